// POST /api/cards as outside programs rely on it.
import sharp from 'sharp';
import { beforeAll, describe, expect, inject, test } from 'vitest';
import { type Format, formats } from '@/card/card-spec';
import { postCard } from './card-form';

let photo: Uint8Array;

beforeAll(async () => {
  const noise = { type: 'gaussian', mean: 128, sigma: 30 } as const;
  photo = await sharp({
    create: { width: 2000, height: 1500, channels: 3, background: '#888', noise },
  })
    .jpeg()
    .withExif({ IFD0: { Copyright: 'someone' }, IFD3: { GPSLatitude: '50/1 51/1 0/1' } })
    .toBuffer();
});

async function problemOf(answer: Response) {
  expect(answer.headers.get('content-type')).toMatch(/^application\/problem\+json/);
  return (await answer.json()) as { code: string; title: string; detail?: string; status: number };
}

describe('a card', () => {
  test.each(Object.keys(formats) as Format[])(
    'comes back as a %s JPEG of its size',
    async (format) => {
      const answer = await postCard(photo, { format, locale: 'fr' });
      expect(answer.status).toBe(200);
      expect(answer.headers.get('content-type')).toBe('image/jpeg');
      expect(answer.headers.get('content-disposition')).toMatch(/^attachment; filename=".+\.jpg"$/);
      const bytes = new Uint8Array(await answer.arrayBuffer());
      expect(Number(answer.headers.get('content-length'))).toBe(bytes.length);
      const { width, height, format: encoding, isProgressive } = await sharp(bytes).metadata();
      expect({ width, height, encoding, isProgressive }).toEqual({
        width: formats[format].widthPx,
        height: formats[format].heightPx,
        encoding: 'jpeg',
        isProgressive: false,
      });
    },
  );

  test('carries nothing of the photo’s metadata', async () => {
    const answer = await postCard(photo);
    const metadata = await sharp(await answer.arrayBuffer()).metadata();
    expect(metadata.exif).toBeUndefined();
    expect(metadata.xmp).toBeUndefined();
    expect(metadata.icc).toBeUndefined();
    expect(metadata.iptc).toBeUndefined();
  });

  test('is the same for the same request', async () => {
    const [first, second] = await Promise.all([postCard(photo), postCard(photo)]);
    const [a, b] = [await first.arrayBuffer(), await second.arrayBuffer()];
    expect(Buffer.from(a).equals(Buffer.from(b))).toBe(true);
  });

  test('follows design, placement, statistic and framing', async () => {
    const { statistics } = await fetch(`${inject('url')}/api/campaign?locale=en`).then((a) =>
      a.json(),
    );
    const variants = [
      {},
      { design: 'scrim' },
      { design: 'tally' },
      { placement: 'above' },
      { statistic: statistics[1].slug },
      { locale: 'nl' },
      { zoom: '2', focusX: '0.1', focusY: '0.9' },
      { turn: '90' },
    ];
    const cards = await Promise.all(
      variants.map(async (fields) => {
        const answer = await postCard(photo, fields as Record<string, string>);
        expect(answer.status).toBe(200);
        return Buffer.from(await answer.arrayBuffer()).toString('base64');
      }),
    );
    expect(new Set(cards).size).toBe(variants.length);
  });

  test('is never kept by a cache', async () => {
    const answer = await postCard(photo);
    expect(answer.headers.get('cache-control')).toContain('no-store');
  });
});

describe('a refusal', () => {
  test('names a missing photo in the visitor’s language', async () => {
    const titles = await Promise.all(
      ['fr', 'nl', 'de', 'en'].map(async (language) => {
        const answer = await postCard(null, {}, { language });
        expect(answer.status).toBe(400);
        const problem = await problemOf(answer);
        expect(problem).toMatchObject({ code: 'missing-photo', status: 400 });
        return problem.title;
      }),
    );
    expect(new Set(titles).size).toBe(4);
  });

  test('of a design that cannot show the figure says so in the visitor’s language', async () => {
    const fields = { design: 'tally', statistic: 'iwf-2024-interval' };
    const titles = await Promise.all(
      ['fr', 'nl', 'de', 'en'].map(async (language) => {
        const answer = await postCard(photo, fields, { language });
        expect(answer.status).toBe(400);
        const problem = await problemOf(answer);
        expect(problem).toMatchObject({ code: 'design-not-for-figure', status: 400 });
        return problem.title;
      }),
    );
    expect(new Set(titles).size).toBe(4);
  });

  test.each([
    ['format', 'poster'],
    ['locale', 'xx'],
    ['statistic', 'no-such-figure'],
    ['design', 'none'],
    ['zoom', '9'],
    ['turn', '45'],
    ['focusX', '2'],
  ])('names the field %s', async (field, value) => {
    const answer = await postCard(photo, { [field]: value });
    expect(answer.status).toBe(400);
    expect(await problemOf(answer)).toMatchObject({ code: 'invalid-field', field });
  });

  const svg = '<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"/>';
  const heic = Buffer.from('\0\0\0\x18ftypheic\0\0\0\0mif1heic', 'latin1');
  test.each([
    ['SVG', Buffer.from(svg)],
    ['GIF', Buffer.from('GIF89a\x01\0\x01\0\0\0\0;', 'latin1')],
    ['TIFF', Buffer.from('II*\0\x08\0\0\0', 'latin1')],
    ['PDF', Buffer.from('%PDF-1.7\n')],
    ['HEIC', heic],
    ['text', Buffer.from('hello')],
  ])('tells %s by its content, whatever its name', async (_name, bytes) => {
    const answer = await postCard(bytes, {}, { fileName: 'cat.jpg', contentType: 'image/jpeg' });
    expect(answer.status).toBe(415);
    expect(await problemOf(answer)).toMatchObject({ code: 'unsupported-format' });
  });

  test('says what to do with a HEIC photo', async () => {
    const heicProblem = await problemOf(await postCard(heic));
    const svgProblem = await problemOf(await postCard(Buffer.from(svg)));
    expect(heicProblem.detail).not.toBe(svgProblem.detail);
  });

  test('of a truncated photo is 422', async () => {
    const answer = await postCard(photo.slice(0, photo.length / 2));
    expect(answer.status).toBe(422);
    expect(await problemOf(answer)).toMatchObject({ code: 'unreadable-photo' });
  });

  test('of an empty file is a missing photo', async () => {
    const answer = await postCard(new Uint8Array());
    expect(await problemOf(answer)).toMatchObject({ code: 'missing-photo' });
  });

  test('of a picture with too many pixels is 422', async () => {
    const huge = await sharp({
      create: { width: 9000, height: 9000, channels: 3, background: '#fff' },
    })
      .png({ compressionLevel: 9 })
      .toBuffer();
    const answer = await postCard(huge);
    expect(answer.status).toBe(422);
    expect(await problemOf(answer)).toMatchObject({ code: 'too-many-pixels' });
  });

  test('of a photo over 15 MB is 413', async () => {
    const answer = await postCard(
      Buffer.concat([Buffer.from(photo), Buffer.alloc(15 * 1024 * 1024)]),
    );
    expect(answer.status).toBe(413);
    expect(await problemOf(answer)).toMatchObject({ code: 'photo-too-large' });
  });

  test('before the form is read is in the language of the page that it stands on', async () => {
    const tooLarge = Buffer.alloc(16 * 1024 * 1024);
    const options = { accept: 'text/html', language: 'en', page: `${inject('url')}/fr` };
    const answer = await postCard(tooLarge, { locale: 'fr' }, options);
    expect(answer.status).toBe(413);
    expect(await answer.text()).toContain('lang="fr"');
  });

  test('of a body that is no form is a clear 400', async () => {
    const answer = await fetch(`${inject('url')}/api/cards`, {
      method: 'POST',
      body: 'photo',
      headers: { 'Content-Type': 'text/plain' },
    });
    expect(answer.status).toBe(400);
    expect(await problemOf(answer)).toMatchObject({ code: 'missing-photo' });
  });

  test('is a page for a browser, in its language, with the code', async () => {
    const answer = await postCard(Buffer.from('hello'), { locale: 'fr' }, { accept: 'text/html' });
    expect(answer.status).toBe(415);
    const html = await answer.text();
    expect(html).toContain('lang="fr"');
    expect(html).toContain('unsupported-format');
    expect(html).not.toContain('%%');
  });
});

describe('a form without JavaScript', () => {
  test('gets a page with the card, caption and alt text, and no script', async () => {
    const answer = await postCard(photo, { locale: 'nl' }, { accept: 'text/html,*/*;q=0.8' });
    expect(answer.status).toBe(200);
    expect(answer.headers.get('content-type')).toMatch(/^text\/html/);
    const html = await answer.text();
    expect(html).toContain('lang="nl"');
    expect(html).toContain('data:image/jpeg;base64,');
    expect(html).toContain('#catsforkids');
    expect(html).not.toMatch(/<script/);
    expect(html).not.toContain('%%');
  });
});

describe('a flood', () => {
  test('is refused with when to come back, while pages are still served', async () => {
    const posts = Array.from({ length: 90 }, () => postCard(photo, { locale: 'en' }));
    const page = await fetch(`${inject('url')}/en`);
    expect(page.status).toBe(200);
    const answers = await Promise.all(posts);
    const statuses = new Set(answers.map(({ status }) => status));
    expect([...statuses].sort()).toEqual([200, 503]);
    for (const answer of answers.filter(({ status }) => status === 503)) {
      expect(Number(answer.headers.get('retry-after'))).toBeGreaterThanOrEqual(1);
      expect(await problemOf(answer)).toMatchObject({ code: 'busy' });
    }
    expect((await postCard(photo)).status).toBe(200);
  });
});
