import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.run(sql`CREATE TABLE \`statistics_inputs\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`value\` numeric,
  	\`slug\` text,
  	\`period\` text,
  	\`source_name\` text,
  	\`source_title\` text,
  	\`source_url\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`statistics\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`statistics_inputs_order_idx\` ON \`statistics_inputs\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`statistics_inputs_parent_id_idx\` ON \`statistics_inputs\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`statistics_inputs_locales\` (
  	\`label\` text,
  	\`unit\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`statistics_inputs\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`statistics_inputs_locales_locale_parent_id_unique\` ON \`statistics_inputs_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`statistics\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`method\` text DEFAULT 'value',
  	\`period_seconds\` numeric,
  	\`slug\` text,
  	\`is_estimate\` integer,
  	\`source_name\` text,
  	\`year\` text,
  	\`review_by\` text,
  	\`updated_by\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`_status\` text DEFAULT 'draft'
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`statistics_slug_idx\` ON \`statistics\` (\`slug\`);`)
  await db.run(sql`CREATE INDEX \`statistics_updated_at_idx\` ON \`statistics\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`statistics_created_at_idx\` ON \`statistics\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`statistics__status_idx\` ON \`statistics\` (\`_status\`);`)
  await db.run(sql`CREATE TABLE \`statistics_locales\` (
  	\`sentence\` text,
  	\`caveat\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`statistics\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`statistics_locales_locale_parent_id_unique\` ON \`statistics_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_statistics_v_version_inputs\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`value\` numeric,
  	\`slug\` text,
  	\`period\` text,
  	\`source_name\` text,
  	\`source_title\` text,
  	\`source_url\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_statistics_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_statistics_v_version_inputs_order_idx\` ON \`_statistics_v_version_inputs\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_statistics_v_version_inputs_parent_id_idx\` ON \`_statistics_v_version_inputs\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_statistics_v_version_inputs_locales\` (
  	\`label\` text,
  	\`unit\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_statistics_v_version_inputs\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_statistics_v_version_inputs_locales_locale_parent_id_unique\` ON \`_statistics_v_version_inputs_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_statistics_v\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`parent_id\` integer,
  	\`version_method\` text DEFAULT 'value',
  	\`version_period_seconds\` numeric,
  	\`version_slug\` text,
  	\`version_is_estimate\` integer,
  	\`version_source_name\` text,
  	\`version_year\` text,
  	\`version_review_by\` text,
  	\`version_updated_by\` text,
  	\`version_updated_at\` text,
  	\`version_created_at\` text,
  	\`version__status\` text DEFAULT 'draft',
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`snapshot\` integer,
  	\`published_locale\` text,
  	\`latest\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`statistics\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`_statistics_v_parent_idx\` ON \`_statistics_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_statistics_v_version_version_slug_idx\` ON \`_statistics_v\` (\`version_slug\`);`)
  await db.run(sql`CREATE INDEX \`_statistics_v_version_version_updated_at_idx\` ON \`_statistics_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_statistics_v_version_version_created_at_idx\` ON \`_statistics_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_statistics_v_version_version__status_idx\` ON \`_statistics_v\` (\`version__status\`);`)
  await db.run(sql`CREATE INDEX \`_statistics_v_created_at_idx\` ON \`_statistics_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_statistics_v_updated_at_idx\` ON \`_statistics_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_statistics_v_snapshot_idx\` ON \`_statistics_v\` (\`snapshot\`);`)
  await db.run(sql`CREATE INDEX \`_statistics_v_published_locale_idx\` ON \`_statistics_v\` (\`published_locale\`);`)
  await db.run(sql`CREATE INDEX \`_statistics_v_latest_idx\` ON \`_statistics_v\` (\`latest\`);`)
  await db.run(sql`CREATE TABLE \`_statistics_v_locales\` (
  	\`version_sentence\` text,
  	\`version_caveat\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_statistics_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_statistics_v_locales_locale_parent_id_unique\` ON \`_statistics_v_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`copy\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`title\` text,
  	\`slug\` text,
  	\`locale\` text,
  	\`home_title\` text,
  	\`home_lead\` text,
  	\`home_step_choose\` text,
  	\`home_step_check\` text,
  	\`home_step_share\` text,
  	\`home_photo_rule\` text,
  	\`home_privacy_note\` text,
  	\`card_report_call\` text,
  	\`card_source_line\` text,
  	\`card_estimate_mark\` text,
  	\`card_caption\` text,
  	\`card_alt_text\` text,
  	\`card_thanks\` text,
  	\`report_title\` text,
  	\`report_intro\` text,
  	\`report_how_to\` text,
  	\`report_how_to_anonymous\` text,
  	\`report_dont\` text,
  	\`report_once\` text,
  	\`report_scope\` text,
  	\`report_after\` text,
  	\`report_after_police\` text,
  	\`report_chat\` text,
  	\`report_danger\` text,
  	\`report_victim\` text,
  	\`report_victim_young\` text,
  	\`report_worried\` text,
  	\`report_worried_free_anonymous\` text,
  	\`report_no_reports_here\` text,
  	\`updated_by\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`_status\` text DEFAULT 'draft'
  );
  `)
  await db.run(sql`CREATE INDEX \`copy_updated_at_idx\` ON \`copy\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`copy_created_at_idx\` ON \`copy\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`copy__status_idx\` ON \`copy\` (\`_status\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`slug_locale_idx\` ON \`copy\` (\`slug\`,\`locale\`);`)
  await db.run(sql`CREATE TABLE \`_copy_v\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`parent_id\` integer,
  	\`version_title\` text,
  	\`version_slug\` text,
  	\`version_locale\` text,
  	\`version_home_title\` text,
  	\`version_home_lead\` text,
  	\`version_home_step_choose\` text,
  	\`version_home_step_check\` text,
  	\`version_home_step_share\` text,
  	\`version_home_photo_rule\` text,
  	\`version_home_privacy_note\` text,
  	\`version_card_report_call\` text,
  	\`version_card_source_line\` text,
  	\`version_card_estimate_mark\` text,
  	\`version_card_caption\` text,
  	\`version_card_alt_text\` text,
  	\`version_card_thanks\` text,
  	\`version_report_title\` text,
  	\`version_report_intro\` text,
  	\`version_report_how_to\` text,
  	\`version_report_how_to_anonymous\` text,
  	\`version_report_dont\` text,
  	\`version_report_once\` text,
  	\`version_report_scope\` text,
  	\`version_report_after\` text,
  	\`version_report_after_police\` text,
  	\`version_report_chat\` text,
  	\`version_report_danger\` text,
  	\`version_report_victim\` text,
  	\`version_report_victim_young\` text,
  	\`version_report_worried\` text,
  	\`version_report_worried_free_anonymous\` text,
  	\`version_report_no_reports_here\` text,
  	\`version_updated_by\` text,
  	\`version_updated_at\` text,
  	\`version_created_at\` text,
  	\`version__status\` text DEFAULT 'draft',
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`snapshot\` integer,
  	\`published_locale\` text,
  	\`latest\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`copy\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`_copy_v_parent_idx\` ON \`_copy_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_copy_v_version_version_updated_at_idx\` ON \`_copy_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_copy_v_version_version_created_at_idx\` ON \`_copy_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_copy_v_version_version__status_idx\` ON \`_copy_v\` (\`version__status\`);`)
  await db.run(sql`CREATE INDEX \`_copy_v_created_at_idx\` ON \`_copy_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_copy_v_updated_at_idx\` ON \`_copy_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_copy_v_snapshot_idx\` ON \`_copy_v\` (\`snapshot\`);`)
  await db.run(sql`CREATE INDEX \`_copy_v_published_locale_idx\` ON \`_copy_v\` (\`published_locale\`);`)
  await db.run(sql`CREATE INDEX \`_copy_v_latest_idx\` ON \`_copy_v\` (\`latest\`);`)
  await db.run(sql`CREATE INDEX \`version_slug_version_locale_idx\` ON \`_copy_v\` (\`version_slug\`,\`version_locale\`);`)
  await db.run(sql`CREATE TABLE \`editions_designs\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` integer NOT NULL,
  	\`value\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`editions\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`editions_designs_order_idx\` ON \`editions_designs\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`editions_designs_parent_idx\` ON \`editions_designs\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`editions\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`name\` text NOT NULL,
  	\`hashtag\` text NOT NULL,
  	\`starts_on\` text NOT NULL,
  	\`ends_on\` text NOT NULL,
  	\`reporting_points_fr_id\` integer NOT NULL,
  	\`reporting_points_nl_id\` integer NOT NULL,
  	\`reporting_points_de_id\` integer NOT NULL,
  	\`reporting_points_en_id\` integer NOT NULL,
  	\`launch_lead_figure\` text DEFAULT 'undecided' NOT NULL,
  	\`launch_is_reporting_address_checked\` integer,
  	\`launch_wording_signed_off_by_fr\` text,
  	\`launch_wording_signed_off_by_nl\` text,
  	\`launch_wording_signed_off_by_de\` text,
  	\`launch_wording_signed_off_by_en\` text,
  	\`launch_is_confirmed\` integer,
  	\`slug\` text NOT NULL,
  	\`updated_by\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`reporting_points_fr_id\`) REFERENCES \`reporting_points\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`reporting_points_nl_id\`) REFERENCES \`reporting_points\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`reporting_points_de_id\`) REFERENCES \`reporting_points\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`reporting_points_en_id\`) REFERENCES \`reporting_points\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`editions_reporting_points_reporting_points_fr_idx\` ON \`editions\` (\`reporting_points_fr_id\`);`)
  await db.run(sql`CREATE INDEX \`editions_reporting_points_reporting_points_nl_idx\` ON \`editions\` (\`reporting_points_nl_id\`);`)
  await db.run(sql`CREATE INDEX \`editions_reporting_points_reporting_points_de_idx\` ON \`editions\` (\`reporting_points_de_id\`);`)
  await db.run(sql`CREATE INDEX \`editions_reporting_points_reporting_points_en_idx\` ON \`editions\` (\`reporting_points_en_id\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`editions_slug_idx\` ON \`editions\` (\`slug\`);`)
  await db.run(sql`CREATE INDEX \`editions_updated_at_idx\` ON \`editions\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`editions_created_at_idx\` ON \`editions\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`editions_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` integer NOT NULL,
  	\`path\` text NOT NULL,
  	\`statistics_id\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`editions\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`statistics_id\`) REFERENCES \`statistics\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`editions_rels_order_idx\` ON \`editions_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`editions_rels_parent_idx\` ON \`editions_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`editions_rels_path_idx\` ON \`editions_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`editions_rels_statistics_id_idx\` ON \`editions_rels\` (\`statistics_id\`);`)
  await db.run(sql`CREATE TABLE \`reporting_points\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`organisation\` text NOT NULL,
  	\`url\` text NOT NULL,
  	\`country\` text NOT NULL,
  	\`kind\` text DEFAULT 'hotline' NOT NULL,
  	\`anonymous\` text DEFAULT 'unknown' NOT NULL,
  	\`informs_police\` text DEFAULT 'unknown' NOT NULL,
  	\`verification\` text DEFAULT 'remembered' NOT NULL,
  	\`slug\` text NOT NULL,
  	\`is_primary\` integer,
  	\`is_shown\` integer DEFAULT true,
  	\`checked_on\` text,
  	\`updated_by\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE INDEX \`reporting_points_country_idx\` ON \`reporting_points\` (\`country\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`reporting_points_slug_idx\` ON \`reporting_points\` (\`slug\`);`)
  await db.run(sql`CREATE INDEX \`reporting_points_updated_at_idx\` ON \`reporting_points\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`reporting_points_created_at_idx\` ON \`reporting_points\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`reporting_points_texts\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer NOT NULL,
  	\`parent_id\` integer NOT NULL,
  	\`path\` text NOT NULL,
  	\`text\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`reporting_points\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`reporting_points_texts_order_parent\` ON \`reporting_points_texts\` (\`order\`,\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`help_lines\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`name\` text NOT NULL,
  	\`country\` text NOT NULL,
  	\`phone\` text,
  	\`url\` text,
  	\`anonymous\` text DEFAULT 'unknown' NOT NULL,
  	\`free\` text DEFAULT 'unknown' NOT NULL,
  	\`is_verified\` integer,
  	\`is_shown\` integer DEFAULT true,
  	\`checked_on\` text,
  	\`updated_by\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE INDEX \`help_lines_country_idx\` ON \`help_lines\` (\`country\`);`)
  await db.run(sql`CREATE INDEX \`help_lines_updated_at_idx\` ON \`help_lines\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`help_lines_created_at_idx\` ON \`help_lines\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`help_lines_texts\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer NOT NULL,
  	\`parent_id\` integer NOT NULL,
  	\`path\` text NOT NULL,
  	\`text\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`help_lines\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`help_lines_texts_order_parent\` ON \`help_lines_texts\` (\`order\`,\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`emergency_numbers\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`country\` text NOT NULL,
  	\`phone\` text,
  	\`is_shown\` integer DEFAULT true,
  	\`checked_on\` text,
  	\`updated_by\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`emergency_numbers_country_idx\` ON \`emergency_numbers\` (\`country\`);`)
  await db.run(sql`CREATE INDEX \`emergency_numbers_updated_at_idx\` ON \`emergency_numbers\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`emergency_numbers_created_at_idx\` ON \`emergency_numbers\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`organisation_links\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`label\` text NOT NULL,
  	\`url\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`organisation\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`organisation_links_order_idx\` ON \`organisation_links\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`organisation_links_parent_id_idx\` ON \`organisation_links\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`organisation\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`name\` text,
  	\`contact_email\` text,
  	\`contact_postal\` text,
  	\`legal_notice_fr\` text,
  	\`legal_notice_nl\` text,
  	\`legal_notice_de\` text,
  	\`legal_notice_en\` text,
  	\`logo\` text,
  	\`updated_by\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE INDEX \`organisation_updated_at_idx\` ON \`organisation\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`organisation_created_at_idx\` ON \`organisation\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`users_sessions\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`created_at\` text,
  	\`expires_at\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`users_sessions_order_idx\` ON \`users_sessions\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`users_sessions_parent_id_idx\` ON \`users_sessions\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`users\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`role\` text DEFAULT 'editor' NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`email\` text NOT NULL,
  	\`reset_password_token\` text,
  	\`reset_password_expiration\` text,
  	\`salt\` text,
  	\`hash\` text,
  	\`reset_password_requested_at\` text,
  	\`login_attempts\` numeric DEFAULT 0,
  	\`lock_until\` text
  );
  `)
  await db.run(sql`CREATE INDEX \`users_updated_at_idx\` ON \`users\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`users_created_at_idx\` ON \`users\` (\`created_at\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`users_email_idx\` ON \`users\` (\`email\`);`)
  await db.run(sql`CREATE TABLE \`publications\` (
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`holds_from\` text NOT NULL,
  	\`author\` text NOT NULL,
  	\`reason\` text NOT NULL,
  	\`data\` text NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE INDEX \`publications_holds_from_idx\` ON \`publications\` (\`holds_from\`);`)
  await db.run(sql`CREATE INDEX \`publications_updated_at_idx\` ON \`publications\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`publications_created_at_idx\` ON \`publications\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`counts\` (
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`day\` text NOT NULL,
  	\`step\` text NOT NULL,
  	\`locale\` text NOT NULL,
  	\`country\` text NOT NULL,
  	\`source\` text NOT NULL,
  	\`count\` numeric NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE INDEX \`counts_day_idx\` ON \`counts\` (\`day\`);`)
  await db.run(sql`CREATE INDEX \`counts_updated_at_idx\` ON \`counts\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`counts_created_at_idx\` ON \`counts\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`set_up_links\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`token_hash\` text NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`set_up_links_token_hash_idx\` ON \`set_up_links\` (\`token_hash\`);`)
  await db.run(sql`CREATE INDEX \`set_up_links_updated_at_idx\` ON \`set_up_links\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`set_up_links_created_at_idx\` ON \`set_up_links\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`payload_kv\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`key\` text NOT NULL,
  	\`data\` text NOT NULL
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`payload_kv_key_idx\` ON \`payload_kv\` (\`key\`);`)
  await db.run(sql`CREATE TABLE \`payload_locked_documents\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`global_slug\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_global_slug_idx\` ON \`payload_locked_documents\` (\`global_slug\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_updated_at_idx\` ON \`payload_locked_documents\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_created_at_idx\` ON \`payload_locked_documents\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`payload_locked_documents_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` integer NOT NULL,
  	\`path\` text NOT NULL,
  	\`statistics_id\` integer,
  	\`copy_id\` integer,
  	\`editions_id\` integer,
  	\`reporting_points_id\` integer,
  	\`help_lines_id\` integer,
  	\`emergency_numbers_id\` integer,
  	\`organisation_id\` integer,
  	\`users_id\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`payload_locked_documents\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`statistics_id\`) REFERENCES \`statistics\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`copy_id\`) REFERENCES \`copy\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`editions_id\`) REFERENCES \`editions\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`reporting_points_id\`) REFERENCES \`reporting_points\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`help_lines_id\`) REFERENCES \`help_lines\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`emergency_numbers_id\`) REFERENCES \`emergency_numbers\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`organisation_id\`) REFERENCES \`organisation\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`users_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_order_idx\` ON \`payload_locked_documents_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_parent_idx\` ON \`payload_locked_documents_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_path_idx\` ON \`payload_locked_documents_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_statistics_id_idx\` ON \`payload_locked_documents_rels\` (\`statistics_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_copy_id_idx\` ON \`payload_locked_documents_rels\` (\`copy_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_editions_id_idx\` ON \`payload_locked_documents_rels\` (\`editions_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_reporting_points_id_idx\` ON \`payload_locked_documents_rels\` (\`reporting_points_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_help_lines_id_idx\` ON \`payload_locked_documents_rels\` (\`help_lines_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_emergency_numbers_id_idx\` ON \`payload_locked_documents_rels\` (\`emergency_numbers_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_organisation_id_idx\` ON \`payload_locked_documents_rels\` (\`organisation_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_users_id_idx\` ON \`payload_locked_documents_rels\` (\`users_id\`);`)
  await db.run(sql`CREATE TABLE \`payload_preferences\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`key\` text,
  	\`value\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE INDEX \`payload_preferences_key_idx\` ON \`payload_preferences\` (\`key\`);`)
  await db.run(sql`CREATE INDEX \`payload_preferences_updated_at_idx\` ON \`payload_preferences\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`payload_preferences_created_at_idx\` ON \`payload_preferences\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`payload_preferences_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` integer NOT NULL,
  	\`path\` text NOT NULL,
  	\`users_id\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`payload_preferences\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`users_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`payload_preferences_rels_order_idx\` ON \`payload_preferences_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`payload_preferences_rels_parent_idx\` ON \`payload_preferences_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_preferences_rels_path_idx\` ON \`payload_preferences_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`payload_preferences_rels_users_id_idx\` ON \`payload_preferences_rels\` (\`users_id\`);`)
  await db.run(sql`CREATE TABLE \`payload_migrations\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`name\` text,
  	\`batch\` numeric,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE INDEX \`payload_migrations_updated_at_idx\` ON \`payload_migrations\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`payload_migrations_created_at_idx\` ON \`payload_migrations\` (\`created_at\`);`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP TABLE \`statistics_inputs\`;`)
  await db.run(sql`DROP TABLE \`statistics_inputs_locales\`;`)
  await db.run(sql`DROP TABLE \`statistics\`;`)
  await db.run(sql`DROP TABLE \`statistics_locales\`;`)
  await db.run(sql`DROP TABLE \`_statistics_v_version_inputs\`;`)
  await db.run(sql`DROP TABLE \`_statistics_v_version_inputs_locales\`;`)
  await db.run(sql`DROP TABLE \`_statistics_v\`;`)
  await db.run(sql`DROP TABLE \`_statistics_v_locales\`;`)
  await db.run(sql`DROP TABLE \`copy\`;`)
  await db.run(sql`DROP TABLE \`_copy_v\`;`)
  await db.run(sql`DROP TABLE \`editions_designs\`;`)
  await db.run(sql`DROP TABLE \`editions\`;`)
  await db.run(sql`DROP TABLE \`editions_rels\`;`)
  await db.run(sql`DROP TABLE \`reporting_points\`;`)
  await db.run(sql`DROP TABLE \`reporting_points_texts\`;`)
  await db.run(sql`DROP TABLE \`help_lines\`;`)
  await db.run(sql`DROP TABLE \`help_lines_texts\`;`)
  await db.run(sql`DROP TABLE \`emergency_numbers\`;`)
  await db.run(sql`DROP TABLE \`organisation_links\`;`)
  await db.run(sql`DROP TABLE \`organisation\`;`)
  await db.run(sql`DROP TABLE \`users_sessions\`;`)
  await db.run(sql`DROP TABLE \`users\`;`)
  await db.run(sql`DROP TABLE \`publications\`;`)
  await db.run(sql`DROP TABLE \`counts\`;`)
  await db.run(sql`DROP TABLE \`set_up_links\`;`)
  await db.run(sql`DROP TABLE \`payload_kv\`;`)
  await db.run(sql`DROP TABLE \`payload_locked_documents\`;`)
  await db.run(sql`DROP TABLE \`payload_locked_documents_rels\`;`)
  await db.run(sql`DROP TABLE \`payload_preferences\`;`)
  await db.run(sql`DROP TABLE \`payload_preferences_rels\`;`)
  await db.run(sql`DROP TABLE \`payload_migrations\`;`)
}
