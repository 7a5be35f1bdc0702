// Opens the database in DATA_DIR, prints what it finds there, then publishes until it is killed: a
// changed figure, the first publication restored, and so on. Prints a line per publication.
import { writeSync } from 'node:fs';
import config from '@payload-config';
import { createLocalReq, getPayload } from 'payload';
import { composeSnapshot } from '@/publication/compose-snapshot';
import { restorePublication } from '@/publication/restore';
import { queryRows, sqliteClient } from '@/server/database';

const payload = await getPayload({ config });
const print = (line: unknown) => writeSync(1, `${JSON.stringify(line)}\n`);

async function pragma(name: string): Promise<unknown[]> {
  const { rows } = await sqliteClient().execute(`PRAGMA ${name}`);
  return rows.map((row) => ({ ...row }));
}

const now = () => new Date().toISOString();
const publications = await queryRows(
  'SELECT id, data FROM publications WHERE holds_from <= $1 ORDER BY holds_from',
  [now()],
);
const latest = publications.at(-1);
const composed = await composeSnapshot(payload, await createLocalReq({}, payload));
print({
  ids: publications.map(({ id }) => id),
  isWhole: JSON.stringify(composed) === latest?.data,
  integrity: await pragma('integrity_check'),
  foreignKeys: await pragma('foreign_key_check'),
});

const [first] = publications;
const [user] = (await payload.find({ collection: 'users' })).docs;
if (!first || !user) throw new Error('The database is not prepared');

// Never a number that an earlier life has published: nothing is published where nothing changes.
for (let value = (87 + publications.length) * 243_000; ; value += 243_000) {
  // Read each time: a restore gives the rows of the inputs new ids.
  const { docs } = await payload.find({
    collection: 'statistics',
    where: { slug: { equals: 'ratio-78' } },
  });
  const [lead] = docs;
  if (!lead) throw new Error('There is no lead figure');
  await payload.update({
    collection: 'statistics',
    id: lead.id,
    data: {
      inputs: lead.inputs.map((input, index) => (index === 0 ? { ...input, value } : input)),
      _status: 'published',
    },
    overrideAccess: true,
    user,
  });
  const [published] = await queryRows(
    'SELECT id FROM publications WHERE holds_from <= $1 ORDER BY holds_from DESC LIMIT 1',
    [now()],
  );
  print(published?.id);
  print(
    await restorePublication({
      payload,
      req: await createLocalReq({}, payload),
      id: String(first.id),
      author: user.email,
      reason: 'Restored',
    }),
  );
}
