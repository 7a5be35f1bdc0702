import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.run(sql`CREATE TABLE \`statistics_series_points\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`period\` text,
  	\`value\` numeric,
  	\`source_name\` text,
  	\`source_title\` text,
  	\`source_url\` text,
  	\`is_break\` integer,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`statistics\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`statistics_series_points_order_idx\` ON \`statistics_series_points\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`statistics_series_points_parent_id_idx\` ON \`statistics_series_points\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`statistics_series_points_locales\` (
  	\`note\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`statistics_series_points\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`statistics_series_points_locales_locale_parent_id_unique\` ON \`statistics_series_points_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_statistics_v_version_series_points\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`period\` text,
  	\`value\` numeric,
  	\`source_name\` text,
  	\`source_title\` text,
  	\`source_url\` text,
  	\`is_break\` integer,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_statistics_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_statistics_v_version_series_points_order_idx\` ON \`_statistics_v_version_series_points\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_statistics_v_version_series_points_parent_id_idx\` ON \`_statistics_v_version_series_points\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_statistics_v_version_series_points_locales\` (
  	\`note\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_statistics_v_version_series_points\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_statistics_v_version_series_points_locales_locale_parent_id\` ON \`_statistics_v_version_series_points_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`ALTER TABLE \`statistics\` ADD \`rounding\` text DEFAULT 'whole';`)
  await db.run(sql`ALTER TABLE \`statistics\` ADD \`said_as\` text DEFAULT 'number';`)
  await db.run(sql`ALTER TABLE \`statistics\` ADD \`staff_note\` text;`)
  await db.run(sql`ALTER TABLE \`statistics_locales\` ADD \`milder_sentence\` text;`)
  await db.run(sql`ALTER TABLE \`statistics_locales\` ADD \`what_changed\` text;`)
  await db.run(sql`ALTER TABLE \`statistics_locales\` ADD \`series_title\` text;`)
  await db.run(sql`ALTER TABLE \`statistics_locales\` ADD \`series_unit\` text;`)
  await db.run(sql`ALTER TABLE \`statistics_locales\` ADD \`series_note\` text;`)
  await db.run(sql`ALTER TABLE \`_statistics_v\` ADD \`version_rounding\` text DEFAULT 'whole';`)
  await db.run(sql`ALTER TABLE \`_statistics_v\` ADD \`version_said_as\` text DEFAULT 'number';`)
  await db.run(sql`ALTER TABLE \`_statistics_v\` ADD \`version_staff_note\` text;`)
  await db.run(sql`ALTER TABLE \`_statistics_v_locales\` ADD \`version_milder_sentence\` text;`)
  await db.run(sql`ALTER TABLE \`_statistics_v_locales\` ADD \`version_what_changed\` text;`)
  await db.run(sql`ALTER TABLE \`_statistics_v_locales\` ADD \`version_series_title\` text;`)
  await db.run(sql`ALTER TABLE \`_statistics_v_locales\` ADD \`version_series_unit\` text;`)
  await db.run(sql`ALTER TABLE \`_statistics_v_locales\` ADD \`version_series_note\` text;`)
  await db.run(sql`ALTER TABLE \`organisation\` ADD \`review_grace_days\` numeric DEFAULT 90 NOT NULL;`)
  await db.run(sql`ALTER TABLE \`organisation\` ADD \`has_figure_library\` integer;`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP TABLE \`statistics_series_points\`;`)
  await db.run(sql`DROP TABLE \`statistics_series_points_locales\`;`)
  await db.run(sql`DROP TABLE \`_statistics_v_version_series_points\`;`)
  await db.run(sql`DROP TABLE \`_statistics_v_version_series_points_locales\`;`)
  await db.run(sql`ALTER TABLE \`statistics\` DROP COLUMN \`rounding\`;`)
  await db.run(sql`ALTER TABLE \`statistics\` DROP COLUMN \`said_as\`;`)
  await db.run(sql`ALTER TABLE \`statistics\` DROP COLUMN \`staff_note\`;`)
  await db.run(sql`ALTER TABLE \`statistics_locales\` DROP COLUMN \`milder_sentence\`;`)
  await db.run(sql`ALTER TABLE \`statistics_locales\` DROP COLUMN \`what_changed\`;`)
  await db.run(sql`ALTER TABLE \`statistics_locales\` DROP COLUMN \`series_title\`;`)
  await db.run(sql`ALTER TABLE \`statistics_locales\` DROP COLUMN \`series_unit\`;`)
  await db.run(sql`ALTER TABLE \`statistics_locales\` DROP COLUMN \`series_note\`;`)
  await db.run(sql`ALTER TABLE \`_statistics_v\` DROP COLUMN \`version_rounding\`;`)
  await db.run(sql`ALTER TABLE \`_statistics_v\` DROP COLUMN \`version_said_as\`;`)
  await db.run(sql`ALTER TABLE \`_statistics_v\` DROP COLUMN \`version_staff_note\`;`)
  await db.run(sql`ALTER TABLE \`_statistics_v_locales\` DROP COLUMN \`version_milder_sentence\`;`)
  await db.run(sql`ALTER TABLE \`_statistics_v_locales\` DROP COLUMN \`version_what_changed\`;`)
  await db.run(sql`ALTER TABLE \`_statistics_v_locales\` DROP COLUMN \`version_series_title\`;`)
  await db.run(sql`ALTER TABLE \`_statistics_v_locales\` DROP COLUMN \`version_series_unit\`;`)
  await db.run(sql`ALTER TABLE \`_statistics_v_locales\` DROP COLUMN \`version_series_note\`;`)
  await db.run(sql`ALTER TABLE \`organisation\` DROP COLUMN \`review_grace_days\`;`)
  await db.run(sql`ALTER TABLE \`organisation\` DROP COLUMN \`has_figure_library\`;`)
}
