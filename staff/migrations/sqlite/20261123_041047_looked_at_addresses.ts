import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.run(sql`CREATE TABLE \`looked_at_addresses\` (
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`result\` text NOT NULL,
  	\`reason\` text,
  	\`final_address\` text,
  	\`looked_by\` text NOT NULL,
  	\`looked_at\` text NOT NULL
  );
  `)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP TABLE \`looked_at_addresses\`;`)
}
