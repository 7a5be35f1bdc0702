import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   CREATE TYPE "public"."enum_account_links_kind" AS ENUM('invitation', 'reset');
  CREATE TYPE "public"."enum_account_links_role" AS ENUM('administrator', 'editor');
  CREATE TABLE "account_links" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"kind" "enum_account_links_kind" NOT NULL,
  	"email" varchar NOT NULL,
  	"account" numeric,
  	"role" "enum_account_links_role",
  	"token_hash" varchar NOT NULL,
  	"expires_at" timestamp(3) with time zone NOT NULL,
  	"made_by" varchar,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "audit" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"action" varchar NOT NULL,
  	"actor" varchar,
  	"document" varchar,
  	"subject" varchar,
  	"details" varchar,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE INDEX "account_links_email_idx" ON "account_links" USING btree ("email");
  CREATE UNIQUE INDEX "account_links_token_hash_idx" ON "account_links" USING btree ("token_hash");
  CREATE INDEX "account_links_expires_at_idx" ON "account_links" USING btree ("expires_at");
  CREATE INDEX "account_links_updated_at_idx" ON "account_links" USING btree ("updated_at");
  CREATE INDEX "account_links_created_at_idx" ON "account_links" USING btree ("created_at");
  CREATE INDEX "audit_action_idx" ON "audit" USING btree ("action");
  CREATE INDEX "audit_actor_idx" ON "audit" USING btree ("actor");
  CREATE INDEX "audit_document_idx" ON "audit" USING btree ("document");
  CREATE INDEX "audit_updated_at_idx" ON "audit" USING btree ("updated_at");
  CREATE INDEX "audit_created_at_idx" ON "audit" USING btree ("created_at");`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   DROP TABLE "account_links" CASCADE;
  DROP TABLE "audit" CASCADE;
  DROP TYPE "public"."enum_account_links_kind";
  DROP TYPE "public"."enum_account_links_role";`)
}
