import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.run(sql`CREATE TABLE \`country_texts\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`title\` text,
  	\`country\` text,
  	\`locale\` text,
  	\`text\` text,
  	\`updated_by\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`_status\` text DEFAULT 'draft'
  );
  `)
  await db.run(sql`CREATE INDEX \`country_texts_country_idx\` ON \`country_texts\` (\`country\`);`)
  await db.run(sql`CREATE INDEX \`country_texts_updated_at_idx\` ON \`country_texts\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`country_texts_created_at_idx\` ON \`country_texts\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`country_texts__status_idx\` ON \`country_texts\` (\`_status\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`country_locale_idx\` ON \`country_texts\` (\`country\`,\`locale\`);`)
  await db.run(sql`CREATE TABLE \`_country_texts_v\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`parent_id\` integer,
  	\`version_title\` text,
  	\`version_country\` text,
  	\`version_locale\` text,
  	\`version_text\` text,
  	\`version_updated_by\` text,
  	\`version_updated_at\` text,
  	\`version_created_at\` text,
  	\`version__status\` text DEFAULT 'draft',
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`snapshot\` integer,
  	\`published_locale\` text,
  	\`latest\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`country_texts\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`_country_texts_v_parent_idx\` ON \`_country_texts_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_country_texts_v_version_version_country_idx\` ON \`_country_texts_v\` (\`version_country\`);`)
  await db.run(sql`CREATE INDEX \`_country_texts_v_version_version_updated_at_idx\` ON \`_country_texts_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_country_texts_v_version_version_created_at_idx\` ON \`_country_texts_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_country_texts_v_version_version__status_idx\` ON \`_country_texts_v\` (\`version__status\`);`)
  await db.run(sql`CREATE INDEX \`_country_texts_v_created_at_idx\` ON \`_country_texts_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_country_texts_v_updated_at_idx\` ON \`_country_texts_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_country_texts_v_snapshot_idx\` ON \`_country_texts_v\` (\`snapshot\`);`)
  await db.run(sql`CREATE INDEX \`_country_texts_v_published_locale_idx\` ON \`_country_texts_v\` (\`published_locale\`);`)
  await db.run(sql`CREATE INDEX \`_country_texts_v_latest_idx\` ON \`_country_texts_v\` (\`latest\`);`)
  await db.run(sql`CREATE INDEX \`version_country_version_locale_idx\` ON \`_country_texts_v\` (\`version_country\`,\`version_locale\`);`)
  await db.run(sql`ALTER TABLE \`payload_locked_documents_rels\` ADD \`country_texts_id\` integer REFERENCES country_texts(id);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_country_texts_id_idx\` ON \`payload_locked_documents_rels\` (\`country_texts_id\`);`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP TABLE \`country_texts\`;`)
  await db.run(sql`DROP TABLE \`_country_texts_v\`;`)
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
  	\`languages_id\` integer,
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
  	FOREIGN KEY (\`users_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`languages_id\`) REFERENCES \`languages\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`INSERT INTO \`__new_payload_locked_documents_rels\`("id", "order", "parent_id", "path", "statistics_id", "copy_id", "writing_guides_id", "editions_id", "reporting_points_id", "help_lines_id", "emergency_numbers_id", "organisation_id", "card_maker_id", "publishing_id", "users_id", "languages_id") SELECT "id", "order", "parent_id", "path", "statistics_id", "copy_id", "writing_guides_id", "editions_id", "reporting_points_id", "help_lines_id", "emergency_numbers_id", "organisation_id", "card_maker_id", "publishing_id", "users_id", "languages_id" FROM \`payload_locked_documents_rels\`;`)
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
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_languages_id_idx\` ON \`payload_locked_documents_rels\` (\`languages_id\`);`)
}
