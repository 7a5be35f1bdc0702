import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.run(sql`CREATE TABLE \`writing_guides_terms\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`avoid\` text NOT NULL,
  	\`use\` text NOT NULL,
  	\`is_refused\` integer DEFAULT true,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`writing_guides\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`writing_guides_terms_order_idx\` ON \`writing_guides_terms\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`writing_guides_terms_parent_id_idx\` ON \`writing_guides_terms\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`writing_guides\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`language\` text NOT NULL,
  	\`country\` text DEFAULT '*' NOT NULL,
  	\`form_of_address\` text DEFAULT 'formal' NOT NULL,
  	\`note\` text,
  	\`updated_by\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE INDEX \`writing_guides_country_idx\` ON \`writing_guides\` (\`country\`);`)
  await db.run(sql`CREATE INDEX \`writing_guides_updated_at_idx\` ON \`writing_guides\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`writing_guides_created_at_idx\` ON \`writing_guides\` (\`created_at\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`language_country_idx\` ON \`writing_guides\` (\`language\`,\`country\`);`)
  await db.run(sql`CREATE TABLE \`sign_offs\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`about\` text NOT NULL,
  	\`document\` text NOT NULL,
  	\`locale\` text NOT NULL,
  	\`text\` text NOT NULL,
  	\`is_checked\` integer DEFAULT true NOT NULL,
  	\`reader\` text NOT NULL,
  	\`entered_by\` text NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE INDEX \`sign_offs_updated_at_idx\` ON \`sign_offs\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`sign_offs_created_at_idx\` ON \`sign_offs\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`about_document_locale_idx\` ON \`sign_offs\` (\`about\`,\`document\`,\`locale\`);`)
  await db.run(sql`ALTER TABLE \`payload_locked_documents_rels\` ADD \`writing_guides_id\` integer REFERENCES writing_guides(id);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_writing_guides_id_idx\` ON \`payload_locked_documents_rels\` (\`writing_guides_id\`);`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP TABLE \`writing_guides_terms\`;`)
  await db.run(sql`DROP TABLE \`writing_guides\`;`)
  await db.run(sql`DROP TABLE \`sign_offs\`;`)
  await db.run(sql`PRAGMA foreign_keys=OFF;`)
  await db.run(sql`CREATE TABLE \`__new_payload_locked_documents_rels\` (
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
  	\`card_maker_id\` integer,
  	\`publishing_id\` integer,
  	\`users_id\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`payload_locked_documents\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`statistics_id\`) REFERENCES \`statistics\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`copy_id\`) REFERENCES \`copy\`(\`id\`) ON UPDATE no action ON DELETE cascade,
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
  await db.run(sql`INSERT INTO \`__new_payload_locked_documents_rels\`("id", "order", "parent_id", "path", "statistics_id", "copy_id", "editions_id", "reporting_points_id", "help_lines_id", "emergency_numbers_id", "organisation_id", "card_maker_id", "publishing_id", "users_id") SELECT "id", "order", "parent_id", "path", "statistics_id", "copy_id", "editions_id", "reporting_points_id", "help_lines_id", "emergency_numbers_id", "organisation_id", "card_maker_id", "publishing_id", "users_id" FROM \`payload_locked_documents_rels\`;`)
  await db.run(sql`DROP TABLE \`payload_locked_documents_rels\`;`)
  await db.run(sql`ALTER TABLE \`__new_payload_locked_documents_rels\` RENAME TO \`payload_locked_documents_rels\`;`)
  await db.run(sql`PRAGMA foreign_keys=ON;`)
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
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_card_maker_id_idx\` ON \`payload_locked_documents_rels\` (\`card_maker_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_publishing_id_idx\` ON \`payload_locked_documents_rels\` (\`publishing_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_users_id_idx\` ON \`payload_locked_documents_rels\` (\`users_id\`);`)
}
