import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.run(sql`ALTER TABLE \`rehearsals\` ADD \`time_zone\` text;`)
  await db.run(sql`ALTER TABLE \`rehearsals\` ADD \`remarks\` text;`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.run(sql`ALTER TABLE \`rehearsals\` DROP COLUMN \`time_zone\`;`)
  await db.run(sql`ALTER TABLE \`rehearsals\` DROP COLUMN \`remarks\`;`)
}
