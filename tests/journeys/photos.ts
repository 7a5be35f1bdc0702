// Photos for journeys: the campaign's own pictures, and awkward ones made from them.
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import sharp from 'sharp';

const art = resolve(import.meta.dirname, '../../public/art');
const folder = mkdtempSync(join(tmpdir(), 'pawcard-photos-'));
process.on('exit', () => rmSync(folder, { recursive: true, force: true }));

export function tabbyAddress(): string {
  return join(art, 'example-cat.jpg');
}

export function dogAddress(): string {
  return join(art, 'example-second.jpg');
}

/** As a phone held upright saves it: pixels on their side, and a tag that says so. */
export async function sidewaysPhoto(): Promise<string> {
  const address = join(folder, 'sideways.jpg');
  await sharp(tabbyAddress())
    .resize(3000, 4000)
    .rotate(-90)
    .withMetadata({ orientation: 6 })
    .toFile(address);
  return address;
}

/** As a messenger passes a photo on: small, and with grain that shows the slightest shift. */
export async function smallPhoto(): Promise<string> {
  const address = join(folder, 'small.png');
  const noise = { type: 'gaussian', mean: 128, sigma: 40 } as const;
  const grain = sharp({
    create: { width: 600, height: 800, channels: 3, background: '#808080', noise },
  });
  await sharp(tabbyAddress())
    .resize(600, 800)
    .composite([{ input: await grain.png().toBuffer(), blend: 'soft-light' }])
    .png()
    .toFile(address);
  return address;
}

/** 48 megapixels, as the largest phone cameras make them. */
export async function hugePhoto(): Promise<string> {
  const address = join(folder, 'huge.jpg');
  await sharp(tabbyAddress())
    .resize(6000, 8000, { fit: 'cover' })
    .jpeg({ quality: 60 })
    .toFile(address);
  return address;
}

/** More than 60 megapixels. */
export async function tooManyPixels(): Promise<string> {
  const address = join(folder, 'too-many.jpg');
  await sharp({ create: { width: 9000, height: 7000, channels: 3, background: '#c96' } })
    .jpeg({ quality: 30 })
    .toFile(address);
  return address;
}

/** A format that the server refuses and most browsers can decode. */
export async function avifPhoto(): Promise<string> {
  const address = join(folder, 'cat.avif');
  await sharp(tabbyAddress()).resize(800).avif({ effort: 0, quality: 50 }).toFile(address);
  return address;
}

/** The first half of a photo, as an interrupted copy leaves it. */
export function cutOffPhoto(): string {
  const whole = readFileSync(tabbyAddress());
  return fileWith('cut-off.jpg', whole.subarray(0, whole.length / 2));
}

/** A cat in a round hole: everything around it is transparent. */
export async function transparentPhoto(): Promise<string> {
  const address = join(folder, 'transparent.png');
  const hole = '<svg width="900" height="1200"><circle cx="450" cy="500" r="380"/></svg>';
  await sharp(tabbyAddress())
    .resize(900, 1200)
    .composite([{ input: Buffer.from(hole), blend: 'dest-in' }])
    .png()
    .toFile(address);
  return address;
}

export function fileWith(name: string, content: string | Uint8Array): string {
  const address = join(folder, name);
  writeFileSync(address, content);
  return address;
}
