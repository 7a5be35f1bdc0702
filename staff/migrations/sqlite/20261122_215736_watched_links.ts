import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.run(sql`CREATE TABLE \`watched_links\` (
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`result\` text NOT NULL,
  	\`reason\` text,
  	\`since\` text NOT NULL,
  	\`runs\` numeric NOT NULL,
  	\`checked_at\` text NOT NULL,
  	\`final_address\` text
  );
  `)
  await db.run(sql`CREATE TABLE \`link_watch_runs\` (
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`started_at\` text NOT NULL,
  	\`finished_at\` text
  );
  `)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP TABLE \`watched_links\`;`)
  await db.run(sql`DROP TABLE \`link_watch_runs\`;`)
}
