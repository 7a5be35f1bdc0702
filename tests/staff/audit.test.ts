// The audit trail: what is recorded, that nothing changes it, and how it leaves the house.
import { commitTransaction, createLocalReq, initTransaction, killTransaction } from 'payload';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { AuditEntry } from '@/staff/audit/audit-entry';
import { type Desk, openDesk, password } from './open-desk';

let desk: Desk;
beforeAll(async () => {
  desk = await openDesk();
});
afterAll(() => desk?.close());

interface Line {
  action: string;
  actor: string;
  document: string;
  subject: string;
  details: Record<string, unknown>;
}

/** The newest lines first. */
async function lines(limit = 10): Promise<Line[]> {
  const { docs } = await desk.payload.find({ collection: 'audit', limit, sort: '-id' });
  return docs.map(({ action, actor, details, document, subject }) => ({
    action,
    actor: actor ?? '',
    document: document ?? '',
    subject: subject ?? '',
    details: details ? JSON.parse(details) : {},
  }));
}

async function leadFigure() {
  const { docs } = await desk.payload.find({
    collection: 'statistics',
    where: { slug: { equals: 'ratio-78' } },
  });
  if (!docs[0]) throw new Error('There is no lead figure');
  return docs[0];
}

const exported = async (query = '', headers?: Record<string, string>) => {
  const route = `/audit/export${query}`;
  const response = await desk.send('administrator', 'GET', route, undefined, headers);
  expect(response.status).toBe(200);
  return response.text();
};

describe('the audit trail', () => {
  it('says who changed which fields of what, and never what they say', async () => {
    const figure = await leadFigure();
    const secret = 'A sentence that nobody may read before its day: <number>{n}</number>.';
    const saved = await desk.send(
      'editor',
      'PATCH',
      `/statistics/${figure.id}?draft=true&locale=en`,
      {
        sentence: secret,
        year: '1999',
      },
    );
    expect(saved.status).toBe(200);
    expect((await lines(1))[0]).toMatchObject({
      action: 'changed',
      actor: 'editor@example.org',
      document: `statistics/${figure.id}`,
      details: { fields: ['sentence', 'year'], status: 'draft', language: 'en' },
    });
    expect(JSON.stringify(await lines())).not.toContain('nobody may read');
    // A page text is in one language by itself, whatever the form of a figure stood in before.
    const { docs } = await desk.payload.find({ collection: 'copy', limit: 1 });
    const text = await desk.send('editor', 'PATCH', `/copy/${docs[0]?.id}?draft=true&locale=de`, {
      _status: 'draft',
    });
    expect(text.status).toBe(200);
    const [line] = await lines(1);
    expect(line?.document).toBe(`copy/${docs[0]?.id}`);
    expect(line?.details).not.toHaveProperty('language');
  });

  it('has a line for a publication, with what it changed before it', async () => {
    const { docs } = await desk.payload.find({ collection: 'organisation' });
    const changed = await desk.send('administrator', 'PATCH', `/organisation/${docs[0]?.id}`, {
      name: 'Child Focus Example',
    });
    expect(changed.status).toBe(200);
    const [publication, edit] = await lines(2);
    expect(publication).toMatchObject({
      action: 'published',
      actor: 'administrator@example.org',
      subject: expect.stringContaining('Child Focus Example'),
    });
    expect(publication?.document).toMatch(/^publications\/[0-9a-f]{32}$/);
    expect(edit).toMatchObject({ action: 'changed', details: { fields: ['name'] } });
  });

  it('names what has a name of its own: a secret link, a pause, a withdrawal and its end', async () => {
    const act = async (path: string, body: unknown) => {
      const response = await desk.send('editor', 'POST', path, body);
      expect(response.status, path).toBeLessThan(300);
      const [line] = await lines(1);
      return { line, answer: (await response.json()) as { proposal?: number } };
    };
    const link = { name: 'Press', edition: null, wallTime: '2026-11-10T12:00' };
    const made = await act('/rehearsals/make', { ...link, withDrafts: false, days: 1 });
    expect(made.line).toMatchObject({ action: 'preview-link-made', subject: 'Press' });
    const id = made.line?.document.split('/').at(-1);
    const ended = await act(`/rehearsals/${id}/revoke`, {});
    expect(ended.line).toMatchObject({ action: 'preview-link-ended', subject: 'Press' });

    const paused = await act('/card-maker/pause', { isPaused: true, why: 'A wrong figure' });
    expect(paused.line).toMatchObject({ action: 'maker-paused', subject: 'A wrong figure' });
    expect((await act('/card-maker/pause', { isPaused: false })).line?.action).toBe(
      'maker-resumed',
    );

    const statistic = 'iwf-2024-interval';
    const note = { fr: '', nl: '', de: '', en: '' };
    const withdrawn = await act('/withdrawals/withdraw', { statistic, note });
    expect(withdrawn.line).toMatchObject({ action: 'figure-withdrawn', subject: statistic });
    const { docs } = await desk.payload.find({ collection: 'withdrawals' });
    await act(`/withdrawals/${docs[0]?.id}/lift`, { reason: 'It was right' });
    // Kept as a fact, and said in the language of whoever reads it.
    const readIn = (language: string) =>
      exported('?action=figure-return-proposed', { 'Accept-Language': language });
    expect(await readIn('fr')).toContain(`Chiffre ${statistic} rétabli : It was right`);
    expect(await readIn('de')).toContain(`Zahl ${statistic} wieder da: It was right`);
  });

  it('exists only together with what it records', async () => {
    const { recordAudit } = await import('@/staff/audit/record-audit');
    const entry: AuditEntry = { action: 'mail-failed', actor: 'somebody@example.org' };
    const count = () =>
      desk.payload
        .count({ collection: 'audit', where: { action: { equals: 'mail-failed' } } })
        .then(({ totalDocs }) => totalDocs);
    const undone = await createLocalReq({}, desk.payload);
    await initTransaction(undone);
    await recordAudit(undone, entry);
    await killTransaction(undone);
    expect(await count()).toBe(0);

    const done = await createLocalReq({}, desk.payload);
    await initTransaction(done);
    await recordAudit(done, entry);
    await commitTransaction(done);
    expect(await count()).toBe(1);

    // A refused change leaves no line either.
    const before = (await lines(1))[0];
    const { id } = await leadFigure();
    const refused = await desk.send('editor', 'PATCH', `/statistics/${id}?locale=en`, {
      sentence: 'A sentence without its number.',
      _status: 'published',
    });
    expect(refused.status).toBe(400);
    expect((await lines(1))[0]).toEqual(before);
  });

  it('is changed and shortened by nobody, not even by our own code', async () => {
    const { docs } = await desk.payload.find({ collection: 'audit', limit: 1 });
    const id = docs[0]?.id as number;
    for (const role of ['administrator', 'editor'] as const) {
      for (const [method, body] of [
        ['PATCH', { actor: 'somebody else' }],
        ['DELETE', undefined],
      ] as const) {
        expect((await desk.send(role, method, `/audit/${id}`, body)).status).toBe(403);
      }
      expect((await desk.send(role, 'POST', '/audit', { action: 'changed' })).status).toBe(403);
    }
    const { executeTogether, usesPostgres } = await import('@/server/database');
    const attempts = [
      'UPDATE audit SET actor = $1 WHERE id = $2',
      'DELETE FROM audit WHERE actor <> $1 AND id = $2',
    ];
    for (const sql of attempts) {
      const attempt = executeTogether([{ sql, params: ['somebody else', id] }]);
      await expect(attempt).rejects.toThrow(/append-only/);
    }
    if (usesPostgres()) {
      const truncated = executeTogether([{ sql: 'TRUNCATE audit', params: [] }]);
      await expect(truncated).rejects.toThrow(/append-only/);
    }
    await expect(desk.payload.delete({ collection: 'audit', id })).rejects.toThrow();
  });

  it('forgets after two years, at a start', async () => {
    const { executeTogether } = await import('@/server/database');
    const { protectAudit } = await import('@/staff/audit/protect-audit');
    const line = (moment: string) => ({
      sql: 'INSERT INTO audit (action, actor, created_at, updated_at) VALUES ($1, $2, $3, $4)',
      params: ['signed-in', 'long-ago@example.org', moment, moment],
    });
    const daysAgo = (days: number) => new Date(Date.now() - days * 86_400_000).toISOString();
    await executeTogether([line(daysAgo(731)), line(daysAgo(729))]);
    await protectAudit();
    const kept = await desk.payload.count({
      collection: 'audit',
      where: { actor: { equals: 'long-ago@example.org' } },
    });
    expect(kept.totalDocs).toBe(1);
  });

  it('is read and exported by administrators alone', async () => {
    expect((await desk.send('editor', 'GET', '/audit')).status).toBe(403);
    expect((await desk.send('editor', 'GET', '/audit/export')).status).toBe(403);
    expect((await desk.send('stranger', 'GET', '/audit/export')).status).toBe(401);
    expect((await desk.send('administrator', 'GET', '/audit')).status).toBe(200);
  });

  it('is exported as CSV in which no value is a formula, and the export is recorded', async () => {
    const { recordAudit } = await import('@/staff/audit/record-audit');
    const req = await createLocalReq({}, desk.payload);
    await recordAudit(req, {
      action: 'changed',
      actor: 'x',
      subject: '=HYPERLINK("http://e","x")',
    });
    const text = await exported('?person=x&action=changed');
    expect(text).toContain(`"'=HYPERLINK(""http://e"",""x"")"`);
    const [latest] = await lines(1);
    expect(latest).toMatchObject({
      action: 'audit-exported',
      actor: 'administrator@example.org',
      details: { person: 'x', action: 'changed' },
    });
  });

  it('is exported whole and in order, however long it is', async () => {
    const { executeTogether } = await import('@/server/database');
    const moment = new Date().toISOString();
    await executeTogether(
      Array.from({ length: 1203 }, (_, index) => ({
        sql: `INSERT INTO audit (action, actor, subject, created_at, updated_at)
              VALUES ($1, $2, $3, $4, $5)`,
        params: ['signed-in', 'many@example.org', `line ${index}.`, moment, moment],
      })),
    );
    const rows = (await exported('?person=many')).trim().split('\r\n').slice(1);
    expect(rows.length).toBe(1203);
    expect(rows.map((row) => Number(/line (\d+)\./.exec(row)?.[1]))).toEqual(
      Array.from({ length: 1203 }, (_, index) => 1202 - index),
    );
  });

  it('holds no password', async () => {
    expect(JSON.stringify(await lines(5000))).not.toContain(password);
  });
});
