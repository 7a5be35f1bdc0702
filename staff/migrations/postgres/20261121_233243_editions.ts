import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   CREATE TABLE "editions_partners" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"name" varchar NOT NULL,
  	"url" varchar
  );
  
  CREATE TABLE "rehearsals" (
  	"id" varchar PRIMARY KEY NOT NULL,
  	"secret_hash" varchar NOT NULL,
  	"name" varchar NOT NULL,
  	"at" timestamp(3) with time zone NOT NULL,
  	"edition_name" varchar NOT NULL,
  	"has_drafts" boolean DEFAULT false NOT NULL,
  	"author" varchar NOT NULL,
  	"expires_at" timestamp(3) with time zone NOT NULL,
  	"revoked_at" timestamp(3) with time zone,
  	"data" varchar,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  DROP INDEX "slug_locale_idx";
  DROP INDEX "version_slug_version_locale_idx";
  ALTER TABLE "copy" ADD COLUMN "edition_id" integer;
  ALTER TABLE "_copy_v" ADD COLUMN "version_edition_id" integer;
  ALTER TABLE "editions" ADD COLUMN "announced_on" timestamp(3) with time zone;
  ALTER TABLE "organisation" ADD COLUMN "time_zone" varchar DEFAULT 'Europe/Brussels' NOT NULL;
  ALTER TABLE "editions_partners" ADD CONSTRAINT "editions_partners_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."editions"("id") ON DELETE cascade ON UPDATE no action;
  CREATE INDEX "editions_partners_order_idx" ON "editions_partners" USING btree ("_order");
  CREATE INDEX "editions_partners_parent_id_idx" ON "editions_partners" USING btree ("_parent_id");
  CREATE UNIQUE INDEX "rehearsals_secret_hash_idx" ON "rehearsals" USING btree ("secret_hash");
  CREATE INDEX "rehearsals_updated_at_idx" ON "rehearsals" USING btree ("updated_at");
  CREATE INDEX "rehearsals_created_at_idx" ON "rehearsals" USING btree ("created_at");
  ALTER TABLE "copy" ADD CONSTRAINT "copy_edition_id_editions_id_fk" FOREIGN KEY ("edition_id") REFERENCES "public"."editions"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_copy_v" ADD CONSTRAINT "_copy_v_version_edition_id_editions_id_fk" FOREIGN KEY ("version_edition_id") REFERENCES "public"."editions"("id") ON DELETE set null ON UPDATE no action;
  CREATE INDEX "copy_edition_idx" ON "copy" USING btree ("edition_id");
  CREATE UNIQUE INDEX "edition_slug_locale_idx" ON "copy" USING btree ("edition_id","slug","locale");
  CREATE INDEX "_copy_v_version_version_edition_idx" ON "_copy_v" USING btree ("version_edition_id");
  CREATE INDEX "version_edition_version_slug_version_locale_idx" ON "_copy_v" USING btree ("version_edition_id","version_slug","version_locale");`)
  // What was written before there were several belongs to the edition that there was.
  await db.execute(sql`
  UPDATE "copy" SET "edition_id" = (SELECT min("id") FROM "editions"),
    "title" = "title" || ' · ' || (SELECT "slug" FROM "editions" ORDER BY "id" LIMIT 1);
  UPDATE "_copy_v" SET "version_edition_id" = (SELECT min("id") FROM "editions"),
    "version_title" = "version_title" || ' · ' || (SELECT "slug" FROM "editions" ORDER BY "id" LIMIT 1);`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   ALTER TABLE "editions_partners" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "rehearsals" DISABLE ROW LEVEL SECURITY;
  DROP TABLE "editions_partners" CASCADE;
  DROP TABLE "rehearsals" CASCADE;
  ALTER TABLE "copy" DROP CONSTRAINT "copy_edition_id_editions_id_fk";
  
  ALTER TABLE "_copy_v" DROP CONSTRAINT "_copy_v_version_edition_id_editions_id_fk";
  
  DROP INDEX "copy_edition_idx";
  DROP INDEX "edition_slug_locale_idx";
  DROP INDEX "_copy_v_version_version_edition_idx";
  DROP INDEX "version_edition_version_slug_version_locale_idx";
  CREATE UNIQUE INDEX "slug_locale_idx" ON "copy" USING btree ("slug","locale");
  CREATE INDEX "version_slug_version_locale_idx" ON "_copy_v" USING btree ("version_slug","version_locale");
  ALTER TABLE "copy" DROP COLUMN "edition_id";
  ALTER TABLE "_copy_v" DROP COLUMN "version_edition_id";
  ALTER TABLE "editions" DROP COLUMN "announced_on";
  ALTER TABLE "organisation" DROP COLUMN "time_zone";`)
}
