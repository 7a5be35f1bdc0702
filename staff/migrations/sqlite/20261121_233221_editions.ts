import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.run(sql`CREATE TABLE \`editions_partners\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`name\` text NOT NULL,
  	\`url\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`editions\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`editions_partners_order_idx\` ON \`editions_partners\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`editions_partners_parent_id_idx\` ON \`editions_partners\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`rehearsals\` (
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`secret_hash\` text NOT NULL,
  	\`name\` text NOT NULL,
  	\`at\` text NOT NULL,
  	\`edition_name\` text NOT NULL,
  	\`has_drafts\` integer DEFAULT false NOT NULL,
  	\`author\` text NOT NULL,
  	\`expires_at\` text NOT NULL,
  	\`revoked_at\` text,
  	\`data\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`rehearsals_secret_hash_idx\` ON \`rehearsals\` (\`secret_hash\`);`)
  await db.run(sql`CREATE INDEX \`rehearsals_updated_at_idx\` ON \`rehearsals\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`rehearsals_created_at_idx\` ON \`rehearsals\` (\`created_at\`);`)
  await db.run(sql`DROP INDEX \`slug_locale_idx\`;`)
  await db.run(sql`ALTER TABLE \`copy\` ADD \`edition_id\` integer REFERENCES editions(id);`)
  await db.run(sql`CREATE INDEX \`copy_edition_idx\` ON \`copy\` (\`edition_id\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`edition_slug_locale_idx\` ON \`copy\` (\`edition_id\`,\`slug\`,\`locale\`);`)
  await db.run(sql`DROP INDEX \`version_slug_version_locale_idx\`;`)
  await db.run(sql`ALTER TABLE \`_copy_v\` ADD \`version_edition_id\` integer REFERENCES editions(id);`)
  await db.run(sql`CREATE INDEX \`_copy_v_version_version_edition_idx\` ON \`_copy_v\` (\`version_edition_id\`);`)
  await db.run(sql`CREATE INDEX \`version_edition_version_slug_version_locale_idx\` ON \`_copy_v\` (\`version_edition_id\`,\`version_slug\`,\`version_locale\`);`)
  await db.run(sql`ALTER TABLE \`editions\` ADD \`announced_on\` text;`)
  await db.run(sql`ALTER TABLE \`organisation\` ADD \`time_zone\` text DEFAULT 'Europe/Brussels' NOT NULL;`)
  // What was written before there were several belongs to the edition that there was.
  await db.run(sql`UPDATE \`copy\` SET \`edition_id\` = (SELECT min(\`id\`) FROM \`editions\`),
    \`title\` = \`title\` || ' · ' || (SELECT \`slug\` FROM \`editions\` ORDER BY \`id\` LIMIT 1);`)
  await db.run(sql`UPDATE \`_copy_v\` SET \`version_edition_id\` = (SELECT min(\`id\`) FROM \`editions\`),
    \`version_title\` = \`version_title\` || ' · ' || (SELECT \`slug\` FROM \`editions\` ORDER BY \`id\` LIMIT 1);`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP TABLE \`editions_partners\`;`)
  await db.run(sql`DROP TABLE \`rehearsals\`;`)
  await db.run(sql`PRAGMA foreign_keys=OFF;`)
  await db.run(sql`CREATE TABLE \`__new_copy\` (
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
  await db.run(sql`INSERT INTO \`__new_copy\`("id", "title", "slug", "locale", "home_title", "home_lead", "home_step_choose", "home_step_check", "home_step_share", "home_photo_rule", "home_privacy_note", "card_report_call", "card_source_line", "card_estimate_mark", "card_caption", "card_alt_text", "card_thanks", "report_title", "report_intro", "report_how_to", "report_how_to_anonymous", "report_dont", "report_once", "report_scope", "report_after", "report_after_police", "report_chat", "report_danger", "report_victim", "report_victim_young", "report_worried", "report_worried_free_anonymous", "report_no_reports_here", "updated_by", "updated_at", "created_at", "_status") SELECT "id", "title", "slug", "locale", "home_title", "home_lead", "home_step_choose", "home_step_check", "home_step_share", "home_photo_rule", "home_privacy_note", "card_report_call", "card_source_line", "card_estimate_mark", "card_caption", "card_alt_text", "card_thanks", "report_title", "report_intro", "report_how_to", "report_how_to_anonymous", "report_dont", "report_once", "report_scope", "report_after", "report_after_police", "report_chat", "report_danger", "report_victim", "report_victim_young", "report_worried", "report_worried_free_anonymous", "report_no_reports_here", "updated_by", "updated_at", "created_at", "_status" FROM \`copy\`;`)
  await db.run(sql`DROP TABLE \`copy\`;`)
  await db.run(sql`ALTER TABLE \`__new_copy\` RENAME TO \`copy\`;`)
  await db.run(sql`PRAGMA foreign_keys=ON;`)
  await db.run(sql`CREATE INDEX \`copy_updated_at_idx\` ON \`copy\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`copy_created_at_idx\` ON \`copy\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`copy__status_idx\` ON \`copy\` (\`_status\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`slug_locale_idx\` ON \`copy\` (\`slug\`,\`locale\`);`)
  await db.run(sql`CREATE TABLE \`__new__copy_v\` (
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
  await db.run(sql`INSERT INTO \`__new__copy_v\`("id", "parent_id", "version_title", "version_slug", "version_locale", "version_home_title", "version_home_lead", "version_home_step_choose", "version_home_step_check", "version_home_step_share", "version_home_photo_rule", "version_home_privacy_note", "version_card_report_call", "version_card_source_line", "version_card_estimate_mark", "version_card_caption", "version_card_alt_text", "version_card_thanks", "version_report_title", "version_report_intro", "version_report_how_to", "version_report_how_to_anonymous", "version_report_dont", "version_report_once", "version_report_scope", "version_report_after", "version_report_after_police", "version_report_chat", "version_report_danger", "version_report_victim", "version_report_victim_young", "version_report_worried", "version_report_worried_free_anonymous", "version_report_no_reports_here", "version_updated_by", "version_updated_at", "version_created_at", "version__status", "created_at", "updated_at", "snapshot", "published_locale", "latest") SELECT "id", "parent_id", "version_title", "version_slug", "version_locale", "version_home_title", "version_home_lead", "version_home_step_choose", "version_home_step_check", "version_home_step_share", "version_home_photo_rule", "version_home_privacy_note", "version_card_report_call", "version_card_source_line", "version_card_estimate_mark", "version_card_caption", "version_card_alt_text", "version_card_thanks", "version_report_title", "version_report_intro", "version_report_how_to", "version_report_how_to_anonymous", "version_report_dont", "version_report_once", "version_report_scope", "version_report_after", "version_report_after_police", "version_report_chat", "version_report_danger", "version_report_victim", "version_report_victim_young", "version_report_worried", "version_report_worried_free_anonymous", "version_report_no_reports_here", "version_updated_by", "version_updated_at", "version_created_at", "version__status", "created_at", "updated_at", "snapshot", "published_locale", "latest" FROM \`_copy_v\`;`)
  await db.run(sql`DROP TABLE \`_copy_v\`;`)
  await db.run(sql`ALTER TABLE \`__new__copy_v\` RENAME TO \`_copy_v\`;`)
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
  await db.run(sql`ALTER TABLE \`editions\` DROP COLUMN \`announced_on\`;`)
  await db.run(sql`ALTER TABLE \`organisation\` DROP COLUMN \`time_zone\`;`)
}
