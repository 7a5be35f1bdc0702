import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   ALTER TABLE "rehearsals" ADD COLUMN "time_zone" varchar;
  ALTER TABLE "rehearsals" ADD COLUMN "remarks" jsonb;`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   ALTER TABLE "rehearsals" DROP COLUMN "time_zone";
  ALTER TABLE "rehearsals" DROP COLUMN "remarks";`)
}
