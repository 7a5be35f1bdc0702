// POST /api/kept-cards: what is kept for a visitor who agreed, and what that door refuses.
import sharp from 'sharp';
import { beforeAll, describe, expect, inject, test } from 'vitest';
import { formats } from '@/card/card-spec';
import { requireDesign } from '@/card/designs/designs';
import { placePhoto } from '@/card/framing';
import { type CardFields, postCard } from './card-form';

interface Kept {
  address: string;
  download: string;
  expiresAt: string;
  fetches: number;
}

const noise = { type: 'gaussian', mean: 128, sigma: 30 } as const;
const picture = (width: number, height: number) =>
  sharp({ create: { width, height, channels: 3, background: '#888', noise } });
let cropped: Uint8Array;

beforeAll(async () => {
  cropped = await picture(1080, 1350)
    .jpeg()
    .withExif({ IFD3: { GPSLatitude: '50/1 51/1 0/1' } })
    .toBuffer();
});

/** In levels of 255, over all pixels. */
async function meanDifference(one: Buffer, other: Buffer): Promise<number> {
  const [a, b] = await Promise.all([one, other].map((file) => sharp(file).raw().toBuffer()));
  if (a?.length !== b?.length || !a || !b) throw new Error('The pictures differ in size');
  return a.reduce((sum, value, i) => sum + Math.abs(value - (b[i] as number)), 0) / a.length;
}

const ask = (path: string) => fetch(`${inject('url')}${path}`);

function post(photo: Uint8Array | null, fields: CardFields = {}, headers: CardFields = {}) {
  const form = new FormData();
  for (const [name, value] of Object.entries(fields)) form.set(name, value);
  if (photo) form.set('photo', new Blob([new Uint8Array(photo)]), 'photo.jpg');
  return fetch(`${inject('url')}/api/kept-cards`, { method: 'POST', body: form, headers });
}

async function keep(fields: CardFields = {}): Promise<Kept> {
  const answer = await post(cropped, { locale: 'fr', design: 'scrim', ...fields });
  expect(answer.status).toBe(201);
  expect(answer.headers.get('cache-control')).toContain('no-store');
  return (await answer.json()) as Kept;
}

describe('a card that is kept', () => {
  test('is the card that the server makes of the same photo, with its own message', async () => {
    const framing = { focusX: 0.5, focusY: 0.5, zoom: 1, turn: 0 } as const;
    const areas = requireDesign('scrim').areas('portrait', 'below');
    const { crop, target } = placePhoto({ widthPx: 1080, heightPx: 1350 }, areas, framing);
    // As a device crops it: the photo where it is seen, nothing of the message below.
    const seen = await sharp(cropped)
      .extract({ left: crop.x, top: crop.y, width: crop.width, height: crop.height })
      .extend({ bottom: 1350 - target.height, background: '#000' })
      .jpeg({ quality: 100, chromaSubsampling: '4:4:4' })
      .toBuffer();
    const choice = { locale: 'fr', design: 'scrim', placement: 'below' };
    const kept = (await (await post(seen, choice)).json()) as Kept;
    const bytes = Buffer.from(await (await ask(kept.address)).arrayBuffer());
    const made = await postCard(cropped, { ...choice, focusX: '0.5', focusY: '0.5', zoom: '1' });
    expect(await meanDifference(bytes, Buffer.from(await made.arrayBuffer()))).toBeLessThan(1);
    expect((await sharp(bytes).metadata()).exif).toBeUndefined();
  });

  test('is shown to be held, or handed over as a file, and kept by nobody on the way', async () => {
    const { address, download } = await keep({ format: 'portrait' });
    expect(address).toMatch(/^\/kept-cards\/[\w-]{43}\.jpg$/);
    for (const [path, disposition] of [
      [address, 'inline'],
      [download, 'attachment'],
    ] as const) {
      const answer = await ask(path);
      expect(answer.headers.get('content-disposition')).toBe(
        `${disposition}; filename="catsforkids-portrait-fr.jpg"`,
      );
      expect(answer.headers.get('cache-control')).toBe('no-store');
      expect(answer.headers.get('x-robots-tag')).toContain('noindex');
      const { byteLength } = await answer.arrayBuffer();
      expect(Number(answer.headers.get('content-length'))).toBe(byteLength);
    }
  });

  test.each([
    ['portrait', 810, 1013],
    ['portrait', 540, 675],
    ['link', 900, 473],
    ['link', 600, 315],
  ] as const)(
    'is whole on %s although its device had memory for %i × %i only',
    async (format, width, height) => {
      const full = formats[format];
      const flat = (widthPx: number, heightPx: number) =>
        sharp({ create: { width: widthPx, height: heightPx, channels: 3, background: '#a86' } })
          .jpeg()
          .toBuffer();
      const [small, large] = await Promise.all(
        [flat(width, height), flat(full.widthPx, full.heightPx)].map(async (photo) => {
          const answer = await post(await photo, { locale: 'fr', design: 'scrim', format });
          expect(answer.status).toBe(201);
          const { address } = (await answer.json()) as Kept;
          return Buffer.from(await (await ask(address)).arrayBuffer());
        }),
      );
      // The same card, its message as sharp as ever.
      if (!small || !large) throw new Error('There is no card');
      expect(await meanDifference(small, large)).toBeLessThan(0.5);
      const card = await sharp(small).metadata();
      expect([card.width, card.height]).toEqual([full.widthPx, full.heightPx]);
    },
  );

  test('is gone after its few fetches, and unlike any other address in nothing', async () => {
    const { address, expiresAt, fetches } = await keep();
    expect(new Date(expiresAt).getTime() - Date.now()).toBeLessThanOrEqual(600_000);
    for (let fetched = 0; fetched < fetches; fetched++) {
      expect((await ask(address)).status).toBe(200);
    }
    const [gone, never] = [await ask(address), await ask(`/kept-cards/${'a'.repeat(43)}.jpg`)];
    expect([gone.status, never.status]).toEqual([404, 404]);
    const named = (answer: Response) => [...answer.headers].filter(([name]) => name !== 'date');
    expect(named(gone)).toEqual(named(never));
    expect(await gone.text()).toBe(await never.text());
  });
});

describe('what is not kept', () => {
  test.each([
    ['another size', () => picture(1080, 1080).jpeg().toBuffer(), 400, 'invalid-field'],
    ['another shape', () => picture(810, 1010).jpeg().toBuffer(), 400, 'invalid-field'],
    ['less than half of its size', () => picture(536, 670).jpeg().toBuffer(), 400, 'invalid-field'],
    ['more than its size', () => picture(1081, 1351).jpeg().toBuffer(), 400, 'invalid-field'],
    ['the size of a photo', () => picture(4000, 5000).jpeg().toBuffer(), 400, 'invalid-field'],
    ['another format', () => picture(1080, 1350).png().toBuffer(), 415, 'unsupported-format'],
    ['no picture', async () => Buffer.from('<svg/>'), 415, 'unsupported-format'],
    ['half a picture', async () => Buffer.from(cropped.slice(0, 40_000)), 422, 'unreadable-photo'],
    ['too many bytes', async () => Buffer.alloc(15 * 1024 * 1024 + 1), 413, 'photo-too-large'],
    ['nothing', async () => null, 400, 'missing-photo'],
  ])('%s', async (_, make, status, code) => {
    const answer = await post(await make(), { locale: 'en' });
    expect(answer.status).toBe(status);
    expect(await answer.json()).toMatchObject({ code });
  });

  test('a message that is not on offer', async () => {
    const answer = await post(cropped, { statistic: 'no-such-figure' });
    expect(await answer.json()).toMatchObject({ code: 'invalid-field', field: 'statistic' });
  });

  test('what another site has a browser send', async () => {
    const foreign: CardFields[] = [
      { 'Sec-Fetch-Site': 'cross-site' },
      { Origin: 'https://elsewhere.example' },
    ];
    for (const headers of foreign) {
      const answer = await post(cropped, {}, headers);
      expect(answer.status).toBe(403);
      expect(await answer.json()).toMatchObject({ code: 'foreign-origin' });
    }
    const own = await post(cropped, {}, { Origin: inject('url') });
    expect(own.status).toBe(201);
  });
});
