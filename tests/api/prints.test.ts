// Sheets to print, as anybody asks for them: without a photo and without scripts.
import { beforeAll, describe, expect, inject, test } from 'vitest';
import { isEmbedded, numberIn, readPdf } from '../unit/card/print/read-pdf';

const get = (path: string) => fetch(`${inject('url')}${path}`, { redirect: 'manual' });

interface Prints {
  poster: string;
  sign: string;
}

let publication: string;
let prints: Prints;

beforeAll(async () => {
  const campaign = await (await get('/api/campaign?locale=nl')).json();
  publication = campaign.publication.id;
  prints = campaign.statistics[0].prints;
});

describe('a poster to print', () => {
  test('is a PDF of one A4 sheet with the campaign’s own picture, kept by every cache', async () => {
    const answer = await get(prints.poster);
    expect(answer.status).toBe(200);
    expect(answer.headers.get('content-type')).toBe('application/pdf');
    expect(answer.headers.get('cache-control')).toContain('immutable');
    expect(answer.headers.get('content-disposition')).toBe(
      'attachment; filename="catsforkids-poster-nl.pdf"',
    );
    const bytes = new Uint8Array(await answer.arrayBuffer());
    expect(bytes.length).toBeLessThan(500_000);
    const { document, language, pages } = await readPdf(bytes);
    expect(language).toBe('nl');
    expect(document.getTitle()).toBe('#catsforkids: affiche');
    expect(pages).toHaveLength(1);
    const [page] = pages;
    expect(page?.text).toContain('78 beelden');
    expect(page?.text).toContain('misbruikbeelden.be');
    for (const font of page?.fonts ?? []) expect(isEmbedded(font)).toBe(true);
    const [picture] = page?.pictures ?? [];
    expect(picture && numberIn(picture.dict, 'Width')).toBeGreaterThan(1800);
  });

  test('is light without its picture, for devices that put another one in', async () => {
    const [whole, frame] = await Promise.all(
      [prints.poster, prints.poster.replace('.pdf', '.frame.pdf')].map(async (address) => {
        const answer = await get(address);
        expect(answer.status).toBe(200);
        return new Uint8Array(await answer.arrayBuffer());
      }),
    );
    if (!whole || !frame) throw new Error('There is no poster');
    expect(frame.length).toBeLessThan(whole.length / 2);
    const { pages } = await readPdf(frame);
    expect(pages[0]?.text).toBe((await readPdf(whole)).pages[0]?.text);
    expect(pages[0]?.pictures).toHaveLength(1);
  });

  test('asks search engines to stay away while the site is a demonstration', async () => {
    expect((await get(prints.poster)).headers.get('x-robots-tag')).toBe('noindex');
  });
});

describe('a sign to print', () => {
  test('has a sheet to trace and one to write on, both with hashtag, address and steps', async () => {
    const answer = await get(prints.sign);
    expect(answer.status).toBe(200);
    const { document, pages } = await readPdf(new Uint8Array(await answer.arrayBuffer()));
    expect(document.getTitle()).toBe('#catsforkids: bord om met de hand te schrijven');
    expect(pages).toHaveLength(2);
    for (const { text, pictures } of pages) {
      expect(pictures).toEqual([]);
      expect(text).toContain('78 beelden');
      expect(text).toContain('# catsforkids');
      expect(text).toContain('misbruikbeelden.be');
      expect(text).toContain('Vouw deze strook naar achteren');
      expect(text).toContain('geen kind');
    }
    expect(pages[1]?.text).toContain('Schrijf deze zin met de hand:');
  });

  test('comes on US Letter, too', async () => {
    const answer = await get(prints.sign.replace('.pdf', '.letter.pdf'));
    const { document } = await readPdf(new Uint8Array(await answer.arrayBuffer()));
    const { width, height } = document.getPage(0).getSize();
    expect([Math.round(width), Math.round(height)]).toEqual([612, 792]);
  });
});

test.each([
  '{id}/nl/sign/nothing-of-ours.pdf',
  '{id}/nl/sign/ratio-78.png',
  '{id}/nl/sign/ratio-78.a4.pdf',
  '{id}/nl/poster/ratio-78.letter.pdf',
  '{id}/nl/sign/ratio-78.frame.pdf',
  '{id}/nl/leaflet/ratio-78.pdf',
  '{id}/nl/constructor/ratio-78.pdf',
  '{id}/nl/sign/constructor.pdf',
  '{id}/nl/sign/..%2f..%2fpackage.json',
  '{id}/nl/sign/ratio-78%00.pdf',
  `{id}/nl/sign/${'a-'.repeat(100)}a.pdf`,
  '{id}/xx/sign/ratio-78.pdf',
  `${'0'.repeat(32)}/nl/sign/ratio-78.pdf`,
  '{id}/nl/sign',
])('/prints/%s is not found', async (path) => {
  const answer = await get(`/prints/${path.replace('{id}', publication)}`);
  expect(answer.status).toBe(404);
});

test('the home page leads to both without any script', async () => {
  const html = await (await get('/nl')).text();
  expect(html).toContain(`href="${prints.sign}"`);
  expect(html).toContain(`href="${prints.poster}"`);
  // The other paper where it is common.
  expect(html).not.toContain('.letter.pdf');
  expect(await (await get('/en')).text()).toContain('/en/sign/ratio-78.letter.pdf"');
});
