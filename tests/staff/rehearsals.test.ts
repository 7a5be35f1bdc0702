// What a secret link shows, and what is kept of it.
import { describe, expect, it } from 'vitest';
import {
  desk,
  draftHome,
  edition,
  lastMade,
  make,
  remarksOf,
  useRehearsalsDesk,
} from './rehearsals-desk';

useRehearsalsDesk();

describe('a rehearsal', () => {
  it('shows the edition as if launched, at the moment chosen in the campaign’s time zone', async () => {
    expect((await make({ wallTime: '2020-11-17T23:59' })).status).toBe(201);
    const before = await lastMade();
    expect(before.snapshot).toMatchObject({ phase: 'before', isLaunched: true });
    expect(before.row.at).toBe('2020-11-17T22:59:00.000Z');
    await make();
    expect((await lastMade()).snapshot.phase).toBe('running');
    await make({ wallTime: '2020-11-19T00:00' });
    expect((await lastMade()).snapshot.phase).toBe('after');
  });

  it('is the public site where the dates decide', async () => {
    await make({ edition: null });
    expect((await lastMade()).snapshot).toEqual(await desk.snapshot());
  });

  it('shows what is scheduled for an edition of which the public sees nothing yet', async () => {
    const prepared = await desk.send('editor', 'POST', '/editions/prepare', {
      ...{ from: edition, name: 'The next', hashtag: '#next' },
      ...{ startsOn: '2099-11-18', endsOn: '2099-11-18' },
    });
    const { id: coming } = (await prepared.json()) as { id: number };
    const { docs } = await desk.payload.find({
      collection: 'copy',
      where: {
        edition: { equals: coming },
        slug: { equals: 'home' },
        locale: { equals: 'en' },
      },
    });
    const proposed = await desk.send('editor', 'POST', '/proposals/propose', {
      reason: 'Its title',
      at: { time: '2099-11-18T08:00', timeZone: 'Europe/Brussels' },
      documents: [
        {
          collection: 'copy',
          id: docs[0]?.id,
          data: { home: { ...docs[0]?.home, title: 'Scheduled for then' } },
        },
      ],
    });
    expect(proposed.status, await proposed.clone().text()).toBeLessThan(300);
    await make({ edition: coming, wallTime: '2099-11-18T07:59' });
    expect((await lastMade()).snapshot.copy.en.home.title).not.toBe('Scheduled for then');
    await make({ edition: coming, wallTime: '2099-11-18T08:00' });
    expect((await lastMade()).snapshot.copy.en.home.title).toBe('Scheduled for then');
  });

  it('shows drafts only where that was asked for', async () => {
    await draftHome('Not to be seen yet');
    await make();
    expect((await lastMade()).snapshot.copy.en.home.title).not.toBe('Not to be seen yet');
    await make({ withDrafts: true });
    expect((await lastMade()).snapshot.copy.en.home.title).toBe('Not to be seen yet');
    expect(JSON.stringify(await desk.snapshot())).not.toContain('Not to be seen yet');
  });

  it('stays as it was when it was made', async () => {
    await make({ withDrafts: true });
    const { row } = await lastMade();
    await draftHome('Changed since');
    const kept = await desk.payload.findByID({ collection: 'rehearsals', id: row.id });
    expect(kept.data).toBe(row.data);
  });

  it('shows the published words of a text whose draft could not be published, and says why', async () => {
    const { title } = (await desk.snapshot()).copy.en.home;
    for (const [draft, wrong] of [
      ['', 'is empty'],
      ['Open {eyes}', '{eyes}'],
      ['No child porn here', 'child porn'],
    ] as const) {
      await draftHome(draft);
      const response = await make({ withDrafts: true });
      expect(response.status, draft).toBe(201);
      const remarks = await remarksOf(response);
      expect(remarks).toEqual([expect.stringContaining('A draft of a text is not in it')]);
      expect(remarks[0]).toContain(wrong);
      expect((await lastMade()).snapshot.copy.en.home.title).toBe(title);
    }
    await draftHome('Whole again');
    const whole = await make({ withDrafts: true });
    expect(await whole.json()).toMatchObject({ remarks: [] });
  });
});

describe('a rehearsal by the dates', () => {
  it('says which edition it does not show, because nobody confirmed its launch', async () => {
    const response = await make({ edition: null, wallTime: '2099-11-18T12:00' });
    const remarks = await remarksOf(response);
    expect(remarks).toContainEqual(expect.stringMatching(/^The next is not shown: .*launch/));
    expect((await lastMade()).snapshot.edition.name).not.toBe('The next');
    const before = await make({ edition: null, wallTime: '2020-11-18T12:00' });
    expect(await remarksOf(before)).toEqual([]);
  });

  it('keeps the campaign’s time zone, in which its banner speaks', async () => {
    await make();
    expect((await lastMade()).row.timeZone).toBe('Europe/Brussels');
  });
});

describe('a language that is not public', () => {
  it('is part of the site where it was asked for, and of no other rehearsal', async () => {
    const { docs } = await desk.payload.find({
      collection: 'languages',
      where: { code: { equals: 'de' } },
    });
    const hide = (isPublic: boolean) =>
      desk.send('editor', 'PATCH', `/languages/${docs[0]?.id}`, { isPublic });
    expect((await hide(false)).status).toBe(200);
    expect((await desk.snapshot()).locales).not.toContain('de');
    await make({ edition: null });
    expect((await lastMade()).snapshot.locales).not.toContain('de');
    expect((await make({ edition: null, language: 'de' })).status).toBe(201);
    const { snapshot } = await lastMade();
    expect(snapshot.locales).toEqual(['fr', 'nl', 'de', 'en']);
    expect(snapshot.copy.de.home.title).not.toBe('');
    expect((await desk.snapshot()).locales).not.toContain('de');
    expect((await hide(true)).status).toBe(200);
  });
});

describe('what is kept of a link', () => {
  it('is no secret, and nothing that staff could read again', async () => {
    const response = await make({ name: 'Partner' });
    const { path } = (await response.json()) as { path: string };
    const secret = path.split('/').at(-1) ?? '';
    expect(secret).toMatch(/^[\w-]{43}$/);
    const listed = await desk.send('administrator', 'GET', '/rehearsals?depth=0');
    const text = await listed.text();
    expect(text).toContain('Partner');
    expect(text).not.toContain('secretHash');
    expect(text).not.toContain('"data"');
    const { row } = await lastMade();
    expect(JSON.stringify(row)).not.toContain(secret);
    const audit = await desk.payload.find({ collection: 'audit', pagination: false });
    expect(JSON.stringify(audit.docs)).not.toContain(secret);
  });

  it('loses its snapshot once it is revoked, and once another is made after it expired', async () => {
    await make();
    const revoked = (await lastMade()).row.id;
    expect((await desk.send('editor', 'POST', `/rehearsals/${revoked}/revoke`)).status).toBe(200);
    await make();
    const expired = (await lastMade()).row.id;
    await desk.payload.update({
      collection: 'rehearsals',
      id: expired,
      data: { expiresAt: '2020-01-01T00:00:00.000Z' },
    });
    await make();
    for (const id of [revoked, expired]) {
      const { data } = await desk.payload.findByID({ collection: 'rehearsals', id });
      expect(data ?? null).toBeNull();
    }
  });

  it('cannot be written by anybody over the interface', async () => {
    const { row } = await lastMade();
    const later = { expiresAt: '2099-01-01T00:00:00.000Z', revokedAt: null };
    const paths = [`/rehearsals/${row.id}`, '/rehearsals'];
    for (const [method, path] of [
      ['PATCH', paths[0]],
      ['DELETE', paths[0]],
      ['POST', paths[1]],
    ] as const) {
      expect((await desk.send('administrator', method, path ?? '', later)).status).toBe(403);
    }
    expect((await desk.send('stranger', 'GET', '/rehearsals')).status).toBe(401);
    expect((await desk.send('stranger', 'POST', `/rehearsals/${row.id}/revoke`)).status).toBe(401);
  });
});
