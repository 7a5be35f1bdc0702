import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   CREATE TYPE "public"."enum_languages_pages" AS ENUM('home', 'report', 'figures', 'privacy', 'legal', 'accessibility');
  CREATE TYPE "public"."enum_languages_code" AS ENUM('en', 'fr', 'nl', 'de', 'ar', 'bg', 'bs', 'cs', 'cy', 'da', 'el', 'es', 'et', 'fa', 'fi', 'ga', 'he', 'hi', 'hr', 'hu', 'is', 'it', 'ja', 'km', 'ko', 'lb', 'lt', 'lv', 'mt', 'no', 'pl', 'pt', 'ro', 'ru', 'sk', 'sl', 'sq', 'sr', 'sv', 'th', 'tr', 'uk', 'ur', 'wo', 'zh');
  CREATE TYPE "public"."enum_languages_fallback" AS ENUM('fr', 'nl', 'de', 'en', 'bs', 'cs', 'cy', 'da', 'es', 'et', 'fi', 'ga', 'hr', 'hu', 'is', 'it', 'lb', 'lt', 'lv', 'mt', 'no', 'pl', 'pt', 'ro', 'sk', 'sl', 'sq', 'sv', 'tr');
  ALTER TYPE "public"."enum_writing_guides_language" ADD VALUE 'bs';
  ALTER TYPE "public"."enum_writing_guides_language" ADD VALUE 'cs';
  ALTER TYPE "public"."enum_writing_guides_language" ADD VALUE 'cy';
  ALTER TYPE "public"."enum_writing_guides_language" ADD VALUE 'da';
  ALTER TYPE "public"."enum_writing_guides_language" ADD VALUE 'es';
  ALTER TYPE "public"."enum_writing_guides_language" ADD VALUE 'et';
  ALTER TYPE "public"."enum_writing_guides_language" ADD VALUE 'fi';
  ALTER TYPE "public"."enum_writing_guides_language" ADD VALUE 'ga';
  ALTER TYPE "public"."enum_writing_guides_language" ADD VALUE 'hr';
  ALTER TYPE "public"."enum_writing_guides_language" ADD VALUE 'hu';
  ALTER TYPE "public"."enum_writing_guides_language" ADD VALUE 'is';
  ALTER TYPE "public"."enum_writing_guides_language" ADD VALUE 'it';
  ALTER TYPE "public"."enum_writing_guides_language" ADD VALUE 'lb';
  ALTER TYPE "public"."enum_writing_guides_language" ADD VALUE 'lt';
  ALTER TYPE "public"."enum_writing_guides_language" ADD VALUE 'lv';
  ALTER TYPE "public"."enum_writing_guides_language" ADD VALUE 'mt';
  ALTER TYPE "public"."enum_writing_guides_language" ADD VALUE 'no';
  ALTER TYPE "public"."enum_writing_guides_language" ADD VALUE 'pl';
  ALTER TYPE "public"."enum_writing_guides_language" ADD VALUE 'pt';
  ALTER TYPE "public"."enum_writing_guides_language" ADD VALUE 'ro';
  ALTER TYPE "public"."enum_writing_guides_language" ADD VALUE 'sk';
  ALTER TYPE "public"."enum_writing_guides_language" ADD VALUE 'sl';
  ALTER TYPE "public"."enum_writing_guides_language" ADD VALUE 'sq';
  ALTER TYPE "public"."enum_writing_guides_language" ADD VALUE 'sv';
  ALTER TYPE "public"."enum_writing_guides_language" ADD VALUE 'tr';
  CREATE TABLE "languages_pages" (
  	"order" integer NOT NULL,
  	"parent_id" integer NOT NULL,
  	"value" "enum_languages_pages",
  	"id" serial PRIMARY KEY NOT NULL
  );
  
  CREATE TABLE "languages" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"code" "enum_languages_code" NOT NULL,
  	"is_public" boolean DEFAULT false,
  	"fallback" "enum_languages_fallback" DEFAULT 'en',
  	"reporting_point_id" integer,
  	"pause_message" varchar,
  	"legal_notice" varchar,
  	"words" jsonb,
  	"name" varchar,
  	"position" numeric DEFAULT 100 NOT NULL,
  	"updated_by" varchar,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  ALTER TABLE "withdrawals" ADD COLUMN "note_bs" varchar;
  ALTER TABLE "withdrawals" ADD COLUMN "note_cs" varchar;
  ALTER TABLE "withdrawals" ADD COLUMN "note_cy" varchar;
  ALTER TABLE "withdrawals" ADD COLUMN "note_da" varchar;
  ALTER TABLE "withdrawals" ADD COLUMN "note_es" varchar;
  ALTER TABLE "withdrawals" ADD COLUMN "note_et" varchar;
  ALTER TABLE "withdrawals" ADD COLUMN "note_fi" varchar;
  ALTER TABLE "withdrawals" ADD COLUMN "note_ga" varchar;
  ALTER TABLE "withdrawals" ADD COLUMN "note_hr" varchar;
  ALTER TABLE "withdrawals" ADD COLUMN "note_hu" varchar;
  ALTER TABLE "withdrawals" ADD COLUMN "note_is" varchar;
  ALTER TABLE "withdrawals" ADD COLUMN "note_it" varchar;
  ALTER TABLE "withdrawals" ADD COLUMN "note_lb" varchar;
  ALTER TABLE "withdrawals" ADD COLUMN "note_lt" varchar;
  ALTER TABLE "withdrawals" ADD COLUMN "note_lv" varchar;
  ALTER TABLE "withdrawals" ADD COLUMN "note_mt" varchar;
  ALTER TABLE "withdrawals" ADD COLUMN "note_no" varchar;
  ALTER TABLE "withdrawals" ADD COLUMN "note_pl" varchar;
  ALTER TABLE "withdrawals" ADD COLUMN "note_pt" varchar;
  ALTER TABLE "withdrawals" ADD COLUMN "note_ro" varchar;
  ALTER TABLE "withdrawals" ADD COLUMN "note_sk" varchar;
  ALTER TABLE "withdrawals" ADD COLUMN "note_sl" varchar;
  ALTER TABLE "withdrawals" ADD COLUMN "note_sq" varchar;
  ALTER TABLE "withdrawals" ADD COLUMN "note_sv" varchar;
  ALTER TABLE "withdrawals" ADD COLUMN "note_tr" varchar;
  ALTER TABLE "payload_locked_documents_rels" ADD COLUMN "languages_id" integer;
  ALTER TABLE "languages_pages" ADD CONSTRAINT "languages_pages_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."languages"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "languages" ADD CONSTRAINT "languages_reporting_point_id_reporting_points_id_fk" FOREIGN KEY ("reporting_point_id") REFERENCES "public"."reporting_points"("id") ON DELETE set null ON UPDATE no action;
  CREATE INDEX "languages_pages_order_idx" ON "languages_pages" USING btree ("order");
  CREATE INDEX "languages_pages_parent_idx" ON "languages_pages" USING btree ("parent_id");
  CREATE UNIQUE INDEX "languages_code_idx" ON "languages" USING btree ("code");
  CREATE INDEX "languages_reporting_point_idx" ON "languages" USING btree ("reporting_point_id");
  CREATE INDEX "languages_updated_at_idx" ON "languages" USING btree ("updated_at");
  CREATE INDEX "languages_created_at_idx" ON "languages" USING btree ("created_at");
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_languages_fk" FOREIGN KEY ("languages_id") REFERENCES "public"."languages"("id") ON DELETE cascade ON UPDATE no action;
  CREATE INDEX "payload_locked_documents_rels_languages_id_idx" ON "payload_locked_documents_rels" USING btree ("languages_id");`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   ALTER TABLE "languages_pages" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "languages" DISABLE ROW LEVEL SECURITY;
  DROP TABLE "languages_pages" CASCADE;
  DROP TABLE "languages" CASCADE;
  ALTER TABLE "payload_locked_documents_rels" DROP CONSTRAINT "payload_locked_documents_rels_languages_fk";
  
  ALTER TABLE "writing_guides" ALTER COLUMN "language" SET DATA TYPE text;
  DROP TYPE "public"."enum_writing_guides_language";
  CREATE TYPE "public"."enum_writing_guides_language" AS ENUM('fr', 'nl', 'de', 'en');
  ALTER TABLE "writing_guides" ALTER COLUMN "language" SET DATA TYPE "public"."enum_writing_guides_language" USING "language"::"public"."enum_writing_guides_language";
  DROP INDEX "payload_locked_documents_rels_languages_id_idx";
  ALTER TABLE "withdrawals" DROP COLUMN "note_bs";
  ALTER TABLE "withdrawals" DROP COLUMN "note_cs";
  ALTER TABLE "withdrawals" DROP COLUMN "note_cy";
  ALTER TABLE "withdrawals" DROP COLUMN "note_da";
  ALTER TABLE "withdrawals" DROP COLUMN "note_es";
  ALTER TABLE "withdrawals" DROP COLUMN "note_et";
  ALTER TABLE "withdrawals" DROP COLUMN "note_fi";
  ALTER TABLE "withdrawals" DROP COLUMN "note_ga";
  ALTER TABLE "withdrawals" DROP COLUMN "note_hr";
  ALTER TABLE "withdrawals" DROP COLUMN "note_hu";
  ALTER TABLE "withdrawals" DROP COLUMN "note_is";
  ALTER TABLE "withdrawals" DROP COLUMN "note_it";
  ALTER TABLE "withdrawals" DROP COLUMN "note_lb";
  ALTER TABLE "withdrawals" DROP COLUMN "note_lt";
  ALTER TABLE "withdrawals" DROP COLUMN "note_lv";
  ALTER TABLE "withdrawals" DROP COLUMN "note_mt";
  ALTER TABLE "withdrawals" DROP COLUMN "note_no";
  ALTER TABLE "withdrawals" DROP COLUMN "note_pl";
  ALTER TABLE "withdrawals" DROP COLUMN "note_pt";
  ALTER TABLE "withdrawals" DROP COLUMN "note_ro";
  ALTER TABLE "withdrawals" DROP COLUMN "note_sk";
  ALTER TABLE "withdrawals" DROP COLUMN "note_sl";
  ALTER TABLE "withdrawals" DROP COLUMN "note_sq";
  ALTER TABLE "withdrawals" DROP COLUMN "note_sv";
  ALTER TABLE "withdrawals" DROP COLUMN "note_tr";
  ALTER TABLE "payload_locked_documents_rels" DROP COLUMN "languages_id";
  DROP TYPE "public"."enum_languages_pages";
  DROP TYPE "public"."enum_languages_code";
  DROP TYPE "public"."enum_languages_fallback";`)
}
