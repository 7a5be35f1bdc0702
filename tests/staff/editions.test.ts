// Several editions: which one the public sees, by its dates and its launch.
import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Snapshot } from '@/campaign/snapshot';
import { readReasons } from '@/publication/publication-reason';
import {
  composeAt,
  dates,
  desk,
  patch,
  prepareNext,
  seeded,
  useEditionsDesk,
} from './editions-desk';

useEditionsDesk();

describe('the dates of an edition', () => {
  it('decide nothing while the site is a demonstration', async () => {
    expect((await desk.snapshot()).phase).toBe('running');
    expect((await composeAt(desk.payload, '1999-01-01T00:00:00Z')).phase).toBe('running');
  });

  it('are refused in the wrong order, with the field named', async () => {
    const { status, text } = await patch(seeded, dates('2020-11-18', '2020-11-17'));
    expect(status).toBe(400);
    expect(text).toContain('endsOn');
    const late = await patch(seeded, dates('2020-11-18', '2020-11-18', '2020-11-19'));
    expect(late.status).toBe(400);
    expect(late.text).toContain('announcedOn');
  });

  it('must not have passed when the launch is confirmed', async () => {
    const { status, text } = await patch(seeded, { launch: { isConfirmed: true } });
    expect(status).toBe(400);
    // As the answer's own sentence, which the form shows; not beside a field's path.
    const { errors } = JSON.parse(text) as { errors: { message: string }[] };
    expect(errors[0]?.message).toContain('2020-11-18');
    expect(errors[0]?.message).not.toContain('isConfirmed');
  });

  it('are read in the campaign’s time zone, whose name is checked', async () => {
    const { docs } = await desk.payload.find({ collection: 'organisation' });
    const organisation = `/organisation/${docs[0]?.id}`;
    expect(docs[0]?.timeZone).toBe('Europe/Brussels');
    const wrong = await desk.send('administrator', 'PATCH', organisation, { timeZone: 'Mars' });
    expect(wrong.status).toBe(400);
    const right = await desk.send('administrator', 'PATCH', organisation, {
      timeZone: 'America/New_York',
    });
    expect(right.status).toBe(200);
    await desk.send('administrator', 'PATCH', organisation, { timeZone: 'Europe/Brussels' });
  });
});

describe('the next edition, once it is launched,', () => {
  let next: number;

  beforeAll(async () => {
    next = await prepareNext();
    const { docs } = await desk.payload.find({
      collection: 'copy',
      depth: 0,
      where: { edition: { equals: next }, slug: { equals: 'home' }, locale: { equals: 'en' } },
    });
    const response = await desk.send('editor', 'PATCH', `/copy/${docs[0]?.id}`, {
      _status: 'published',
      home: { ...docs[0]?.home, title: 'Your dog can open eyes' },
    });
    expect(response.status).toBe(200);
  });

  beforeEach(async () => {
    const { status } = await patch(next, { launch: { isConfirmed: true } });
    expect(status).toBe(200);
  });

  it('is announced, begins and ends with its days in the campaign’s time zone', async () => {
    const phaseAt = async (at: string) => {
      const { edition, phase } = await composeAt(desk.payload, at);
      return `${edition.slug} ${phase}`;
    };
    expect(await phaseAt('2098-11-17T22:59:59Z')).toBe('2098 before');
    expect(await phaseAt('2098-11-17T23:00:00Z')).toBe('2098 running');
    expect(await phaseAt('2098-11-20T22:59:59Z')).toBe('2098 running');
    expect(await phaseAt('2098-11-20T23:00:00Z')).toBe('2098 after');
  });

  it('is written ahead for each moment at which its days change what is public', async () => {
    const { docs } = await desk.payload.find({
      collection: 'publications',
      pagination: false,
      sort: 'holdsFrom',
      where: { holdsFrom: { greater_than: new Date().toISOString() } },
    });
    expect(docs.map(({ holdsFrom }) => holdsFrom)).toEqual([
      '2098-11-17T23:00:00.000Z',
      '2098-11-20T23:00:00.000Z',
    ]);
    const phases = docs.map(({ data }) => (JSON.parse(data) as Snapshot).phase);
    expect(phases).toEqual(['running', 'after']);
    expect(docs.map(({ reason }) => readReasons(reason))).toEqual(
      phases.map((phase) => [{ because: 'phase', edition: expect.any(String), phase }]),
    );
    expect((await desk.snapshot()).phase).toBe('before');
  });

  it('speaks with its own words', async () => {
    const snapshot = await composeAt(desk.payload, '2098-11-18T12:00:00Z');
    expect(snapshot.copy.en.home.title).toBe('Your dog can open eyes');
    expect(snapshot.edition.hashtag).toBe('#dogsforkids');
  });

  it('cannot be deleted', async () => {
    expect((await desk.send('administrator', 'DELETE', `/editions/${next}`)).status).toBe(400);
    expect((await desk.payload.findByID({ collection: 'editions', id: next })).slug).toBe('2098');
  });

  it('refuses to restore a publication of another edition', async () => {
    const { docs } = await desk.payload.find({ collection: 'publications', sort: 'holdsFrom' });
    const response = await desk.send(
      'administrator',
      'POST',
      `/publications/${docs[0]?.id}/restore`,
    );
    expect(response.status).toBe(400);
    expect(await response.text()).toContain('#dogsforkids 2098');
  });
});
