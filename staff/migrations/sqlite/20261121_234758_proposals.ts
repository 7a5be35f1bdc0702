import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.run(sql`CREATE TABLE \`card_maker\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`is_paused\` integer DEFAULT false,
  	\`message_fr\` text NOT NULL,
  	\`message_nl\` text NOT NULL,
  	\`message_de\` text NOT NULL,
  	\`message_en\` text NOT NULL,
  	\`updated_by\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE INDEX \`card_maker_updated_at_idx\` ON \`card_maker\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`card_maker_created_at_idx\` ON \`card_maker\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`publishing\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`has_four_eyes\` integer DEFAULT false,
  	\`updated_by\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE INDEX \`publishing_updated_at_idx\` ON \`publishing\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`publishing_created_at_idx\` ON \`publishing\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`proposals\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`status\` text NOT NULL,
  	\`reason\` text NOT NULL,
  	\`author\` text NOT NULL,
  	\`author_id\` numeric NOT NULL,
  	\`approver\` text,
  	\`decided_at\` text,
  	\`note\` text,
  	\`holds_from\` text,
  	\`time_zone\` text NOT NULL,
  	\`changes\` text NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE INDEX \`proposals_status_idx\` ON \`proposals\` (\`status\`);`)
  await db.run(sql`CREATE INDEX \`proposals_holds_from_idx\` ON \`proposals\` (\`holds_from\`);`)
  await db.run(sql`CREATE INDEX \`proposals_updated_at_idx\` ON \`proposals\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`proposals_created_at_idx\` ON \`proposals\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`withdrawals\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`statistic\` text NOT NULL,
  	\`on\` text NOT NULL,
  	\`note_fr\` text,
  	\`note_nl\` text,
  	\`note_de\` text,
  	\`note_en\` text,
  	\`updated_by\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`withdrawals_statistic_idx\` ON \`withdrawals\` (\`statistic\`);`)
  await db.run(sql`CREATE INDEX \`withdrawals_updated_at_idx\` ON \`withdrawals\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`withdrawals_created_at_idx\` ON \`withdrawals\` (\`created_at\`);`)
  await db.run(sql`ALTER TABLE \`publications\` ADD \`approver\` text;`)
  await db.run(sql`ALTER TABLE \`publications\` ADD \`is_scheduled\` integer DEFAULT false;`)
  await db.run(sql`ALTER TABLE \`payload_locked_documents_rels\` ADD \`card_maker_id\` integer REFERENCES card_maker(id);`)
  await db.run(sql`ALTER TABLE \`payload_locked_documents_rels\` ADD \`publishing_id\` integer REFERENCES publishing(id);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_card_maker_id_idx\` ON \`payload_locked_documents_rels\` (\`card_maker_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_publishing_id_idx\` ON \`payload_locked_documents_rels\` (\`publishing_id\`);`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP TABLE \`card_maker\`;`)
  await db.run(sql`DROP TABLE \`publishing\`;`)
  await db.run(sql`DROP TABLE \`proposals\`;`)
  await db.run(sql`DROP TABLE \`withdrawals\`;`)
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
  await db.run(sql`INSERT INTO \`__new_payload_locked_documents_rels\`("id", "order", "parent_id", "path", "statistics_id", "copy_id", "editions_id", "reporting_points_id", "help_lines_id", "emergency_numbers_id", "organisation_id", "users_id") SELECT "id", "order", "parent_id", "path", "statistics_id", "copy_id", "editions_id", "reporting_points_id", "help_lines_id", "emergency_numbers_id", "organisation_id", "users_id" FROM \`payload_locked_documents_rels\`;`)
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
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_users_id_idx\` ON \`payload_locked_documents_rels\` (\`users_id\`);`)
  await db.run(sql`ALTER TABLE \`publications\` DROP COLUMN \`approver\`;`)
  await db.run(sql`ALTER TABLE \`publications\` DROP COLUMN \`is_scheduled\`;`)
}
