import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   CREATE TABLE "looked_at_addresses" (
  	"id" varchar PRIMARY KEY NOT NULL,
  	"result" varchar NOT NULL,
  	"reason" varchar,
  	"final_address" varchar,
  	"looked_by" varchar NOT NULL,
  	"looked_at" timestamp(3) with time zone NOT NULL
  );
  `)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   DROP TABLE "looked_at_addresses" CASCADE;`)
}
