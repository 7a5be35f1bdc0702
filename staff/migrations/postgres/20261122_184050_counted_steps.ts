import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   ALTER TABLE "card_maker" ADD COLUMN "cards_made_from" numeric DEFAULT 100 NOT NULL;
  ALTER TABLE "counts" ADD COLUMN "came_by" varchar DEFAULT '' NOT NULL;
  ALTER TABLE "counts" ADD COLUMN "rung" varchar DEFAULT '' NOT NULL;
  ALTER TABLE "counts" ADD COLUMN "channel" varchar DEFAULT '' NOT NULL;`)
  // A row's id names all it is counted by.
  await db.execute(sql`UPDATE "counts" SET "id" = "id" || '|||', "created_at" = "day"::timestamptz, "updated_at" = "day"::timestamptz;`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   ALTER TABLE "card_maker" DROP COLUMN "cards_made_from";
  ALTER TABLE "counts" DROP COLUMN "came_by";
  ALTER TABLE "counts" DROP COLUMN "rung";
  ALTER TABLE "counts" DROP COLUMN "channel";`)
}
