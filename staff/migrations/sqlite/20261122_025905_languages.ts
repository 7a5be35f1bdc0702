import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.run(sql`CREATE TABLE \`languages_pages\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` integer NOT NULL,
  	\`value\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`languages\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`languages_pages_order_idx\` ON \`languages_pages\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`languages_pages_parent_idx\` ON \`languages_pages\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`languages\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`code\` text NOT NULL,
  	\`is_public\` integer DEFAULT false,
  	\`fallback\` text DEFAULT 'en',
  	\`reporting_point_id\` integer,
  	\`pause_message\` text,
  	\`legal_notice\` text,
  	\`words\` text,
  	\`name\` text,
  	\`position\` numeric DEFAULT 100 NOT NULL,
  	\`updated_by\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`reporting_point_id\`) REFERENCES \`reporting_points\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`languages_code_idx\` ON \`languages\` (\`code\`);`)
  await db.run(sql`CREATE INDEX \`languages_reporting_point_idx\` ON \`languages\` (\`reporting_point_id\`);`)
  await db.run(sql`CREATE INDEX \`languages_updated_at_idx\` ON \`languages\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`languages_created_at_idx\` ON \`languages\` (\`created_at\`);`)
  await db.run(sql`ALTER TABLE \`withdrawals\` ADD \`note_bs\` text;`)
  await db.run(sql`ALTER TABLE \`withdrawals\` ADD \`note_cs\` text;`)
  await db.run(sql`ALTER TABLE \`withdrawals\` ADD \`note_cy\` text;`)
  await db.run(sql`ALTER TABLE \`withdrawals\` ADD \`note_da\` text;`)
  await db.run(sql`ALTER TABLE \`withdrawals\` ADD \`note_es\` text;`)
  await db.run(sql`ALTER TABLE \`withdrawals\` ADD \`note_et\` text;`)
  await db.run(sql`ALTER TABLE \`withdrawals\` ADD \`note_fi\` text;`)
  await db.run(sql`ALTER TABLE \`withdrawals\` ADD \`note_ga\` text;`)
  await db.run(sql`ALTER TABLE \`withdrawals\` ADD \`note_hr\` text;`)
  await db.run(sql`ALTER TABLE \`withdrawals\` ADD \`note_hu\` text;`)
  await db.run(sql`ALTER TABLE \`withdrawals\` ADD \`note_is\` text;`)
  await db.run(sql`ALTER TABLE \`withdrawals\` ADD \`note_it\` text;`)
  await db.run(sql`ALTER TABLE \`withdrawals\` ADD \`note_lb\` text;`)
  await db.run(sql`ALTER TABLE \`withdrawals\` ADD \`note_lt\` text;`)
  await db.run(sql`ALTER TABLE \`withdrawals\` ADD \`note_lv\` text;`)
  await db.run(sql`ALTER TABLE \`withdrawals\` ADD \`note_mt\` text;`)
  await db.run(sql`ALTER TABLE \`withdrawals\` ADD \`note_no\` text;`)
  await db.run(sql`ALTER TABLE \`withdrawals\` ADD \`note_pl\` text;`)
  await db.run(sql`ALTER TABLE \`withdrawals\` ADD \`note_pt\` text;`)
  await db.run(sql`ALTER TABLE \`withdrawals\` ADD \`note_ro\` text;`)
  await db.run(sql`ALTER TABLE \`withdrawals\` ADD \`note_sk\` text;`)
  await db.run(sql`ALTER TABLE \`withdrawals\` ADD \`note_sl\` text;`)
  await db.run(sql`ALTER TABLE \`withdrawals\` ADD \`note_sq\` text;`)
  await db.run(sql`ALTER TABLE \`withdrawals\` ADD \`note_sv\` text;`)
  await db.run(sql`ALTER TABLE \`withdrawals\` ADD \`note_tr\` text;`)
  await db.run(sql`ALTER TABLE \`payload_locked_documents_rels\` ADD \`languages_id\` integer REFERENCES languages(id);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_languages_id_idx\` ON \`payload_locked_documents_rels\` (\`languages_id\`);`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP TABLE \`languages_pages\`;`)
  await db.run(sql`DROP TABLE \`languages\`;`)
  await db.run(sql`PRAGMA foreign_keys=OFF;`)
  await db.run(sql`CREATE TABLE \`__new_payload_locked_documents_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` integer NOT NULL,
  	\`path\` text NOT NULL,
  	\`statistics_id\` integer,
  	\`copy_id\` integer,
  	\`writing_guides_id\` integer,
  	\`editions_id\` integer,
  	\`reporting_points_id\` integer,
  	\`help_lines_id\` integer,
  	\`emergency_numbers_id\` integer,
  	\`organisation_id\` integer,
  	\`card_maker_id\` integer,
  	\`publishing_id\` integer,
  	\`users_id\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`payload_locked_documents\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`statistics_id\`) REFERENCES \`statistics\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`copy_id\`) REFERENCES \`copy\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`writing_guides_id\`) REFERENCES \`writing_guides\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`editions_id\`) REFERENCES \`editions\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`reporting_points_id\`) REFERENCES \`reporting_points\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`help_lines_id\`) REFERENCES \`help_lines\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`emergency_numbers_id\`) REFERENCES \`emergency_numbers\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`organisation_id\`) REFERENCES \`organisation\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`card_maker_id\`) REFERENCES \`card_maker\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`publishing_id\`) REFERENCES \`publishing\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`users_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`INSERT INTO \`__new_payload_locked_documents_rels\`("id", "order", "parent_id", "path", "statistics_id", "copy_id", "writing_guides_id", "editions_id", "reporting_points_id", "help_lines_id", "emergency_numbers_id", "organisation_id", "card_maker_id", "publishing_id", "users_id") SELECT "id", "order", "parent_id", "path", "statistics_id", "copy_id", "writing_guides_id", "editions_id", "reporting_points_id", "help_lines_id", "emergency_numbers_id", "organisation_id", "card_maker_id", "publishing_id", "users_id" FROM \`payload_locked_documents_rels\`;`)
  await db.run(sql`DROP TABLE \`payload_locked_documents_rels\`;`)
  await db.run(sql`ALTER TABLE \`__new_payload_locked_documents_rels\` RENAME TO \`payload_locked_documents_rels\`;`)
  await db.run(sql`PRAGMA foreign_keys=ON;`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_order_idx\` ON \`payload_locked_documents_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_parent_idx\` ON \`payload_locked_documents_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_path_idx\` ON \`payload_locked_documents_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_statistics_id_idx\` ON \`payload_locked_documents_rels\` (\`statistics_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_copy_id_idx\` ON \`payload_locked_documents_rels\` (\`copy_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_writing_guides_id_idx\` ON \`payload_locked_documents_rels\` (\`writing_guides_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_editions_id_idx\` ON \`payload_locked_documents_rels\` (\`editions_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_reporting_points_id_idx\` ON \`payload_locked_documents_rels\` (\`reporting_points_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_help_lines_id_idx\` ON \`payload_locked_documents_rels\` (\`help_lines_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_emergency_numbers_id_idx\` ON \`payload_locked_documents_rels\` (\`emergency_numbers_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_organisation_id_idx\` ON \`payload_locked_documents_rels\` (\`organisation_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_card_maker_id_idx\` ON \`payload_locked_documents_rels\` (\`card_maker_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_publishing_id_idx\` ON \`payload_locked_documents_rels\` (\`publishing_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_users_id_idx\` ON \`payload_locked_documents_rels\` (\`users_id\`);`)
  await db.run(sql`ALTER TABLE \`withdrawals\` DROP COLUMN \`note_bs\`;`)
  await db.run(sql`ALTER TABLE \`withdrawals\` DROP COLUMN \`note_cs\`;`)
  await db.run(sql`ALTER TABLE \`withdrawals\` DROP COLUMN \`note_cy\`;`)
  await db.run(sql`ALTER TABLE \`withdrawals\` DROP COLUMN \`note_da\`;`)
  await db.run(sql`ALTER TABLE \`withdrawals\` DROP COLUMN \`note_es\`;`)
  await db.run(sql`ALTER TABLE \`withdrawals\` DROP COLUMN \`note_et\`;`)
  await db.run(sql`ALTER TABLE \`withdrawals\` DROP COLUMN \`note_fi\`;`)
  await db.run(sql`ALTER TABLE \`withdrawals\` DROP COLUMN \`note_ga\`;`)
  await db.run(sql`ALTER TABLE \`withdrawals\` DROP COLUMN \`note_hr\`;`)
  await db.run(sql`ALTER TABLE \`withdrawals\` DROP COLUMN \`note_hu\`;`)
  await db.run(sql`ALTER TABLE \`withdrawals\` DROP COLUMN \`note_is\`;`)
  await db.run(sql`ALTER TABLE \`withdrawals\` DROP COLUMN \`note_it\`;`)
  await db.run(sql`ALTER TABLE \`withdrawals\` DROP COLUMN \`note_lb\`;`)
  await db.run(sql`ALTER TABLE \`withdrawals\` DROP COLUMN \`note_lt\`;`)
  await db.run(sql`ALTER TABLE \`withdrawals\` DROP COLUMN \`note_lv\`;`)
  await db.run(sql`ALTER TABLE \`withdrawals\` DROP COLUMN \`note_mt\`;`)
  await db.run(sql`ALTER TABLE \`withdrawals\` DROP COLUMN \`note_no\`;`)
  await db.run(sql`ALTER TABLE \`withdrawals\` DROP COLUMN \`note_pl\`;`)
  await db.run(sql`ALTER TABLE \`withdrawals\` DROP COLUMN \`note_pt\`;`)
  await db.run(sql`ALTER TABLE \`withdrawals\` DROP COLUMN \`note_ro\`;`)
  await db.run(sql`ALTER TABLE \`withdrawals\` DROP COLUMN \`note_sk\`;`)
  await db.run(sql`ALTER TABLE \`withdrawals\` DROP COLUMN \`note_sl\`;`)
  await db.run(sql`ALTER TABLE \`withdrawals\` DROP COLUMN \`note_sq\`;`)
  await db.run(sql`ALTER TABLE \`withdrawals\` DROP COLUMN \`note_sv\`;`)
  await db.run(sql`ALTER TABLE \`withdrawals\` DROP COLUMN \`note_tr\`;`)
}
