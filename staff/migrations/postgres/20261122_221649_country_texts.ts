import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   CREATE TYPE "public"."enum_country_texts_locale" AS ENUM('en', 'fr', 'nl', 'de', 'ar', 'bg', 'bs', 'cs', 'cy', 'da', 'el', 'es', 'et', 'fa', 'fi', 'ga', 'he', 'hi', 'hr', 'hu', 'is', 'it', 'ja', 'km', 'ko', 'lb', 'lt', 'lv', 'mt', 'no', 'pl', 'pt', 'ro', 'ru', 'sk', 'sl', 'sq', 'sr', 'sv', 'th', 'tr', 'uk', 'ur', 'wo', 'zh');
  CREATE TYPE "public"."enum_country_texts_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum__country_texts_v_version_locale" AS ENUM('en', 'fr', 'nl', 'de', 'ar', 'bg', 'bs', 'cs', 'cy', 'da', 'el', 'es', 'et', 'fa', 'fi', 'ga', 'he', 'hi', 'hr', 'hu', 'is', 'it', 'ja', 'km', 'ko', 'lb', 'lt', 'lv', 'mt', 'no', 'pl', 'pt', 'ro', 'ru', 'sk', 'sl', 'sq', 'sr', 'sv', 'th', 'tr', 'uk', 'ur', 'wo', 'zh');
  CREATE TYPE "public"."enum__country_texts_v_version_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum__country_texts_v_published_locale" AS ENUM('en', 'fr', 'nl', 'de', 'ar', 'bg', 'bs', 'cs', 'cy', 'da', 'el', 'es', 'et', 'fa', 'fi', 'ga', 'he', 'hi', 'hr', 'hu', 'is', 'it', 'ja', 'km', 'ko', 'lb', 'lt', 'lv', 'mt', 'no', 'pl', 'pt', 'ro', 'ru', 'sk', 'sl', 'sq', 'sr', 'sv', 'th', 'tr', 'uk', 'ur', 'wo', 'zh');
  CREATE TABLE "country_texts" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"title" varchar,
  	"country" varchar,
  	"locale" "enum_country_texts_locale",
  	"text" varchar,
  	"updated_by" varchar,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"_status" "enum_country_texts_status" DEFAULT 'draft'
  );
  
  CREATE TABLE "_country_texts_v" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"parent_id" integer,
  	"version_title" varchar,
  	"version_country" varchar,
  	"version_locale" "enum__country_texts_v_version_locale",
  	"version_text" varchar,
  	"version_updated_by" varchar,
  	"version_updated_at" timestamp(3) with time zone,
  	"version_created_at" timestamp(3) with time zone,
  	"version__status" "enum__country_texts_v_version_status" DEFAULT 'draft',
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"snapshot" boolean,
  	"published_locale" "enum__country_texts_v_published_locale",
  	"latest" boolean
  );
  
  ALTER TABLE "payload_locked_documents_rels" ADD COLUMN "country_texts_id" integer;
  ALTER TABLE "_country_texts_v" ADD CONSTRAINT "_country_texts_v_parent_id_country_texts_id_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."country_texts"("id") ON DELETE set null ON UPDATE no action;
  CREATE INDEX "country_texts_country_idx" ON "country_texts" USING btree ("country");
  CREATE INDEX "country_texts_updated_at_idx" ON "country_texts" USING btree ("updated_at");
  CREATE INDEX "country_texts_created_at_idx" ON "country_texts" USING btree ("created_at");
  CREATE INDEX "country_texts__status_idx" ON "country_texts" USING btree ("_status");
  CREATE UNIQUE INDEX "country_locale_idx" ON "country_texts" USING btree ("country","locale");
  CREATE INDEX "_country_texts_v_parent_idx" ON "_country_texts_v" USING btree ("parent_id");
  CREATE INDEX "_country_texts_v_version_version_country_idx" ON "_country_texts_v" USING btree ("version_country");
  CREATE INDEX "_country_texts_v_version_version_updated_at_idx" ON "_country_texts_v" USING btree ("version_updated_at");
  CREATE INDEX "_country_texts_v_version_version_created_at_idx" ON "_country_texts_v" USING btree ("version_created_at");
  CREATE INDEX "_country_texts_v_version_version__status_idx" ON "_country_texts_v" USING btree ("version__status");
  CREATE INDEX "_country_texts_v_created_at_idx" ON "_country_texts_v" USING btree ("created_at");
  CREATE INDEX "_country_texts_v_updated_at_idx" ON "_country_texts_v" USING btree ("updated_at");
  CREATE INDEX "_country_texts_v_snapshot_idx" ON "_country_texts_v" USING btree ("snapshot");
  CREATE INDEX "_country_texts_v_published_locale_idx" ON "_country_texts_v" USING btree ("published_locale");
  CREATE INDEX "_country_texts_v_latest_idx" ON "_country_texts_v" USING btree ("latest");
  CREATE INDEX "version_country_version_locale_idx" ON "_country_texts_v" USING btree ("version_country","version_locale");
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_country_texts_fk" FOREIGN KEY ("country_texts_id") REFERENCES "public"."country_texts"("id") ON DELETE cascade ON UPDATE no action;
  CREATE INDEX "payload_locked_documents_rels_country_texts_id_idx" ON "payload_locked_documents_rels" USING btree ("country_texts_id");`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   ALTER TABLE "country_texts" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "_country_texts_v" DISABLE ROW LEVEL SECURITY;
  DROP TABLE "country_texts" CASCADE;
  DROP TABLE "_country_texts_v" CASCADE;
  ALTER TABLE "payload_locked_documents_rels" DROP CONSTRAINT "payload_locked_documents_rels_country_texts_fk";
  
  DROP INDEX "payload_locked_documents_rels_country_texts_id_idx";
  ALTER TABLE "payload_locked_documents_rels" DROP COLUMN "country_texts_id";
  DROP TYPE "public"."enum_country_texts_locale";
  DROP TYPE "public"."enum_country_texts_status";
  DROP TYPE "public"."enum__country_texts_v_version_locale";
  DROP TYPE "public"."enum__country_texts_v_version_status";
  DROP TYPE "public"."enum__country_texts_v_published_locale";`)
}
