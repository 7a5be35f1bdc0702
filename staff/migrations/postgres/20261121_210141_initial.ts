import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   CREATE TYPE "public"."_locales" AS ENUM('en', 'fr', 'nl', 'de', 'ar', 'bg', 'bs', 'cs', 'cy', 'da', 'el', 'es', 'et', 'fa', 'fi', 'ga', 'he', 'hi', 'hr', 'hu', 'is', 'it', 'ja', 'km', 'ko', 'lb', 'lt', 'lv', 'mt', 'no', 'pl', 'pt', 'ro', 'ru', 'sk', 'sl', 'sq', 'sr', 'sv', 'th', 'tr', 'uk', 'ur', 'wo', 'zh');
  CREATE TYPE "public"."enum_statistics_method" AS ENUM('value', 'ratio', 'interval');
  CREATE TYPE "public"."enum_statistics_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum__statistics_v_version_method" AS ENUM('value', 'ratio', 'interval');
  CREATE TYPE "public"."enum__statistics_v_version_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum__statistics_v_published_locale" AS ENUM('en', 'fr', 'nl', 'de', 'ar', 'bg', 'bs', 'cs', 'cy', 'da', 'el', 'es', 'et', 'fa', 'fi', 'ga', 'he', 'hi', 'hr', 'hu', 'is', 'it', 'ja', 'km', 'ko', 'lb', 'lt', 'lv', 'mt', 'no', 'pl', 'pt', 'ro', 'ru', 'sk', 'sl', 'sq', 'sr', 'sv', 'th', 'tr', 'uk', 'ur', 'wo', 'zh');
  CREATE TYPE "public"."enum_copy_slug" AS ENUM('home', 'card', 'report');
  CREATE TYPE "public"."enum_copy_locale" AS ENUM('en', 'fr', 'nl', 'de', 'ar', 'bg', 'bs', 'cs', 'cy', 'da', 'el', 'es', 'et', 'fa', 'fi', 'ga', 'he', 'hi', 'hr', 'hu', 'is', 'it', 'ja', 'km', 'ko', 'lb', 'lt', 'lv', 'mt', 'no', 'pl', 'pt', 'ro', 'ru', 'sk', 'sl', 'sq', 'sr', 'sv', 'th', 'tr', 'uk', 'ur', 'wo', 'zh');
  CREATE TYPE "public"."enum_copy_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum__copy_v_version_slug" AS ENUM('home', 'card', 'report');
  CREATE TYPE "public"."enum__copy_v_version_locale" AS ENUM('en', 'fr', 'nl', 'de', 'ar', 'bg', 'bs', 'cs', 'cy', 'da', 'el', 'es', 'et', 'fa', 'fi', 'ga', 'he', 'hi', 'hr', 'hu', 'is', 'it', 'ja', 'km', 'ko', 'lb', 'lt', 'lv', 'mt', 'no', 'pl', 'pt', 'ro', 'ru', 'sk', 'sl', 'sq', 'sr', 'sv', 'th', 'tr', 'uk', 'ur', 'wo', 'zh');
  CREATE TYPE "public"."enum__copy_v_version_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum__copy_v_published_locale" AS ENUM('en', 'fr', 'nl', 'de', 'ar', 'bg', 'bs', 'cs', 'cy', 'da', 'el', 'es', 'et', 'fa', 'fi', 'ga', 'he', 'hi', 'hr', 'hu', 'is', 'it', 'ja', 'km', 'ko', 'lb', 'lt', 'lv', 'mt', 'no', 'pl', 'pt', 'ro', 'ru', 'sk', 'sl', 'sq', 'sr', 'sv', 'th', 'tr', 'uk', 'ur', 'wo', 'zh');
  CREATE TYPE "public"."enum_editions_designs" AS ENUM('note', 'scrim');
  CREATE TYPE "public"."enum_editions_launch_lead_figure" AS ENUM('undecided', 'kept', 'replaced');
  CREATE TYPE "public"."enum_reporting_points_kind" AS ENUM('hotline', 'portal', 'police', 'other');
  CREATE TYPE "public"."enum_reporting_points_anonymous" AS ENUM('yes', 'optional', 'no', 'unknown');
  CREATE TYPE "public"."enum_reporting_points_informs_police" AS ENUM('yes', 'no', 'unknown');
  CREATE TYPE "public"."enum_reporting_points_verification" AS ENUM('url', 'domain', 'org-only', 'portal-verified-url-inferred', 'remembered');
  CREATE TYPE "public"."enum_help_lines_anonymous" AS ENUM('yes', 'no', 'unknown');
  CREATE TYPE "public"."enum_help_lines_free" AS ENUM('yes', 'no', 'unknown');
  CREATE TYPE "public"."enum_users_role" AS ENUM('administrator', 'editor');
  CREATE TABLE "statistics_inputs" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"value" numeric,
  	"slug" varchar,
  	"period" varchar,
  	"source_name" varchar,
  	"source_title" varchar,
  	"source_url" varchar
  );
  
  CREATE TABLE "statistics_inputs_locales" (
  	"label" varchar,
  	"unit" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" varchar NOT NULL
  );
  
  CREATE TABLE "statistics" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"method" "enum_statistics_method" DEFAULT 'value',
  	"period_seconds" numeric,
  	"slug" varchar,
  	"is_estimate" boolean,
  	"source_name" varchar,
  	"year" varchar,
  	"review_by" timestamp(3) with time zone,
  	"updated_by" varchar,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"_status" "enum_statistics_status" DEFAULT 'draft'
  );
  
  CREATE TABLE "statistics_locales" (
  	"sentence" varchar,
  	"caveat" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" integer NOT NULL
  );
  
  CREATE TABLE "_statistics_v_version_inputs" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" serial PRIMARY KEY NOT NULL,
  	"value" numeric,
  	"slug" varchar,
  	"period" varchar,
  	"source_name" varchar,
  	"source_title" varchar,
  	"source_url" varchar,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_statistics_v_version_inputs_locales" (
  	"label" varchar,
  	"unit" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" integer NOT NULL
  );
  
  CREATE TABLE "_statistics_v" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"parent_id" integer,
  	"version_method" "enum__statistics_v_version_method" DEFAULT 'value',
  	"version_period_seconds" numeric,
  	"version_slug" varchar,
  	"version_is_estimate" boolean,
  	"version_source_name" varchar,
  	"version_year" varchar,
  	"version_review_by" timestamp(3) with time zone,
  	"version_updated_by" varchar,
  	"version_updated_at" timestamp(3) with time zone,
  	"version_created_at" timestamp(3) with time zone,
  	"version__status" "enum__statistics_v_version_status" DEFAULT 'draft',
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"snapshot" boolean,
  	"published_locale" "enum__statistics_v_published_locale",
  	"latest" boolean
  );
  
  CREATE TABLE "_statistics_v_locales" (
  	"version_sentence" varchar,
  	"version_caveat" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" integer NOT NULL
  );
  
  CREATE TABLE "copy" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"title" varchar,
  	"slug" "enum_copy_slug",
  	"locale" "enum_copy_locale",
  	"home_title" varchar,
  	"home_lead" varchar,
  	"home_step_choose" varchar,
  	"home_step_check" varchar,
  	"home_step_share" varchar,
  	"home_photo_rule" varchar,
  	"home_privacy_note" varchar,
  	"card_report_call" varchar,
  	"card_source_line" varchar,
  	"card_estimate_mark" varchar,
  	"card_caption" varchar,
  	"card_alt_text" varchar,
  	"card_thanks" varchar,
  	"report_title" varchar,
  	"report_intro" varchar,
  	"report_how_to" varchar,
  	"report_how_to_anonymous" varchar,
  	"report_dont" varchar,
  	"report_once" varchar,
  	"report_scope" varchar,
  	"report_after" varchar,
  	"report_after_police" varchar,
  	"report_chat" varchar,
  	"report_danger" varchar,
  	"report_victim" varchar,
  	"report_victim_young" varchar,
  	"report_worried" varchar,
  	"report_worried_free_anonymous" varchar,
  	"report_no_reports_here" varchar,
  	"updated_by" varchar,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"_status" "enum_copy_status" DEFAULT 'draft'
  );
  
  CREATE TABLE "_copy_v" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"parent_id" integer,
  	"version_title" varchar,
  	"version_slug" "enum__copy_v_version_slug",
  	"version_locale" "enum__copy_v_version_locale",
  	"version_home_title" varchar,
  	"version_home_lead" varchar,
  	"version_home_step_choose" varchar,
  	"version_home_step_check" varchar,
  	"version_home_step_share" varchar,
  	"version_home_photo_rule" varchar,
  	"version_home_privacy_note" varchar,
  	"version_card_report_call" varchar,
  	"version_card_source_line" varchar,
  	"version_card_estimate_mark" varchar,
  	"version_card_caption" varchar,
  	"version_card_alt_text" varchar,
  	"version_card_thanks" varchar,
  	"version_report_title" varchar,
  	"version_report_intro" varchar,
  	"version_report_how_to" varchar,
  	"version_report_how_to_anonymous" varchar,
  	"version_report_dont" varchar,
  	"version_report_once" varchar,
  	"version_report_scope" varchar,
  	"version_report_after" varchar,
  	"version_report_after_police" varchar,
  	"version_report_chat" varchar,
  	"version_report_danger" varchar,
  	"version_report_victim" varchar,
  	"version_report_victim_young" varchar,
  	"version_report_worried" varchar,
  	"version_report_worried_free_anonymous" varchar,
  	"version_report_no_reports_here" varchar,
  	"version_updated_by" varchar,
  	"version_updated_at" timestamp(3) with time zone,
  	"version_created_at" timestamp(3) with time zone,
  	"version__status" "enum__copy_v_version_status" DEFAULT 'draft',
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"snapshot" boolean,
  	"published_locale" "enum__copy_v_published_locale",
  	"latest" boolean
  );
  
  CREATE TABLE "editions_designs" (
  	"order" integer NOT NULL,
  	"parent_id" integer NOT NULL,
  	"value" "enum_editions_designs",
  	"id" serial PRIMARY KEY NOT NULL
  );
  
  CREATE TABLE "editions" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"name" varchar NOT NULL,
  	"hashtag" varchar NOT NULL,
  	"starts_on" timestamp(3) with time zone NOT NULL,
  	"ends_on" timestamp(3) with time zone NOT NULL,
  	"reporting_points_fr_id" integer NOT NULL,
  	"reporting_points_nl_id" integer NOT NULL,
  	"reporting_points_de_id" integer NOT NULL,
  	"reporting_points_en_id" integer NOT NULL,
  	"launch_lead_figure" "enum_editions_launch_lead_figure" DEFAULT 'undecided' NOT NULL,
  	"launch_is_reporting_address_checked" boolean,
  	"launch_wording_signed_off_by_fr" varchar,
  	"launch_wording_signed_off_by_nl" varchar,
  	"launch_wording_signed_off_by_de" varchar,
  	"launch_wording_signed_off_by_en" varchar,
  	"launch_is_confirmed" boolean,
  	"slug" varchar NOT NULL,
  	"updated_by" varchar,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "editions_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" integer NOT NULL,
  	"path" varchar NOT NULL,
  	"statistics_id" integer
  );
  
  CREATE TABLE "reporting_points" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"organisation" varchar NOT NULL,
  	"url" varchar NOT NULL,
  	"country" varchar NOT NULL,
  	"kind" "enum_reporting_points_kind" DEFAULT 'hotline' NOT NULL,
  	"anonymous" "enum_reporting_points_anonymous" DEFAULT 'unknown' NOT NULL,
  	"informs_police" "enum_reporting_points_informs_police" DEFAULT 'unknown' NOT NULL,
  	"verification" "enum_reporting_points_verification" DEFAULT 'remembered' NOT NULL,
  	"slug" varchar NOT NULL,
  	"is_primary" boolean,
  	"is_shown" boolean DEFAULT true,
  	"checked_on" timestamp(3) with time zone,
  	"updated_by" varchar,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "reporting_points_texts" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer NOT NULL,
  	"parent_id" integer NOT NULL,
  	"path" varchar NOT NULL,
  	"text" varchar
  );
  
  CREATE TABLE "help_lines" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"name" varchar NOT NULL,
  	"country" varchar NOT NULL,
  	"phone" varchar,
  	"url" varchar,
  	"anonymous" "enum_help_lines_anonymous" DEFAULT 'unknown' NOT NULL,
  	"free" "enum_help_lines_free" DEFAULT 'unknown' NOT NULL,
  	"is_verified" boolean,
  	"is_shown" boolean DEFAULT true,
  	"checked_on" timestamp(3) with time zone,
  	"updated_by" varchar,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "help_lines_texts" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer NOT NULL,
  	"parent_id" integer NOT NULL,
  	"path" varchar NOT NULL,
  	"text" varchar
  );
  
  CREATE TABLE "emergency_numbers" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"country" varchar NOT NULL,
  	"phone" varchar,
  	"is_shown" boolean DEFAULT true,
  	"checked_on" timestamp(3) with time zone,
  	"updated_by" varchar,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "organisation_links" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"label" varchar NOT NULL,
  	"url" varchar NOT NULL
  );
  
  CREATE TABLE "organisation" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"name" varchar,
  	"contact_email" varchar,
  	"contact_postal" varchar,
  	"legal_notice_fr" varchar,
  	"legal_notice_nl" varchar,
  	"legal_notice_de" varchar,
  	"legal_notice_en" varchar,
  	"logo" varchar,
  	"updated_by" varchar,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "users_sessions" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"created_at" timestamp(3) with time zone,
  	"expires_at" timestamp(3) with time zone NOT NULL
  );
  
  CREATE TABLE "users" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"role" "enum_users_role" DEFAULT 'editor' NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"email" varchar NOT NULL,
  	"reset_password_token" varchar,
  	"reset_password_expiration" timestamp(3) with time zone,
  	"salt" varchar,
  	"hash" varchar,
  	"reset_password_requested_at" timestamp(3) with time zone,
  	"login_attempts" numeric DEFAULT 0,
  	"lock_until" timestamp(3) with time zone
  );
  
  CREATE TABLE "publications" (
  	"id" varchar PRIMARY KEY NOT NULL,
  	"holds_from" timestamp(3) with time zone NOT NULL,
  	"author" varchar NOT NULL,
  	"reason" varchar NOT NULL,
  	"data" varchar NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "counts" (
  	"id" varchar PRIMARY KEY NOT NULL,
  	"day" varchar NOT NULL,
  	"step" varchar NOT NULL,
  	"locale" varchar NOT NULL,
  	"country" varchar NOT NULL,
  	"source" varchar NOT NULL,
  	"count" numeric NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "set_up_links" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"token_hash" varchar NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "payload_kv" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"key" varchar NOT NULL,
  	"data" jsonb NOT NULL
  );
  
  CREATE TABLE "payload_locked_documents" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"global_slug" varchar,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "payload_locked_documents_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" integer NOT NULL,
  	"path" varchar NOT NULL,
  	"statistics_id" integer,
  	"copy_id" integer,
  	"editions_id" integer,
  	"reporting_points_id" integer,
  	"help_lines_id" integer,
  	"emergency_numbers_id" integer,
  	"organisation_id" integer,
  	"users_id" integer
  );
  
  CREATE TABLE "payload_preferences" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"key" varchar,
  	"value" jsonb,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "payload_preferences_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" integer NOT NULL,
  	"path" varchar NOT NULL,
  	"users_id" integer
  );
  
  CREATE TABLE "payload_migrations" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"name" varchar,
  	"batch" numeric,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  ALTER TABLE "statistics_inputs" ADD CONSTRAINT "statistics_inputs_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."statistics"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "statistics_inputs_locales" ADD CONSTRAINT "statistics_inputs_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."statistics_inputs"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "statistics_locales" ADD CONSTRAINT "statistics_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."statistics"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_statistics_v_version_inputs" ADD CONSTRAINT "_statistics_v_version_inputs_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_statistics_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_statistics_v_version_inputs_locales" ADD CONSTRAINT "_statistics_v_version_inputs_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_statistics_v_version_inputs"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_statistics_v" ADD CONSTRAINT "_statistics_v_parent_id_statistics_id_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."statistics"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_statistics_v_locales" ADD CONSTRAINT "_statistics_v_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_statistics_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_copy_v" ADD CONSTRAINT "_copy_v_parent_id_copy_id_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."copy"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "editions_designs" ADD CONSTRAINT "editions_designs_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."editions"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "editions" ADD CONSTRAINT "editions_reporting_points_fr_id_reporting_points_id_fk" FOREIGN KEY ("reporting_points_fr_id") REFERENCES "public"."reporting_points"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "editions" ADD CONSTRAINT "editions_reporting_points_nl_id_reporting_points_id_fk" FOREIGN KEY ("reporting_points_nl_id") REFERENCES "public"."reporting_points"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "editions" ADD CONSTRAINT "editions_reporting_points_de_id_reporting_points_id_fk" FOREIGN KEY ("reporting_points_de_id") REFERENCES "public"."reporting_points"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "editions" ADD CONSTRAINT "editions_reporting_points_en_id_reporting_points_id_fk" FOREIGN KEY ("reporting_points_en_id") REFERENCES "public"."reporting_points"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "editions_rels" ADD CONSTRAINT "editions_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."editions"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "editions_rels" ADD CONSTRAINT "editions_rels_statistics_fk" FOREIGN KEY ("statistics_id") REFERENCES "public"."statistics"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "reporting_points_texts" ADD CONSTRAINT "reporting_points_texts_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."reporting_points"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "help_lines_texts" ADD CONSTRAINT "help_lines_texts_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."help_lines"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "organisation_links" ADD CONSTRAINT "organisation_links_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."organisation"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "users_sessions" ADD CONSTRAINT "users_sessions_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."payload_locked_documents"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_statistics_fk" FOREIGN KEY ("statistics_id") REFERENCES "public"."statistics"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_copy_fk" FOREIGN KEY ("copy_id") REFERENCES "public"."copy"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_editions_fk" FOREIGN KEY ("editions_id") REFERENCES "public"."editions"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_reporting_points_fk" FOREIGN KEY ("reporting_points_id") REFERENCES "public"."reporting_points"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_help_lines_fk" FOREIGN KEY ("help_lines_id") REFERENCES "public"."help_lines"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_emergency_numbers_fk" FOREIGN KEY ("emergency_numbers_id") REFERENCES "public"."emergency_numbers"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_organisation_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisation"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_users_fk" FOREIGN KEY ("users_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_preferences_rels" ADD CONSTRAINT "payload_preferences_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."payload_preferences"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_preferences_rels" ADD CONSTRAINT "payload_preferences_rels_users_fk" FOREIGN KEY ("users_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;
  CREATE INDEX "statistics_inputs_order_idx" ON "statistics_inputs" USING btree ("_order");
  CREATE INDEX "statistics_inputs_parent_id_idx" ON "statistics_inputs" USING btree ("_parent_id");
  CREATE UNIQUE INDEX "statistics_inputs_locales_locale_parent_id_unique" ON "statistics_inputs_locales" USING btree ("_locale","_parent_id");
  CREATE UNIQUE INDEX "statistics_slug_idx" ON "statistics" USING btree ("slug");
  CREATE INDEX "statistics_updated_at_idx" ON "statistics" USING btree ("updated_at");
  CREATE INDEX "statistics_created_at_idx" ON "statistics" USING btree ("created_at");
  CREATE INDEX "statistics__status_idx" ON "statistics" USING btree ("_status");
  CREATE UNIQUE INDEX "statistics_locales_locale_parent_id_unique" ON "statistics_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "_statistics_v_version_inputs_order_idx" ON "_statistics_v_version_inputs" USING btree ("_order");
  CREATE INDEX "_statistics_v_version_inputs_parent_id_idx" ON "_statistics_v_version_inputs" USING btree ("_parent_id");
  CREATE UNIQUE INDEX "_statistics_v_version_inputs_locales_locale_parent_id_unique" ON "_statistics_v_version_inputs_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "_statistics_v_parent_idx" ON "_statistics_v" USING btree ("parent_id");
  CREATE INDEX "_statistics_v_version_version_slug_idx" ON "_statistics_v" USING btree ("version_slug");
  CREATE INDEX "_statistics_v_version_version_updated_at_idx" ON "_statistics_v" USING btree ("version_updated_at");
  CREATE INDEX "_statistics_v_version_version_created_at_idx" ON "_statistics_v" USING btree ("version_created_at");
  CREATE INDEX "_statistics_v_version_version__status_idx" ON "_statistics_v" USING btree ("version__status");
  CREATE INDEX "_statistics_v_created_at_idx" ON "_statistics_v" USING btree ("created_at");
  CREATE INDEX "_statistics_v_updated_at_idx" ON "_statistics_v" USING btree ("updated_at");
  CREATE INDEX "_statistics_v_snapshot_idx" ON "_statistics_v" USING btree ("snapshot");
  CREATE INDEX "_statistics_v_published_locale_idx" ON "_statistics_v" USING btree ("published_locale");
  CREATE INDEX "_statistics_v_latest_idx" ON "_statistics_v" USING btree ("latest");
  CREATE UNIQUE INDEX "_statistics_v_locales_locale_parent_id_unique" ON "_statistics_v_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "copy_updated_at_idx" ON "copy" USING btree ("updated_at");
  CREATE INDEX "copy_created_at_idx" ON "copy" USING btree ("created_at");
  CREATE INDEX "copy__status_idx" ON "copy" USING btree ("_status");
  CREATE UNIQUE INDEX "slug_locale_idx" ON "copy" USING btree ("slug","locale");
  CREATE INDEX "_copy_v_parent_idx" ON "_copy_v" USING btree ("parent_id");
  CREATE INDEX "_copy_v_version_version_updated_at_idx" ON "_copy_v" USING btree ("version_updated_at");
  CREATE INDEX "_copy_v_version_version_created_at_idx" ON "_copy_v" USING btree ("version_created_at");
  CREATE INDEX "_copy_v_version_version__status_idx" ON "_copy_v" USING btree ("version__status");
  CREATE INDEX "_copy_v_created_at_idx" ON "_copy_v" USING btree ("created_at");
  CREATE INDEX "_copy_v_updated_at_idx" ON "_copy_v" USING btree ("updated_at");
  CREATE INDEX "_copy_v_snapshot_idx" ON "_copy_v" USING btree ("snapshot");
  CREATE INDEX "_copy_v_published_locale_idx" ON "_copy_v" USING btree ("published_locale");
  CREATE INDEX "_copy_v_latest_idx" ON "_copy_v" USING btree ("latest");
  CREATE INDEX "version_slug_version_locale_idx" ON "_copy_v" USING btree ("version_slug","version_locale");
  CREATE INDEX "editions_designs_order_idx" ON "editions_designs" USING btree ("order");
  CREATE INDEX "editions_designs_parent_idx" ON "editions_designs" USING btree ("parent_id");
  CREATE INDEX "editions_reporting_points_reporting_points_fr_idx" ON "editions" USING btree ("reporting_points_fr_id");
  CREATE INDEX "editions_reporting_points_reporting_points_nl_idx" ON "editions" USING btree ("reporting_points_nl_id");
  CREATE INDEX "editions_reporting_points_reporting_points_de_idx" ON "editions" USING btree ("reporting_points_de_id");
  CREATE INDEX "editions_reporting_points_reporting_points_en_idx" ON "editions" USING btree ("reporting_points_en_id");
  CREATE UNIQUE INDEX "editions_slug_idx" ON "editions" USING btree ("slug");
  CREATE INDEX "editions_updated_at_idx" ON "editions" USING btree ("updated_at");
  CREATE INDEX "editions_created_at_idx" ON "editions" USING btree ("created_at");
  CREATE INDEX "editions_rels_order_idx" ON "editions_rels" USING btree ("order");
  CREATE INDEX "editions_rels_parent_idx" ON "editions_rels" USING btree ("parent_id");
  CREATE INDEX "editions_rels_path_idx" ON "editions_rels" USING btree ("path");
  CREATE INDEX "editions_rels_statistics_id_idx" ON "editions_rels" USING btree ("statistics_id");
  CREATE INDEX "reporting_points_country_idx" ON "reporting_points" USING btree ("country");
  CREATE UNIQUE INDEX "reporting_points_slug_idx" ON "reporting_points" USING btree ("slug");
  CREATE INDEX "reporting_points_updated_at_idx" ON "reporting_points" USING btree ("updated_at");
  CREATE INDEX "reporting_points_created_at_idx" ON "reporting_points" USING btree ("created_at");
  CREATE INDEX "reporting_points_texts_order_parent" ON "reporting_points_texts" USING btree ("order","parent_id");
  CREATE INDEX "help_lines_country_idx" ON "help_lines" USING btree ("country");
  CREATE INDEX "help_lines_updated_at_idx" ON "help_lines" USING btree ("updated_at");
  CREATE INDEX "help_lines_created_at_idx" ON "help_lines" USING btree ("created_at");
  CREATE INDEX "help_lines_texts_order_parent" ON "help_lines_texts" USING btree ("order","parent_id");
  CREATE UNIQUE INDEX "emergency_numbers_country_idx" ON "emergency_numbers" USING btree ("country");
  CREATE INDEX "emergency_numbers_updated_at_idx" ON "emergency_numbers" USING btree ("updated_at");
  CREATE INDEX "emergency_numbers_created_at_idx" ON "emergency_numbers" USING btree ("created_at");
  CREATE INDEX "organisation_links_order_idx" ON "organisation_links" USING btree ("_order");
  CREATE INDEX "organisation_links_parent_id_idx" ON "organisation_links" USING btree ("_parent_id");
  CREATE INDEX "organisation_updated_at_idx" ON "organisation" USING btree ("updated_at");
  CREATE INDEX "organisation_created_at_idx" ON "organisation" USING btree ("created_at");
  CREATE INDEX "users_sessions_order_idx" ON "users_sessions" USING btree ("_order");
  CREATE INDEX "users_sessions_parent_id_idx" ON "users_sessions" USING btree ("_parent_id");
  CREATE INDEX "users_updated_at_idx" ON "users" USING btree ("updated_at");
  CREATE INDEX "users_created_at_idx" ON "users" USING btree ("created_at");
  CREATE UNIQUE INDEX "users_email_idx" ON "users" USING btree ("email");
  CREATE INDEX "publications_holds_from_idx" ON "publications" USING btree ("holds_from");
  CREATE INDEX "publications_updated_at_idx" ON "publications" USING btree ("updated_at");
  CREATE INDEX "publications_created_at_idx" ON "publications" USING btree ("created_at");
  CREATE INDEX "counts_day_idx" ON "counts" USING btree ("day");
  CREATE INDEX "counts_updated_at_idx" ON "counts" USING btree ("updated_at");
  CREATE INDEX "counts_created_at_idx" ON "counts" USING btree ("created_at");
  CREATE UNIQUE INDEX "set_up_links_token_hash_idx" ON "set_up_links" USING btree ("token_hash");
  CREATE INDEX "set_up_links_updated_at_idx" ON "set_up_links" USING btree ("updated_at");
  CREATE INDEX "set_up_links_created_at_idx" ON "set_up_links" USING btree ("created_at");
  CREATE UNIQUE INDEX "payload_kv_key_idx" ON "payload_kv" USING btree ("key");
  CREATE INDEX "payload_locked_documents_global_slug_idx" ON "payload_locked_documents" USING btree ("global_slug");
  CREATE INDEX "payload_locked_documents_updated_at_idx" ON "payload_locked_documents" USING btree ("updated_at");
  CREATE INDEX "payload_locked_documents_created_at_idx" ON "payload_locked_documents" USING btree ("created_at");
  CREATE INDEX "payload_locked_documents_rels_order_idx" ON "payload_locked_documents_rels" USING btree ("order");
  CREATE INDEX "payload_locked_documents_rels_parent_idx" ON "payload_locked_documents_rels" USING btree ("parent_id");
  CREATE INDEX "payload_locked_documents_rels_path_idx" ON "payload_locked_documents_rels" USING btree ("path");
  CREATE INDEX "payload_locked_documents_rels_statistics_id_idx" ON "payload_locked_documents_rels" USING btree ("statistics_id");
  CREATE INDEX "payload_locked_documents_rels_copy_id_idx" ON "payload_locked_documents_rels" USING btree ("copy_id");
  CREATE INDEX "payload_locked_documents_rels_editions_id_idx" ON "payload_locked_documents_rels" USING btree ("editions_id");
  CREATE INDEX "payload_locked_documents_rels_reporting_points_id_idx" ON "payload_locked_documents_rels" USING btree ("reporting_points_id");
  CREATE INDEX "payload_locked_documents_rels_help_lines_id_idx" ON "payload_locked_documents_rels" USING btree ("help_lines_id");
  CREATE INDEX "payload_locked_documents_rels_emergency_numbers_id_idx" ON "payload_locked_documents_rels" USING btree ("emergency_numbers_id");
  CREATE INDEX "payload_locked_documents_rels_organisation_id_idx" ON "payload_locked_documents_rels" USING btree ("organisation_id");
  CREATE INDEX "payload_locked_documents_rels_users_id_idx" ON "payload_locked_documents_rels" USING btree ("users_id");
  CREATE INDEX "payload_preferences_key_idx" ON "payload_preferences" USING btree ("key");
  CREATE INDEX "payload_preferences_updated_at_idx" ON "payload_preferences" USING btree ("updated_at");
  CREATE INDEX "payload_preferences_created_at_idx" ON "payload_preferences" USING btree ("created_at");
  CREATE INDEX "payload_preferences_rels_order_idx" ON "payload_preferences_rels" USING btree ("order");
  CREATE INDEX "payload_preferences_rels_parent_idx" ON "payload_preferences_rels" USING btree ("parent_id");
  CREATE INDEX "payload_preferences_rels_path_idx" ON "payload_preferences_rels" USING btree ("path");
  CREATE INDEX "payload_preferences_rels_users_id_idx" ON "payload_preferences_rels" USING btree ("users_id");
  CREATE INDEX "payload_migrations_updated_at_idx" ON "payload_migrations" USING btree ("updated_at");
  CREATE INDEX "payload_migrations_created_at_idx" ON "payload_migrations" USING btree ("created_at");`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   DROP TABLE "statistics_inputs" CASCADE;
  DROP TABLE "statistics_inputs_locales" CASCADE;
  DROP TABLE "statistics" CASCADE;
  DROP TABLE "statistics_locales" CASCADE;
  DROP TABLE "_statistics_v_version_inputs" CASCADE;
  DROP TABLE "_statistics_v_version_inputs_locales" CASCADE;
  DROP TABLE "_statistics_v" CASCADE;
  DROP TABLE "_statistics_v_locales" CASCADE;
  DROP TABLE "copy" CASCADE;
  DROP TABLE "_copy_v" CASCADE;
  DROP TABLE "editions_designs" CASCADE;
  DROP TABLE "editions" CASCADE;
  DROP TABLE "editions_rels" CASCADE;
  DROP TABLE "reporting_points" CASCADE;
  DROP TABLE "reporting_points_texts" CASCADE;
  DROP TABLE "help_lines" CASCADE;
  DROP TABLE "help_lines_texts" CASCADE;
  DROP TABLE "emergency_numbers" CASCADE;
  DROP TABLE "organisation_links" CASCADE;
  DROP TABLE "organisation" CASCADE;
  DROP TABLE "users_sessions" CASCADE;
  DROP TABLE "users" CASCADE;
  DROP TABLE "publications" CASCADE;
  DROP TABLE "counts" CASCADE;
  DROP TABLE "set_up_links" CASCADE;
  DROP TABLE "payload_kv" CASCADE;
  DROP TABLE "payload_locked_documents" CASCADE;
  DROP TABLE "payload_locked_documents_rels" CASCADE;
  DROP TABLE "payload_preferences" CASCADE;
  DROP TABLE "payload_preferences_rels" CASCADE;
  DROP TABLE "payload_migrations" CASCADE;
  DROP TYPE "public"."_locales";
  DROP TYPE "public"."enum_statistics_method";
  DROP TYPE "public"."enum_statistics_status";
  DROP TYPE "public"."enum__statistics_v_version_method";
  DROP TYPE "public"."enum__statistics_v_version_status";
  DROP TYPE "public"."enum__statistics_v_published_locale";
  DROP TYPE "public"."enum_copy_slug";
  DROP TYPE "public"."enum_copy_locale";
  DROP TYPE "public"."enum_copy_status";
  DROP TYPE "public"."enum__copy_v_version_slug";
  DROP TYPE "public"."enum__copy_v_version_locale";
  DROP TYPE "public"."enum__copy_v_version_status";
  DROP TYPE "public"."enum__copy_v_published_locale";
  DROP TYPE "public"."enum_editions_designs";
  DROP TYPE "public"."enum_editions_launch_lead_figure";
  DROP TYPE "public"."enum_reporting_points_kind";
  DROP TYPE "public"."enum_reporting_points_anonymous";
  DROP TYPE "public"."enum_reporting_points_informs_police";
  DROP TYPE "public"."enum_reporting_points_verification";
  DROP TYPE "public"."enum_help_lines_anonymous";
  DROP TYPE "public"."enum_help_lines_free";
  DROP TYPE "public"."enum_users_role";`)
}
