import sharp from 'sharp';
import { beforeAll, describe, expect, test } from 'vitest';
import { altTextFor, cardContent } from '@/campaign/card-texts';
import { defaultSnapshot } from '@/campaign/default-campaign';
import { drawPoster } from '@/card/print/draw-poster';
import { coverPaper, posterAreas, posterPixelAreas } from '@/card/print/paper';
import { putPhoto } from '@/maker/put-photo';
import { testFonts } from '../overlay-fonts';
import { isEmbedded, numberIn, type ReadPdf, readPdf } from './read-pdf';

const snapshot = defaultSnapshot();
const siteAddress = 'https://catsforkids.example.org';
const choice = { locale: 'fr', statistic: 'ratio-78', siteAddress } as const;
const content = cardContent(snapshot, choice);
const { width, height } = posterAreas.photoArea;

let poster: Uint8Array;
let read: ReadPdf;

beforeAll(async () => {
  const jpeg = await picture(width, height, '#cc8844');
  const drawn = await drawPoster(
    {
      content,
      reportUrl: `${siteAddress}/r?s=poster`,
      picture: { jpeg, size: { widthPx: width, heightPx: height } },
      about: {
        title: '#catsforkids : affiche',
        subject: altTextFor(snapshot, choice),
        author: '',
        locale: 'fr',
        madeAt: new Date('2026-11-18T00:00:00Z'),
      },
    },
    testFonts,
  );
  if (!drawn) throw new Error('a text has no room');
  poster = drawn;
  read = await readPdf(poster);
}, 60_000);

function picture(widthPx: number, heightPx: number, background: string): Promise<Buffer> {
  return sharp({ create: { width: widthPx, height: heightPx, channels: 3, background } })
    .jpeg()
    .toBuffer();
}

describe('a poster', () => {
  test('is one sheet of A4 that says its title and language', () => {
    expect(read.pages).toHaveLength(1);
    const { width: widthPt, height: heightPt } = read.document.getPage(0).getSize();
    expect(widthPt).toBeCloseTo((210 / 25.4) * 72, 1);
    expect(heightPt).toBeCloseTo((297 / 25.4) * 72, 1);
    expect(read.document.getTitle()).toBe('#catsforkids : affiche');
    expect(read.document.getSubject()).toContain('78');
    expect(read.language).toBe('fr');
  });

  test('has its words as text, figure and hashtag included, in typefaces of its own', () => {
    const [page] = read.pages;
    const sentence = content.sentence.map(({ text }) => text).join('');
    expect(page?.text).toContain(sentence.replaceAll(/\s+/gu, ' '));
    expect(page?.text).toContain('# catsforkids');
    expect(page?.text).toContain('catsforkids.example.org/r');
    expect(page?.text).toContain('Source : Child Focus, 2020');
    expect(page?.text).not.toContain('\ufffd');
    expect(page?.fonts.length).toBeGreaterThanOrEqual(3);
    for (const font of page?.fonts ?? []) expect(isEmbedded(font)).toBe(true);
  });
});

describe('a photo put into a poster', () => {
  const large = { widthPx: 4000, heightPx: 3000 };
  const framing = { focusX: 0.4, focusY: 0.4, zoom: 1, turn: 0 as const };

  test('takes the place of the picture, and the file is whole', async () => {
    const { photoArea } = posterPixelAreas(large, framing);
    const size = { widthPx: photoArea.width, heightPx: photoArea.height };
    const jpeg = await picture(size.widthPx, size.heightPx, '#336699');
    const own = putPhoto(poster, jpeg, size);
    const { pages, document } = await readPdf(own);
    expect(pages[0]?.text).toBe(read.pages[0]?.text);
    expect(document.getTitle()).toBe('#catsforkids : affiche');
    const [shown, ...others] = pages[0]?.pictures ?? [];
    expect(others).toEqual([]);
    expect(shown && Buffer.from(shown.getContents()).equals(jpeg)).toBe(true);
    expect(shown && numberIn(shown.dict, 'Width')).toBe(size.widthPx);
    expect(shown && numberIn(shown.dict, 'Height')).toBe(size.heightPx);
    // Nothing is left of the campaign's picture, and every object stands where the file says.
    expect(own.length).toBeLessThan(poster.length + jpeg.length);
    expect(misplacedObjects(own)).toEqual([]);
  });

  test('can be exchanged again', async () => {
    const jpeg = await picture(30, 20, '#112233');
    const size = { widthPx: 30, heightPx: 20 };
    const once = putPhoto(poster, await picture(300, 200, '#ffffff'), size);
    expect(Buffer.from(putPhoto(once, jpeg, size)).equals(putPhoto(poster, jpeg, size))).toBe(true);
  });

  test.each(['', 'no PDF', '%PDF-1.7\n1 0 obj\n<<>>\nendobj\n\nxref\n0 1\nstartxref\n9\n%%EOF'])(
    'is refused by what is no poster of ours: %j',
    (text) => {
      const size = { widthPx: 1, heightPx: 1 };
      expect(() => putPhoto(Buffer.from(text), new Uint8Array(), size)).toThrow(
        'Expected a poster',
      );
    },
  );

  test('has 300 dots to the inch where it is large enough', () => {
    const { photoArea } = posterPixelAreas(large, framing);
    expect(photoArea.width / (210 / 25.4)).toBeGreaterThanOrEqual(300);
    expect(photoArea.height / photoArea.width).toBeCloseTo(height / width, 2);
  });

  test('fills the paper where little of it is lost, and is not cut where much would be', () => {
    const guess = { focusX: 0.5, focusY: 0.5, zoom: 0.6, turn: 0 as const };
    expect(coverPaper(guess, { widthPx: 3000, heightPx: 2000 }).zoom).toBe(1);
    expect(coverPaper(guess, { widthPx: 2000, heightPx: 3000 })).toEqual(guess);
    const close = { ...guess, zoom: 1.5 };
    expect(coverPaper(close, { widthPx: 3000, heightPx: 2000 })).toEqual(close);
  });

  test('has its own dots and no invented ones where it is smaller', () => {
    const { photoArea } = posterPixelAreas({ widthPx: 2000, heightPx: 1500 }, framing);
    expect(photoArea.width).toBe(2000);
    const turned = posterPixelAreas(
      { widthPx: 1500, heightPx: 2000 },
      { ...framing, turn: 90 as const },
    );
    expect(turned.photoArea.width).toBe(2000);
  });
});

/** Objects that do not begin where the table of contents says. */
function misplacedObjects(bytes: Uint8Array): string[] {
  const text = Buffer.from(bytes).toString('latin1');
  const [, tableAt = ''] = /startxref\n(\d+)\n%%EOF/.exec(text.slice(-60)) ?? [];
  const table = text.slice(Number(tableAt));
  if (!table.startsWith('xref\n0 ')) return ['the table itself'];
  const offsets = [...table.matchAll(/^(\d{10}) \d{5} n/gm)].map(([, offset]) => Number(offset));
  return offsets.flatMap((offset, index) =>
    text.startsWith(`${index + 1} 0 obj`, offset) ? [] : [`object ${index + 1}`],
  );
}
