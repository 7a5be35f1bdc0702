import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   CREATE TYPE "public"."enum_writing_guides_language" AS ENUM('fr', 'nl', 'de', 'en');
  CREATE TYPE "public"."enum_writing_guides_form_of_address" AS ENUM('formal', 'informal', 'neutral');
  CREATE TABLE "writing_guides_terms" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"avoid" varchar NOT NULL,
  	"use" varchar NOT NULL,
  	"is_refused" boolean DEFAULT true
  );
  
  CREATE TABLE "writing_guides" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"language" "enum_writing_guides_language" NOT NULL,
  	"country" varchar DEFAULT '*' NOT NULL,
  	"form_of_address" "enum_writing_guides_form_of_address" DEFAULT 'formal' NOT NULL,
  	"note" varchar,
  	"updated_by" varchar,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "sign_offs" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"about" varchar NOT NULL,
  	"document" varchar NOT NULL,
  	"locale" varchar NOT NULL,
  	"text" varchar NOT NULL,
  	"is_checked" boolean DEFAULT true NOT NULL,
  	"reader" varchar NOT NULL,
  	"entered_by" varchar NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  ALTER TABLE "payload_locked_documents_rels" ADD COLUMN "writing_guides_id" integer;
  ALTER TABLE "writing_guides_terms" ADD CONSTRAINT "writing_guides_terms_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."writing_guides"("id") ON DELETE cascade ON UPDATE no action;
  CREATE INDEX "writing_guides_terms_order_idx" ON "writing_guides_terms" USING btree ("_order");
  CREATE INDEX "writing_guides_terms_parent_id_idx" ON "writing_guides_terms" USING btree ("_parent_id");
  CREATE INDEX "writing_guides_country_idx" ON "writing_guides" USING btree ("country");
  CREATE INDEX "writing_guides_updated_at_idx" ON "writing_guides" USING btree ("updated_at");
  CREATE INDEX "writing_guides_created_at_idx" ON "writing_guides" USING btree ("created_at");
  CREATE UNIQUE INDEX "language_country_idx" ON "writing_guides" USING btree ("language","country");
  CREATE INDEX "sign_offs_updated_at_idx" ON "sign_offs" USING btree ("updated_at");
  CREATE INDEX "sign_offs_created_at_idx" ON "sign_offs" USING btree ("created_at");
  CREATE INDEX "about_document_locale_idx" ON "sign_offs" USING btree ("about","document","locale");
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_writing_guides_fk" FOREIGN KEY ("writing_guides_id") REFERENCES "public"."writing_guides"("id") ON DELETE cascade ON UPDATE no action;
  CREATE INDEX "payload_locked_documents_rels_writing_guides_id_idx" ON "payload_locked_documents_rels" USING btree ("writing_guides_id");`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   ALTER TABLE "writing_guides_terms" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "writing_guides" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "sign_offs" DISABLE ROW LEVEL SECURITY;
  DROP TABLE "writing_guides_terms" CASCADE;
  DROP TABLE "writing_guides" CASCADE;
  DROP TABLE "sign_offs" CASCADE;
  ALTER TABLE "payload_locked_documents_rels" DROP CONSTRAINT "payload_locked_documents_rels_writing_guides_fk";
  
  DROP INDEX "payload_locked_documents_rels_writing_guides_id_idx";
  ALTER TABLE "payload_locked_documents_rels" DROP COLUMN "writing_guides_id";
  DROP TYPE "public"."enum_writing_guides_language";
  DROP TYPE "public"."enum_writing_guides_form_of_address";`)
}
