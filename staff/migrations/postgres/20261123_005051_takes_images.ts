import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   CREATE TYPE "public"."enum_reporting_points_takes_drawings" AS ENUM('yes', 'no', 'unknown');
  CREATE TYPE "public"."enum_reporting_points_takes_generated_images" AS ENUM('yes', 'no', 'unknown');
  ALTER TABLE "reporting_points" ADD COLUMN "takes_drawings" "enum_reporting_points_takes_drawings" DEFAULT 'unknown' NOT NULL;
  ALTER TABLE "reporting_points" ADD COLUMN "takes_generated_images" "enum_reporting_points_takes_generated_images" DEFAULT 'unknown' NOT NULL;`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   ALTER TABLE "reporting_points" DROP COLUMN "takes_drawings";
  ALTER TABLE "reporting_points" DROP COLUMN "takes_generated_images";
  DROP TYPE "public"."enum_reporting_points_takes_drawings";
  DROP TYPE "public"."enum_reporting_points_takes_generated_images";`)
}
