import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   ALTER TYPE "public"."enum_editions_designs" ADD VALUE 'tally';`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   DELETE FROM "editions_designs" WHERE "value" = 'tally';
  ALTER TABLE "editions_designs" ALTER COLUMN "value" SET DATA TYPE text;
  DROP TYPE "public"."enum_editions_designs";
  CREATE TYPE "public"."enum_editions_designs" AS ENUM('note', 'scrim');
  ALTER TABLE "editions_designs" ALTER COLUMN "value" SET DATA TYPE "public"."enum_editions_designs" USING "value"::"public"."enum_editions_designs";`)
}
