import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.run(sql`ALTER TABLE \`reporting_points\` ADD \`leads_straight\` integer DEFAULT false;`)
  await db.run(sql`ALTER TABLE \`reporting_points\` ADD \`note\` text;`)
  await db.run(sql`ALTER TABLE \`reporting_points\` ADD \`source_url\` text;`)
  await db.run(sql`ALTER TABLE \`reporting_points\` ADD \`confirmed_by\` text;`)
  await db.run(sql`ALTER TABLE \`help_lines\` ADD \`note\` text;`)
  await db.run(sql`ALTER TABLE \`help_lines\` ADD \`source_url\` text;`)
  await db.run(sql`ALTER TABLE \`help_lines\` ADD \`confirmed_by\` text;`)
  await db.run(sql`ALTER TABLE \`emergency_numbers\` ADD \`note\` text;`)
  await db.run(sql`ALTER TABLE \`emergency_numbers\` ADD \`source_url\` text;`)
  await db.run(sql`ALTER TABLE \`emergency_numbers\` ADD \`confirmed_by\` text;`)
  await db.run(sql`ALTER TABLE \`organisation\` ADD \`shows_only_confirmed_points\` integer DEFAULT false;`)
  await db.run(sql`ALTER TABLE \`organisation\` ADD \`has_address_notes\` integer;`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.run(sql`ALTER TABLE \`reporting_points\` DROP COLUMN \`leads_straight\`;`)
  await db.run(sql`ALTER TABLE \`reporting_points\` DROP COLUMN \`note\`;`)
  await db.run(sql`ALTER TABLE \`reporting_points\` DROP COLUMN \`source_url\`;`)
  await db.run(sql`ALTER TABLE \`reporting_points\` DROP COLUMN \`confirmed_by\`;`)
  await db.run(sql`ALTER TABLE \`help_lines\` DROP COLUMN \`note\`;`)
  await db.run(sql`ALTER TABLE \`help_lines\` DROP COLUMN \`source_url\`;`)
  await db.run(sql`ALTER TABLE \`help_lines\` DROP COLUMN \`confirmed_by\`;`)
  await db.run(sql`ALTER TABLE \`emergency_numbers\` DROP COLUMN \`note\`;`)
  await db.run(sql`ALTER TABLE \`emergency_numbers\` DROP COLUMN \`source_url\`;`)
  await db.run(sql`ALTER TABLE \`emergency_numbers\` DROP COLUMN \`confirmed_by\`;`)
  await db.run(sql`ALTER TABLE \`organisation\` DROP COLUMN \`shows_only_confirmed_points\`;`)
  await db.run(sql`ALTER TABLE \`organisation\` DROP COLUMN \`has_address_notes\`;`)
}
