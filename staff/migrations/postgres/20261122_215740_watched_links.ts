import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   CREATE TABLE "watched_links" (
  	"id" varchar PRIMARY KEY NOT NULL,
  	"result" varchar NOT NULL,
  	"reason" varchar,
  	"since" timestamp(3) with time zone NOT NULL,
  	"runs" numeric NOT NULL,
  	"checked_at" timestamp(3) with time zone NOT NULL,
  	"final_address" varchar
  );
  
  CREATE TABLE "link_watch_runs" (
  	"id" varchar PRIMARY KEY NOT NULL,
  	"started_at" timestamp(3) with time zone NOT NULL,
  	"finished_at" timestamp(3) with time zone
  );
  `)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   DROP TABLE "watched_links" CASCADE;
  DROP TABLE "link_watch_runs" CASCADE;`)
}
