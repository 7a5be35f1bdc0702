// Where to report and find help, as programs read it, and as people's words for countries are read.
import { describe, expect, inject, test } from 'vitest';

const get = (path: string, headers: Record<string, string> = {}) =>
  fetch(`${inject('url')}${path}`, { redirect: 'manual', headers });

describe('GET /api/reporting-points', () => {
  test('gives a country’s reporting points and help, with when each was confirmed', async () => {
    const answer = await get('/api/reporting-points?country=be&locale=fr');
    expect(answer.status).toBe(200);
    expect(answer.headers.get('access-control-allow-origin')).toBe('*');
    expect(answer.headers.get('cache-control')).toBe('no-cache');
    const given = await answer.json();
    expect(given).toMatchObject({ locale: 'fr', country: 'BE', emergencyNumbers: [] });
    expect(given.reportingPoints[0]).toMatchObject({
      url: 'https://www.imagesdabus.be',
      countryName: 'Belgique',
      // Read, and not yet confirmed: nothing is promised.
      anonymous: 'unconfirmed',
      informsPolice: null,
      takesDrawings: null,
      takesGeneratedImages: null,
      checkedOn: null,
      shortAddress: '/r/BE',
    });
    expect(given.internationalPortal).toMatchObject({
      country: null,
      countryName: null,
      // Read, like its anonymity, and not yet confirmed.
      takesDrawings: null,
      takesGeneratedImages: null,
    });
    expect(given.helpLines.length).toBeGreaterThan(5);
    // Notes of staff are theirs.
    expect(JSON.stringify(given)).not.toMatch(/"note|sourceUrl|verification/);
  });

  test('gives all countries, and is not sent again to whoever has it', async () => {
    const first = await get('/api/reporting-points?locale=en');
    const { reportingPoints } = await first.json();
    const countries = reportingPoints.map((point: { country: string }) => point.country);
    expect(new Set(countries).size).toBeGreaterThan(90);
    const etag = first.headers.get('etag') ?? '';
    expect(etag).toMatch(/^(W\/)?"[\w-]{20,}"$/);
    const again = await get('/api/reporting-points?locale=en', { 'If-None-Match': etag });
    expect(again.status).toBe(304);
    expect(first.headers.get('access-control-expose-headers')).toBe('ETag');
    const other = await get('/api/reporting-points?locale=de', { 'If-None-Match': etag });
    expect(other.status).toBe(200);
  });

  test('lets a script on another site send the tag that it has', async () => {
    const answer = await fetch(`${inject('url')}/api/reporting-points`, {
      method: 'OPTIONS',
      headers: {
        Origin: 'https://partner.example',
        'Access-Control-Request-Method': 'GET',
        'Access-Control-Request-Headers': 'if-none-match',
      },
    });
    expect(answer.ok).toBe(true);
    expect(answer.headers.get('access-control-allow-origin')).toBe('*');
    expect(answer.headers.get('access-control-allow-headers')).toBe('If-None-Match');
    expect(answer.headers.get('access-control-allow-credentials')).toBeNull();
  });

  test.each([
    ['country=XX', 'country'],
    ['country=', 'country'],
    ['country=BE%00', 'country'],
    ['country=../BE', 'country'],
    ['locale=xx', 'locale'],
    ['locale=xx&country=BE', 'locale'],
  ])('refuses %s by name', async (query, field) => {
    const answer = await get(`/api/reporting-points?${query}`);
    expect(answer.status).toBe(400);
    expect(answer.headers.get('access-control-allow-origin')).toBe('*');
    expect(await answer.json()).toMatchObject({ code: 'invalid-field', field });
  });
});

describe('GET /find-country', () => {
  test.each([
    ['l=fr&country=Schweiz', 'fr/report/CH'],
    ['l=nl&country=Brussel', 'nl/report/BE'],
    ['l=de&country=//evil.example', null],
    ['l=nl&country=', 'nl/report/countries'],
    ['l=nl', 'nl/report/countries'],
    ['l=https://evil.example&country=BE', 'en/report/BE'],
  ])('%s leads to a page of ours', async (query, path) => {
    const answer = await get(`/find-country?${query}`);
    expect(answer.headers.get('location')).toBe(path);
    expect(answer.headers.get('cache-control')).toBe('no-store');
    if (path === null) expect(answer.status).toBe(404);
  });

  test('what was typed can do nothing but be read', async () => {
    const typed = '"><script>alert(1)</script>%%NAME_A%%';
    const html = await (
      await get(`/find-country?l=en&country=${encodeURIComponent(typed)}`)
    ).text();
    expect(html).toContain('value="&quot;&gt;&lt;script&gt;alert(1)&lt;/script&gt;%%NAME_A%%"');
    expect(html).not.toMatch(/<script/);
  });
});

describe('the report button', () => {
  test.each(['/embed/report/fr', '/embed/report/fr/BE', '/embed/report/fr/nowhere'])(
    '%s may be framed and leads over the short address',
    async (path) => {
      const answer = await get(path);
      expect(answer.status).toBe(200);
      expect(answer.headers.get('x-frame-options')).toBeNull();
      expect(answer.headers.get('content-security-policy')).toContain('frame-ancestors *');
      const html = await answer.text();
      const country = path.endsWith('BE') ? '/BE' : '';
      expect(html).toContain(`href="/r${country}?l=fr&amp;s=embed"`);
      expect(html).not.toMatch(/<script/);
    },
  );

  test('nothing else is reached that way', async () => {
    for (const path of ['/embed/report', '/embed/report/xx', '/embed/report/fr/BE/x'])
      expect((await get(path)).status, path).toBe(404);
    expect((await get('/fr/report')).headers.get('x-frame-options')).toBe('DENY');
  });
});
