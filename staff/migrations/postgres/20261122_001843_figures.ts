import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   CREATE TYPE "public"."enum_statistics_rounding" AS ENUM('whole', 'tenth', 'two-digits', 'three-digits');
  CREATE TYPE "public"."enum_statistics_said_as" AS ENUM('number', 'compact', 'one-in', 'percent', 'seconds', 'minutes', 'hours');
  CREATE TYPE "public"."enum__statistics_v_version_rounding" AS ENUM('whole', 'tenth', 'two-digits', 'three-digits');
  CREATE TYPE "public"."enum__statistics_v_version_said_as" AS ENUM('number', 'compact', 'one-in', 'percent', 'seconds', 'minutes', 'hours');
  ALTER TYPE "public"."enum_statistics_method" ADD VALUE 'percentage' BEFORE 'interval';
  ALTER TYPE "public"."enum__statistics_v_version_method" ADD VALUE 'percentage' BEFORE 'interval';
  CREATE TABLE "statistics_series_points" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"period" varchar,
  	"value" numeric,
  	"source_name" varchar,
  	"source_title" varchar,
  	"source_url" varchar,
  	"is_break" boolean
  );
  
  CREATE TABLE "statistics_series_points_locales" (
  	"note" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" varchar NOT NULL
  );
  
  CREATE TABLE "_statistics_v_version_series_points" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" serial PRIMARY KEY NOT NULL,
  	"period" varchar,
  	"value" numeric,
  	"source_name" varchar,
  	"source_title" varchar,
  	"source_url" varchar,
  	"is_break" boolean,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_statistics_v_version_series_points_locales" (
  	"note" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" integer NOT NULL
  );
  
  ALTER TABLE "statistics" ADD COLUMN "rounding" "enum_statistics_rounding" DEFAULT 'whole';
  ALTER TABLE "statistics" ADD COLUMN "said_as" "enum_statistics_said_as" DEFAULT 'number';
  ALTER TABLE "statistics" ADD COLUMN "staff_note" varchar;
  ALTER TABLE "statistics_locales" ADD COLUMN "milder_sentence" varchar;
  ALTER TABLE "statistics_locales" ADD COLUMN "what_changed" varchar;
  ALTER TABLE "statistics_locales" ADD COLUMN "series_title" varchar;
  ALTER TABLE "statistics_locales" ADD COLUMN "series_unit" varchar;
  ALTER TABLE "statistics_locales" ADD COLUMN "series_note" varchar;
  ALTER TABLE "_statistics_v" ADD COLUMN "version_rounding" "enum__statistics_v_version_rounding" DEFAULT 'whole';
  ALTER TABLE "_statistics_v" ADD COLUMN "version_said_as" "enum__statistics_v_version_said_as" DEFAULT 'number';
  ALTER TABLE "_statistics_v" ADD COLUMN "version_staff_note" varchar;
  ALTER TABLE "_statistics_v_locales" ADD COLUMN "version_milder_sentence" varchar;
  ALTER TABLE "_statistics_v_locales" ADD COLUMN "version_what_changed" varchar;
  ALTER TABLE "_statistics_v_locales" ADD COLUMN "version_series_title" varchar;
  ALTER TABLE "_statistics_v_locales" ADD COLUMN "version_series_unit" varchar;
  ALTER TABLE "_statistics_v_locales" ADD COLUMN "version_series_note" varchar;
  ALTER TABLE "organisation" ADD COLUMN "review_grace_days" numeric DEFAULT 90 NOT NULL;
  ALTER TABLE "organisation" ADD COLUMN "has_figure_library" boolean;
  ALTER TABLE "statistics_series_points" ADD CONSTRAINT "statistics_series_points_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."statistics"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "statistics_series_points_locales" ADD CONSTRAINT "statistics_series_points_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."statistics_series_points"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_statistics_v_version_series_points" ADD CONSTRAINT "_statistics_v_version_series_points_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_statistics_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_statistics_v_version_series_points_locales" ADD CONSTRAINT "_statistics_v_version_series_points_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_statistics_v_version_series_points"("id") ON DELETE cascade ON UPDATE no action;
  CREATE INDEX "statistics_series_points_order_idx" ON "statistics_series_points" USING btree ("_order");
  CREATE INDEX "statistics_series_points_parent_id_idx" ON "statistics_series_points" USING btree ("_parent_id");
  CREATE UNIQUE INDEX "statistics_series_points_locales_locale_parent_id_unique" ON "statistics_series_points_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "_statistics_v_version_series_points_order_idx" ON "_statistics_v_version_series_points" USING btree ("_order");
  CREATE INDEX "_statistics_v_version_series_points_parent_id_idx" ON "_statistics_v_version_series_points" USING btree ("_parent_id");
  CREATE UNIQUE INDEX "_statistics_v_version_series_points_locales_locale_parent_id" ON "_statistics_v_version_series_points_locales" USING btree ("_locale","_parent_id");`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   DROP TABLE "statistics_series_points" CASCADE;
  DROP TABLE "statistics_series_points_locales" CASCADE;
  DROP TABLE "_statistics_v_version_series_points" CASCADE;
  DROP TABLE "_statistics_v_version_series_points_locales" CASCADE;
  ALTER TABLE "statistics" ALTER COLUMN "method" SET DATA TYPE text;
  ALTER TABLE "statistics" ALTER COLUMN "method" SET DEFAULT 'value'::text;
  DROP TYPE "public"."enum_statistics_method";
  CREATE TYPE "public"."enum_statistics_method" AS ENUM('value', 'ratio', 'interval');
  ALTER TABLE "statistics" ALTER COLUMN "method" SET DEFAULT 'value'::"public"."enum_statistics_method";
  ALTER TABLE "statistics" ALTER COLUMN "method" SET DATA TYPE "public"."enum_statistics_method" USING "method"::"public"."enum_statistics_method";
  ALTER TABLE "_statistics_v" ALTER COLUMN "version_method" SET DATA TYPE text;
  ALTER TABLE "_statistics_v" ALTER COLUMN "version_method" SET DEFAULT 'value'::text;
  DROP TYPE "public"."enum__statistics_v_version_method";
  CREATE TYPE "public"."enum__statistics_v_version_method" AS ENUM('value', 'ratio', 'interval');
  ALTER TABLE "_statistics_v" ALTER COLUMN "version_method" SET DEFAULT 'value'::"public"."enum__statistics_v_version_method";
  ALTER TABLE "_statistics_v" ALTER COLUMN "version_method" SET DATA TYPE "public"."enum__statistics_v_version_method" USING "version_method"::"public"."enum__statistics_v_version_method";
  ALTER TABLE "statistics" DROP COLUMN "rounding";
  ALTER TABLE "statistics" DROP COLUMN "said_as";
  ALTER TABLE "statistics" DROP COLUMN "staff_note";
  ALTER TABLE "statistics_locales" DROP COLUMN "milder_sentence";
  ALTER TABLE "statistics_locales" DROP COLUMN "what_changed";
  ALTER TABLE "statistics_locales" DROP COLUMN "series_title";
  ALTER TABLE "statistics_locales" DROP COLUMN "series_unit";
  ALTER TABLE "statistics_locales" DROP COLUMN "series_note";
  ALTER TABLE "_statistics_v" DROP COLUMN "version_rounding";
  ALTER TABLE "_statistics_v" DROP COLUMN "version_said_as";
  ALTER TABLE "_statistics_v" DROP COLUMN "version_staff_note";
  ALTER TABLE "_statistics_v_locales" DROP COLUMN "version_milder_sentence";
  ALTER TABLE "_statistics_v_locales" DROP COLUMN "version_what_changed";
  ALTER TABLE "_statistics_v_locales" DROP COLUMN "version_series_title";
  ALTER TABLE "_statistics_v_locales" DROP COLUMN "version_series_unit";
  ALTER TABLE "_statistics_v_locales" DROP COLUMN "version_series_note";
  ALTER TABLE "organisation" DROP COLUMN "review_grace_days";
  ALTER TABLE "organisation" DROP COLUMN "has_figure_library";
  DROP TYPE "public"."enum_statistics_rounding";
  DROP TYPE "public"."enum_statistics_said_as";
  DROP TYPE "public"."enum__statistics_v_version_rounding";
  DROP TYPE "public"."enum__statistics_v_version_said_as";`)
}
