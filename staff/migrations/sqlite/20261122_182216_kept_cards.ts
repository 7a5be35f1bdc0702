import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.run(sql`CREATE TABLE \`kept_cards\` (
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`expires_at\` text NOT NULL,
  	\`fetches_left\` numeric NOT NULL,
  	\`bytes\` numeric NOT NULL,
  	\`sealed\` text NOT NULL
  );
  `)
  await db.run(sql`CREATE INDEX \`kept_cards_expires_at_idx\` ON \`kept_cards\` (\`expires_at\`);`)
  await db.run(sql`ALTER TABLE \`organisation\` ADD \`handle\` text;`)
  await db.run(sql`ALTER TABLE \`organisation\` ADD \`newsletter\` text;`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP TABLE \`kept_cards\`;`)
  await db.run(sql`ALTER TABLE \`organisation\` DROP COLUMN \`handle\`;`)
  await db.run(sql`ALTER TABLE \`organisation\` DROP COLUMN \`newsletter\`;`)
}
