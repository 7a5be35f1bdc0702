// Opens the database in DATA_DIR, prints what it finds there, then publishes until it is killed: a
// changed figure, a change scheduled and cancelled, the first publication restored, and so on. Prints a
// line per publication that holds.
import { writeSync } from 'node:fs';
import config from '@payload-config';
import { createLocalReq, getPayload } from 'payload';
import { requireCampaignDocuments } from '@/publication/campaign-documents';
import { loadLaunchConditions } from '@/publication/load-launch-conditions';
import { loadScheduledProposals } from '@/publication/load-proposals';
import { tryChanges } from '@/publication/observe-changes';
import { planTimeline } from '@/publication/plan-timeline';
import { approveProposal, propose, takeBackProposal } from '@/publication/proposals';
import { findLatestPublication, saysTheSame } from '@/publication/publication-rows';
import { restorePublication } from '@/publication/restore';
import { queryRows, sqliteClient } from '@/server/database';

const payload = await getPayload({ config });
const print = (line: unknown) => writeSync(1, `${JSON.stringify(line)}\n`);

async function pragma(name: string): Promise<unknown[]> {
  const { rows } = await sqliteClient().execute(`PRAGMA ${name}`);
  return rows.map((row) => ({ ...row }));
}

const publications = await queryRows(
  'SELECT id FROM publications WHERE is_scheduled = 0 ORDER BY holds_from',
);
print({
  ids: publications.map(({ id }) => id),
  isWhole: await isWhole(),
  integrity: await pragma('integrity_check'),
  foreignKeys: await pragma('foreign_key_check'),
});

/** Whether the rows, for now and for later, say exactly what documents and proposals say. */
async function isWhole(): Promise<boolean> {
  const req = await createLocalReq({}, payload);
  const timeline = planTimeline({
    documents: await requireCampaignDocuments(payload, req),
    scheduled: await loadScheduledProposals(payload, req),
    now: new Date(),
    conditions: await loadLaunchConditions(payload, req),
  });
  return saysTheSame(payload, req, await findLatestPublication(payload, req), timeline);
}

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
    'SELECT id FROM publications WHERE is_scheduled = 0 ORDER BY holds_from DESC LIMIT 1',
  );
  print(published?.id);
  await scheduleAndCancel();
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

async function scheduleAndCancel(): Promise<void> {
  const step = async () => ({
    payload,
    req: await createLocalReq({}, payload),
    person: { id: Number(user?.id), email: user?.email ?? '' },
  });
  const trying = await step();
  const changes = await tryChanges(trying, () =>
    payload.db.updateOne({
      collection: 'organisation',
      data: { contactPostal: 'Somewhere else' },
      req: trying.req,
      where: {},
    }),
  );
  const id = await propose(await step(), {
    changes,
    reason: 'Later',
    holdsFrom: new Date(Date.now() + 86_400_000),
    timeZone: 'UTC',
  });
  const approval = { id, note: '', seen: null, conflictAnswer: null };
  await approveProposal(await step(), approval);
  await takeBackProposal(await step(), approval);
}
