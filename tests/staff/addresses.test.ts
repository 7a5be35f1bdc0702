// Reporting points as staff keep them: who confirmed which address, and where the short address that
// every card prints leads from then on.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { GET as readPoints } from '@/app/api/reporting-points/route';
import { cardReportingPoint } from '@/campaign/card-texts';
import { findReportingPoint } from '@/campaign/reporting-points';
import type { ReportingPoint } from '@/campaign/snapshot';
import { followShortAddress } from '@/server/front/answer-short-address';
import { type Desk, openDesk } from './open-desk';

let desk: Desk;
beforeAll(async () => {
  desk = await openDesk();
});
afterAll(() => desk?.close());

interface Kept {
  id: number;
  checkedOn: string | null;
  confirmedBy: string | null;
  url: string;
}

async function keptPoint(slug: string): Promise<Kept> {
  const found = await desk.send(
    'editor',
    'GET',
    `/reporting-points?where[slug][equals]=${slug}&depth=0`,
  );
  const { docs } = (await found.json()) as { docs: Kept[] };
  if (!docs[0]) throw new Error(`There is no reporting point ${slug}`);
  return docs[0];
}

async function changePoint(slug: string, data: Record<string, unknown>): Promise<Kept> {
  const { id } = await keptPoint(slug);
  const answer = await desk.send('editor', 'PATCH', `/reporting-points/${id}?depth=0`, data);
  expect(answer.status).toBe(200);
  return ((await answer.json()) as { doc: Kept }).doc;
}

async function publicPoint(slug: string): Promise<ReportingPoint | undefined> {
  const { reportingPoints } = await desk.snapshot();
  return reportingPoints.find((point) => point.slug === slug);
}

/** Where the short address leads, asked anew: what holds is known for a second. */
async function shortAddress(path: string, acceptLanguage: string | null = null): Promise<string> {
  const [pathname = '', query] = path.split('?', 2);
  const language = new URLSearchParams(query).get('l');
  const segments = pathname.split('/').slice(2);
  return (await followShortAddress({ segments, language, acceptLanguage })).location;
}

const today = new Date().toISOString().slice(0, 10);
const fr = 'be-child-focus-fr';

describe('a confirmed address', () => {
  it('says who confirmed it, and on which day, in the form, the trail and to the public', async () => {
    expect((await keptPoint(fr)).checkedOn).toBeNull();
    const kept = await changePoint(fr, { isConfirmedNow: true });
    expect(kept.confirmedBy).toBe('editor@example.org');
    expect(Math.abs(Date.parse(kept.checkedOn ?? '') - Date.parse(today))).toBeLessThan(
      172_800_000,
    );
    expect((await publicPoint(fr))?.checkedOn).toBe(kept.checkedOn?.slice(0, 10));
    expect(JSON.stringify(await publicPoint(fr))).not.toContain('editor@example.org');

    const trail = await desk.send('administrator', 'GET', '/audit?sort=-id&limit=3');
    const { docs } = (await trail.json()) as { docs: { actor: string; details: string }[] };
    expect(docs.find(({ details }) => details?.includes('confirmedBy'))?.actor).toBe(
      'editor@example.org',
    );
  });

  it('is confirmed by whoever is signed in, whatever name is sent', async () => {
    const kept = await changePoint(fr, { checkedOn: '2026-11-02', confirmedBy: 'the.queen' });
    expect(kept).toMatchObject({ confirmedBy: 'editor@example.org' });
    expect((await changePoint(fr, { confirmedBy: 'the.queen' })).confirmedBy).toBe(
      'editor@example.org',
    );
  });

  it('cannot have been confirmed on a day to come', async () => {
    const { id } = await keptPoint(fr);
    const answer = await desk.send('editor', 'PATCH', `/reporting-points/${id}`, {
      checkedOn: '2999-01-01',
    });
    expect(answer.status).toBe(400);
  });

  it('is no longer confirmed once it is changed, unless that very save confirms it', async () => {
    await changePoint(fr, { isConfirmedNow: true });
    const moved = await changePoint(fr, { url: 'https://moved.example/signaler' });
    expect(moved).toMatchObject({ checkedOn: null, confirmedBy: null });
    const again = await changePoint(fr, {
      url: 'https://www.imagesdabus.be',
      isConfirmedNow: true,
    });
    expect(again.checkedOn).not.toBeNull();
    expect((await changePoint(fr, { note: 'Called on Monday' })).checkedOn).toBe(again.checkedOn);
  });
});

describe('a search of addresses', () => {
  // As the list asks: for any of its fields.
  const found = async (words: string, language = 'en') => {
    const where = ['organisation', 'country', 'url']
      .map((field, at) => `where[or][${at}][${field}][like]=${encodeURIComponent(words)}`)
      .join('&');
    const path = `/reporting-points?${where}&depth=0&pagination=false`;
    const headers = { 'Accept-Language': language };
    const answer = await desk.send('editor', 'GET', path, undefined, headers);
    const { docs } = (await answer.json()) as { docs: { country: string }[] };
    return new Set(docs.map(({ country }) => country));
  };

  it('finds a country by the name that its reader calls it, and by its code', async () => {
    expect(await found('Germany')).toEqual(new Set(['DE']));
    expect(await found('allemagne', 'fr')).toEqual(new Set(['DE']));
    expect(await found('Germany', 'fr')).toEqual(new Set());
    expect(await found('BE')).toContain('BE');
    expect(await found('Child Focus')).toEqual(new Set(['BE']));
  });
});

describe('what is said of a reporting point', () => {
  const nl = 'be-child-focus-nl';
  async function given(): Promise<Record<string, unknown> | undefined> {
    const read = await readPoints(
      new Request('http://localhost/api/reporting-points?country=BE&locale=nl'),
    );
    const { reportingPoints: points } = (await read.json()) as {
      reportingPoints: { slug: string }[];
    };
    return points.find(({ slug }) => slug === nl);
  }

  it('reaches programs once somebody has confirmed it: drawings apart from generated images', async () => {
    await changePoint(nl, { takesDrawings: 'no', takesGeneratedImages: 'yes' });
    expect(await publicPoint(nl)).toMatchObject({
      takesDrawings: false,
      takesGeneratedImages: true,
    });
    expect(await given()).toMatchObject({ takesDrawings: null, takesGeneratedImages: null });
    await changePoint(nl, { isConfirmedNow: true });
    await expect
      .poll(given, { timeout: 2000, interval: 100 })
      .toMatchObject({ takesDrawings: false, takesGeneratedImages: true });
  });

  it('is yes, no or not known, and nothing else', async () => {
    const { id } = await keptPoint(nl);
    for (const answer of ['maybe', null, '']) {
      const refused = await desk.send('editor', 'PATCH', `/reporting-points/${id}`, {
        takesDrawings: answer,
      });
      expect(refused.status, JSON.stringify(answer)).toBe(400);
    }
    expect(await publicPoint(nl)).toMatchObject({ takesDrawings: false });
  });
});

describe('the short address', () => {
  it('leads to our page until staff say otherwise', async () => {
    expect(await shortAddress('/r/BE?l=fr')).toBe('/fr/report/BE');
    expect(await shortAddress('/r?l=fr')).toBe('/fr/report');
  });

  it('follows a hotline’s new address within two seconds, on cards that are printed already', async () => {
    await changePoint(fr, { leadsStraight: true, isConfirmedNow: true });
    const follows = (address: string) =>
      expect.poll(() => shortAddress('/r/BE?l=fr'), { timeout: 2000, interval: 100 }).toBe(address);
    await follows('https://www.imagesdabus.be/');
    // A card in French prints /r alone.
    expect(await shortAddress('/r', 'fr-BE')).toBe('https://www.imagesdabus.be/');

    // Somebody in Switzerland is not sent to Belgium.
    expect(await shortAddress('/r', 'fr-CH')).toBe('/fr/report');

    await changePoint(fr, { url: 'https://nouvelle.example/signaler', isConfirmedNow: true });
    await follows('https://nouvelle.example/signaler');
    const snapshot = await desk.snapshot();
    expect(findReportingPoint(snapshot, 'BE', 'fr')?.url).toBe('https://nouvelle.example/signaler');
    expect(cardReportingPoint(snapshot, 'fr').url).toBe('https://nouvelle.example/signaler');

    const read = await readPoints(
      new Request('http://localhost/api/reporting-points?country=BE&locale=fr'),
    );
    const { reportingPoints } = (await read.json()) as { reportingPoints: { url: string }[] };
    expect(reportingPoints[0]?.url).toBe('https://nouvelle.example/signaler');

    // Unconfirmed, it leads to our page, which names the address and says so.
    await changePoint(fr, { url: 'https://third.example/' });
    await follows('/fr/report/BE');
  });

  it('never leads where a request says', async () => {
    for (const path of [
      '/r//evil.example',
      '/r/https:%2F%2Fevil.example',
      '/r/BE/evil.example?l=fr',
      '/r/BE?l=https://evil.example&url=https://evil.example&s=https://evil.example',
    ]) {
      expect(await shortAddress(path)).toMatch(/^\/(fr|nl|de|en)\/report(\/BE)?$/);
    }
  });
});

describe('a site that gives confirmed reporting points only', () => {
  it('names the international portal for all others', async () => {
    const { docs } = (await (await desk.send('administrator', 'GET', '/organisation')).json()) as {
      docs: { id: number }[];
    };
    const set = await desk.send('administrator', 'PATCH', `/organisation/${docs[0]?.id}`, {
      showsOnlyConfirmedPoints: true,
    });
    expect(set.status).toBe(200);
    await changePoint('be-child-focus-nl', { isConfirmedNow: true });
    const snapshot = await desk.snapshot();
    expect(findReportingPoint(snapshot, 'DE', 'de')?.slug).toBe('international-portal');
    expect(cardReportingPoint(snapshot, 'de').slug).toBe('international-portal');
    expect(findReportingPoint(snapshot, 'BE', 'nl')?.slug).toBe('be-child-focus-nl');
  });
});
