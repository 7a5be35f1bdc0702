// A site from before there were several editions keeps its texts: they belong to the one there was.
import { randomBytes } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Migration, Payload } from 'payload';
import { afterAll, beforeAll, expect, inject, it } from 'vitest';
import { startPostgres } from '../postgres/embedded-postgres';

let payload: Payload;
let dataDir: string;
beforeAll(async () => {
  dataDir = await mkdtemp(path.join(tmpdir(), 'pawcard-editions-'));
  process.env.DATA_DIR = dataDir;
  process.env.PAYLOAD_SECRET = randomBytes(32).toString('hex');
  const postgresUrl = inject('postgresUrl');
  if (postgresUrl) {
    process.env.TEST_DATABASE_URL = postgresUrl;
    process.env.DATABASE_URL = (await startPostgres()).url;
  }
  const { default: config } = await import('@payload-config');
  const { getPayload } = await import('payload');
  payload = await getPayload({ config });
});
afterAll(async () => {
  await payload?.destroy();
  await rm(dataDir, { recursive: true, force: true });
});

it('gives the texts there were to the edition there was', async () => {
  const { executeTogether, queryRows, usesPostgres } = await import('@/server/database');
  const { migrateDatabase } = await import('@/staff/set-up/migrate-database');
  const { migrations } = usesPostgres()
    ? await import('@/staff/migrations/postgres')
    : await import('@/staff/migrations/sqlite');
  const earlier = migrations.slice(
    0,
    migrations.findIndex(({ name }) => name.endsWith('_editions')),
  );
  await payload.db.migrate({ migrations: earlier as unknown as Migration[] });
  await executeTogether([
    {
      sql: 'INSERT INTO reporting_points (id, organisation, url, country, slug) VALUES ($1, $2, $3, $4, $5)',
      params: [1, 'A hotline', 'https://hotline.example', 'BE', 'be'],
    },
    {
      sql: `INSERT INTO editions (name, hashtag, starts_on, ends_on, slug, reporting_points_fr_id,
        reporting_points_nl_id, reporting_points_de_id, reporting_points_en_id)
        VALUES ($1, $2, $3, $4, $5, 1, 1, 1, 1)`,
      params: ['#cats 2025', '#cats', '2025-11-18T12:00:00Z', '2025-11-18T12:00:00Z', '2025'],
    },
    {
      sql: 'INSERT INTO copy (title, slug, locale, _status) VALUES ($1, $2, $3, $4)',
      params: ['home · fr', 'home', 'fr', 'published'],
    },
    {
      sql: 'INSERT INTO _copy_v (version_title, version_slug, version_locale) VALUES ($1, $2, $3)',
      params: ['home · fr', 'home', 'fr'],
    },
  ]);
  await migrateDatabase(payload);

  const [text] = await queryRows(
    'SELECT copy.title AS title, editions.slug AS slug FROM copy JOIN editions ON editions.id = copy.edition_id',
  );
  expect(text).toEqual({ title: 'home · fr · 2025', slug: '2025' });
  const [version] = await queryRows(
    'SELECT version_title AS title, version_edition_id AS edition FROM _copy_v',
  );
  expect(version).toEqual({ title: 'home · fr · 2025', edition: 1 });
});
