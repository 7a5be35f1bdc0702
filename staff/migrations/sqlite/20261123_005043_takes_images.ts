import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.run(sql`ALTER TABLE \`reporting_points\` ADD \`takes_drawings\` text DEFAULT 'unknown' NOT NULL;`)
  await db.run(sql`ALTER TABLE \`reporting_points\` ADD \`takes_generated_images\` text DEFAULT 'unknown' NOT NULL;`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.run(sql`ALTER TABLE \`reporting_points\` DROP COLUMN \`takes_drawings\`;`)
  await db.run(sql`ALTER TABLE \`reporting_points\` DROP COLUMN \`takes_generated_images\`;`)
}
