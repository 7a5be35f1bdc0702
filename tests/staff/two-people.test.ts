// What two people at the desk do to each other's changes: one approves the other's, and neither loses
// what they wrote to the other.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Role } from './open-desk';
import {
  approve,
  codeOf,
  desk,
  digestOf,
  find,
  findEdition,
  findHome,
  proposeTitle,
  rows,
  send,
  setFourEyes,
  titleNow,
  useProposingDesk,
} from './proposing-desk';

useProposingDesk();

describe('with four eyes', () => {
  beforeAll(() => setFourEyes(true));
  afterAll(() => setFourEyes(false));

  it('publishes nothing that one person saves', async () => {
    const before = await desk.snapshot();
    const { id: home } = await findHome('fr');
    const saved = await send('administrator', 'PATCH', `/copy/${home}`, {
      home: { title: 'Tout seul' },
      _status: 'published',
    });
    expect(saved.status).toBe(403);
    expect(codeOf(saved)).toBe('approval-needed');
    const { id: edition } = await findEdition();
    const changed = await send('administrator', 'PATCH', `/editions/${edition}`, {
      hashtag: '#alone',
    });
    expect(changed.status).toBe(403);
    const line = { name: 'Alone', country: 'BE', anonymous: 'unknown', free: 'unknown' };
    expect((await send('administrator', 'POST', '/help-lines', line)).status).toBe(403);
    const { id: point } = await find('reporting-points', 'where[isPrimary][equals]=false');
    const deleted = await send('administrator', 'DELETE', `/reporting-points/${point}`);
    expect(deleted.status).toBe(403);
    expect(await desk.snapshot()).toEqual(before);
  });

  it('lets nobody go back to an earlier version in public alone', async () => {
    const { id } = await find('copy', 'where[slug][equals]=home&where[locale][equals]=de');
    const before = await titleNow('de');
    await setFourEyes(false);
    await send('administrator', 'PATCH', `/copy/${id}`, {
      home: { title: 'Neuer Titel' },
      _status: 'published',
    });
    await setFourEyes(true);
    const { id: version } = await find(
      'copy/versions',
      `where[parent][equals]=${id}&where[version.home.title][equals]=${encodeURIComponent(before)}`,
    );
    const alone = await send('administrator', 'POST', `/copy/versions/${version}?draft=false`);
    expect(codeOf(alone)).toBe('approval-needed');
    expect(await titleNow('de')).toBe('Neuer Titel');
    expect(
      (await send('administrator', 'POST', `/copy/versions/${version}?draft=true`)).status,
    ).toBe(200);
    expect(await titleNow('de')).toBe('Neuer Titel');
  });

  it('publishes what somebody else approves, and names both', async () => {
    const answer = await proposeTitle('À deux');
    expect(answer.body).toMatchObject({ isWaiting: true, publication: null });
    expect(await titleNow()).not.toBe('À deux');
    expect(answer.body.message).toContain('waits until another person approves it');
    const approved = await approve(answer.body.proposal);
    expect(approved).toMatchObject({
      status: 200,
      body: { message: 'Published: the public sees it now.' },
    });
    expect(await titleNow()).toBe('À deux');
    expect((await rows()).at(-1)).toMatchObject({
      author: 'editor@example.org',
      approver: 'administrator@example.org',
      reason: 'A title',
    });
  });

  it('lets nobody approve what they proposed themselves, whatever their role', async () => {
    const { body } = await proposeTitle('Moi-même');
    expect(codeOf(await approve(body.proposal, 'editor'))).toBe('own-proposal');
    const { id } = await findHome('en');
    const documents = [{ collection: 'copy', id, data: { home: { title: 'My own' } } }];
    const own = await send('administrator', 'POST', '/proposals/propose', { documents });
    expect(codeOf(await approve(own.body.proposal, 'administrator'))).toBe('own-proposal');
    expect(await titleNow()).toBe('À deux');
  });

  it('refuses an approval of what has changed since it was looked at', async () => {
    const first = await proposeTitle('Premier', 'nl');
    const second = await proposeTitle('Tweede', 'nl');
    const seen = await digestOf(Number(second.body.proposal));
    expect((await approve(first.body.proposal)).status).toBe(200);
    const late = await send('administrator', 'POST', `/proposals/${second.body.proposal}/approve`, {
      seen,
    });
    expect(codeOf(late)).toBe('changed-since');
    expect((await approve(second.body.proposal)).status).toBe(200);
    expect(await titleNow('nl')).toBe('Tweede');
  });

  it('brings what has no drafts to the same gate: an edition, a new help line', async () => {
    const { id } = await findEdition();
    const hashtag = await send('editor', 'POST', '/proposals/propose', {
      documents: [{ collection: 'editions', id, data: { hashtag: '#together' } }],
    });
    expect((await desk.snapshot()).edition.hashtag).toBe('#catsforkids');
    expect((await findEdition()).hashtag).toBe('#catsforkids');
    expect((await approve(hashtag.body.proposal)).status).toBe(200);
    expect((await desk.snapshot()).edition.hashtag).toBe('#together');

    const line = { name: 'Together', country: 'BE', anonymous: 'unknown', free: 'unknown' };
    const created = await send('editor', 'POST', '/proposals/propose', {
      documents: [{ collection: 'help-lines', id: null, data: line }],
    });
    expect(created.status).toBe(201);
    expect((await approve(created.body.proposal)).status).toBe(200);
    expect((await desk.snapshot()).helpLines.map(({ name }) => name)).toContain('Together');
  });

  it('keeps what only administrators set out of an editor’s proposals', async () => {
    const { id } = await find('organisation', 'limit=1');
    const answer = await send('editor', 'POST', '/proposals/propose', {
      documents: [{ collection: 'organisation', id, data: { name: 'Mine' } }],
    });
    expect(answer.status).toBe(403);
  });

  it('refuses what could not be published, and keeps it as a draft', async () => {
    const { id } = await find('copy', 'where[slug][equals]=card&where[locale][equals]=en');
    const answer = await send('editor', 'POST', '/proposals/propose', {
      documents: [
        { collection: 'copy', id, data: { card: { reportCall: 'Seen 漢字? Report them:' } } },
      ],
    });
    expect(answer.status).toBe(400);
    expect(answer.body.errors?.[0]?.message).toContain('漢');
    const draft = await desk.send('editor', 'GET', `/copy/${id}?draft=true`);
    const { card } = (await draft.json()) as { card: { reportCall: string } };
    expect(card.reportCall).toContain('漢');
  });

  it('proposes a restore instead of restoring', async () => {
    const [first] = await rows();
    const answer = await send('editor', 'POST', `/publications/${first?.id}/restore`);
    expect(answer.body).toMatchObject({ isWaiting: true });
    expect((await desk.snapshot()).edition.hashtag).toBe('#together');
    expect((await approve(answer.body.proposal)).status).toBe(200);
    const { readSnapshot } = await import('@/campaign/read-snapshot');
    expect(await desk.snapshot()).toEqual(readSnapshot(String(first?.data)));
  });

  it('refuses and takes back', async () => {
    const refused = await proposeTitle('Refusé');
    const refusal = await send(
      'administrator',
      'POST',
      `/proposals/${refused.body.proposal}/refuse`,
      {
        note: 'Too long',
      },
    );
    expect(refusal.status).toBe(200);
    expect(codeOf(await approve(refused.body.proposal))).toBe('no-longer-open');
    const own = await proposeTitle('Repris');
    const other = await send(
      'administrator',
      'POST',
      `/proposals/${own.body.proposal}/take-back`,
      {},
    );
    expect(codeOf(other)).toBe('not-yours');
    const taken = await send('editor', 'POST', `/proposals/${own.body.proposal}/take-back`, {});
    expect(taken.status).toBe(200);
  });
});

describe('two people at the same document', () => {
  interface Versioned {
    basedOn: string;
    home: { title: string };
  }
  const open = async (id: number) => {
    const response = await desk.send('editor', 'GET', `/copy/${id}?draft=true&depth=0`);
    return (await response.json()) as Versioned;
  };
  const save = (role: Role, id: number, title: string, basedOn: string, status = 'draft') =>
    send(role, 'PATCH', `/copy/${id}?draft=${status === 'draft'}`, {
      home: { title },
      basedOn,
      _status: status,
    });

  it('lose nobody’s work silently, whether they save drafts or publish', async () => {
    const { id } = await findHome('en');
    for (const status of ['draft', 'published']) {
      const { basedOn } = await open(id);
      expect((await save('editor', id, `First ${status}`, basedOn, status)).status).toBe(200);
      const second = await save('administrator', id, `Second ${status}`, basedOn, status);
      expect(codeOf(second)).toBe('changed-by-another');
      expect(second.body.errors?.[0]?.message).toContain('editor@example.org');
      expect((await open(id)).home.title).toBe(`First ${status}`);
      const again = await open(id);
      const third = await save('administrator', id, `Third ${status}`, again.basedOn, status);
      expect(third.status).toBe(200);
    }
  });

  it('at the same moment, one of them is told', async () => {
    const { id } = await findHome('nl');
    const { basedOn } = await open(id);
    const answers = await Promise.all(
      (['editor', 'administrator'] as const).map((role) =>
        save(role, id, `Van ${role}`, basedOn, 'published'),
      ),
    );
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409]);
  });

  it('are told who it is, and no more about that account', async () => {
    const { id } = await findHome('fr');
    const { docs } = await desk.payload.find({
      collection: 'users',
      where: { email: { equals: 'administrator@example.org' } },
    });
    const user = { relationTo: 'users', value: docs[0]?.id };
    const document = { relationTo: 'copy', value: id };
    const locks = '/payload-locked-documents';
    expect((await send('administrator', 'POST', locks, { document, user })).status).toBe(201);
    const answer = await desk.send('editor', 'GET', `${locks}?depth=1`);
    const { docs: held } = (await answer.json()) as { docs: { user: unknown }[] };
    expect(held.map(({ user }) => user)).toEqual([
      { ...user, value: { id: user.value, email: 'administrator@example.org' } },
    ]);
  });

  it('are told when they propose, too', async () => {
    const { id } = await findHome('de');
    const { basedOn } = await open(id);
    expect((await save('administrator', id, 'Zuerst', basedOn)).status).toBe(200);
    const documents = [{ collection: 'copy', id, data: { home: { title: 'Danach' }, basedOn } }];
    const answer = await send('editor', 'POST', '/proposals/propose', { documents });
    expect(codeOf(answer)).toBe('changed-by-another');
    expect((await open(id)).home.title).toBe('Zuerst');
  });
});
