import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   ALTER TABLE "reporting_points" ADD COLUMN "leads_straight" boolean DEFAULT false;
  ALTER TABLE "reporting_points" ADD COLUMN "note" varchar;
  ALTER TABLE "reporting_points" ADD COLUMN "source_url" varchar;
  ALTER TABLE "reporting_points" ADD COLUMN "confirmed_by" varchar;
  ALTER TABLE "help_lines" ADD COLUMN "note" varchar;
  ALTER TABLE "help_lines" ADD COLUMN "source_url" varchar;
  ALTER TABLE "help_lines" ADD COLUMN "confirmed_by" varchar;
  ALTER TABLE "emergency_numbers" ADD COLUMN "note" varchar;
  ALTER TABLE "emergency_numbers" ADD COLUMN "source_url" varchar;
  ALTER TABLE "emergency_numbers" ADD COLUMN "confirmed_by" varchar;
  ALTER TABLE "organisation" ADD COLUMN "shows_only_confirmed_points" boolean DEFAULT false;
  ALTER TABLE "organisation" ADD COLUMN "has_address_notes" boolean;`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   ALTER TABLE "reporting_points" DROP COLUMN "leads_straight";
  ALTER TABLE "reporting_points" DROP COLUMN "note";
  ALTER TABLE "reporting_points" DROP COLUMN "source_url";
  ALTER TABLE "reporting_points" DROP COLUMN "confirmed_by";
  ALTER TABLE "help_lines" DROP COLUMN "note";
  ALTER TABLE "help_lines" DROP COLUMN "source_url";
  ALTER TABLE "help_lines" DROP COLUMN "confirmed_by";
  ALTER TABLE "emergency_numbers" DROP COLUMN "note";
  ALTER TABLE "emergency_numbers" DROP COLUMN "source_url";
  ALTER TABLE "emergency_numbers" DROP COLUMN "confirmed_by";
  ALTER TABLE "organisation" DROP COLUMN "shows_only_confirmed_points";
  ALTER TABLE "organisation" DROP COLUMN "has_address_notes";`)
}
