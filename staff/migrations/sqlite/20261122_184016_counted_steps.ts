import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.run(sql`ALTER TABLE \`card_maker\` ADD \`cards_made_from\` numeric DEFAULT 100 NOT NULL;`)
  await db.run(sql`ALTER TABLE \`counts\` ADD \`came_by\` text DEFAULT '' NOT NULL;`)
  await db.run(sql`ALTER TABLE \`counts\` ADD \`rung\` text DEFAULT '' NOT NULL;`)
  await db.run(sql`ALTER TABLE \`counts\` ADD \`channel\` text DEFAULT '' NOT NULL;`)
  // A row's id names all it is counted by.
  await db.run(sql`UPDATE \`counts\` SET \`id\` = \`id\` || '|||', \`created_at\` = \`day\`, \`updated_at\` = \`day\`;`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.run(sql`ALTER TABLE \`card_maker\` DROP COLUMN \`cards_made_from\`;`)
  await db.run(sql`ALTER TABLE \`counts\` DROP COLUMN \`came_by\`;`)
  await db.run(sql`ALTER TABLE \`counts\` DROP COLUMN \`rung\`;`)
  await db.run(sql`ALTER TABLE \`counts\` DROP COLUMN \`channel\`;`)
}
