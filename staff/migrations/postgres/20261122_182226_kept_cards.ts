import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   CREATE TABLE "kept_cards" (
  	"id" varchar PRIMARY KEY NOT NULL,
  	"expires_at" timestamp(3) with time zone NOT NULL,
  	"fetches_left" numeric NOT NULL,
  	"bytes" numeric NOT NULL,
  	"sealed" varchar NOT NULL
  );
  
  ALTER TABLE "organisation" ADD COLUMN "handle" varchar;
  ALTER TABLE "organisation" ADD COLUMN "newsletter" varchar;
  CREATE INDEX "kept_cards_expires_at_idx" ON "kept_cards" USING btree ("expires_at");`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   DROP TABLE "kept_cards" CASCADE;
  ALTER TABLE "organisation" DROP COLUMN "handle";
  ALTER TABLE "organisation" DROP COLUMN "newsletter";`)
}
