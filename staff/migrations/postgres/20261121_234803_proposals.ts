import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   CREATE TYPE "public"."enum_proposals_status" AS ENUM('open', 'approved', 'settled', 'refused', 'taken-back');
  CREATE TABLE "card_maker" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"is_paused" boolean DEFAULT false,
  	"message_fr" varchar NOT NULL,
  	"message_nl" varchar NOT NULL,
  	"message_de" varchar NOT NULL,
  	"message_en" varchar NOT NULL,
  	"updated_by" varchar,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "publishing" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"has_four_eyes" boolean DEFAULT false,
  	"updated_by" varchar,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "proposals" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"status" "enum_proposals_status" NOT NULL,
  	"reason" varchar NOT NULL,
  	"author" varchar NOT NULL,
  	"author_id" numeric NOT NULL,
  	"approver" varchar,
  	"decided_at" timestamp(3) with time zone,
  	"note" varchar,
  	"holds_from" timestamp(3) with time zone,
  	"time_zone" varchar NOT NULL,
  	"changes" varchar NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "withdrawals" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"statistic" varchar NOT NULL,
  	"on" varchar NOT NULL,
  	"note_fr" varchar,
  	"note_nl" varchar,
  	"note_de" varchar,
  	"note_en" varchar,
  	"updated_by" varchar,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  ALTER TABLE "publications" ADD COLUMN "approver" varchar;
  ALTER TABLE "publications" ADD COLUMN "is_scheduled" boolean DEFAULT false;
  ALTER TABLE "payload_locked_documents_rels" ADD COLUMN "card_maker_id" integer;
  ALTER TABLE "payload_locked_documents_rels" ADD COLUMN "publishing_id" integer;
  CREATE INDEX "card_maker_updated_at_idx" ON "card_maker" USING btree ("updated_at");
  CREATE INDEX "card_maker_created_at_idx" ON "card_maker" USING btree ("created_at");
  CREATE INDEX "publishing_updated_at_idx" ON "publishing" USING btree ("updated_at");
  CREATE INDEX "publishing_created_at_idx" ON "publishing" USING btree ("created_at");
  CREATE INDEX "proposals_status_idx" ON "proposals" USING btree ("status");
  CREATE INDEX "proposals_holds_from_idx" ON "proposals" USING btree ("holds_from");
  CREATE INDEX "proposals_updated_at_idx" ON "proposals" USING btree ("updated_at");
  CREATE INDEX "proposals_created_at_idx" ON "proposals" USING btree ("created_at");
  CREATE UNIQUE INDEX "withdrawals_statistic_idx" ON "withdrawals" USING btree ("statistic");
  CREATE INDEX "withdrawals_updated_at_idx" ON "withdrawals" USING btree ("updated_at");
  CREATE INDEX "withdrawals_created_at_idx" ON "withdrawals" USING btree ("created_at");
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_card_maker_fk" FOREIGN KEY ("card_maker_id") REFERENCES "public"."card_maker"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_publishing_fk" FOREIGN KEY ("publishing_id") REFERENCES "public"."publishing"("id") ON DELETE cascade ON UPDATE no action;
  CREATE INDEX "payload_locked_documents_rels_card_maker_id_idx" ON "payload_locked_documents_rels" USING btree ("card_maker_id");
  CREATE INDEX "payload_locked_documents_rels_publishing_id_idx" ON "payload_locked_documents_rels" USING btree ("publishing_id");`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   ALTER TABLE "card_maker" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "publishing" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "proposals" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "withdrawals" DISABLE ROW LEVEL SECURITY;
  DROP TABLE "card_maker" CASCADE;
  DROP TABLE "publishing" CASCADE;
  DROP TABLE "proposals" CASCADE;
  DROP TABLE "withdrawals" CASCADE;
  ALTER TABLE "payload_locked_documents_rels" DROP CONSTRAINT "payload_locked_documents_rels_card_maker_fk";
  
  ALTER TABLE "payload_locked_documents_rels" DROP CONSTRAINT "payload_locked_documents_rels_publishing_fk";
  
  DROP INDEX "payload_locked_documents_rels_card_maker_id_idx";
  DROP INDEX "payload_locked_documents_rels_publishing_id_idx";
  ALTER TABLE "publications" DROP COLUMN "approver";
  ALTER TABLE "publications" DROP COLUMN "is_scheduled";
  ALTER TABLE "payload_locked_documents_rels" DROP COLUMN "card_maker_id";
  ALTER TABLE "payload_locked_documents_rels" DROP COLUMN "publishing_id";
  DROP TYPE "public"."enum_proposals_status";`)
}
