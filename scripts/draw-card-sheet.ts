// Draws every example over a photo and lays them out in contact sheets, for looking at:
//   npx tsx scripts/draw-card-sheet.ts <out folder> [photo] [--only <part of a name>]
// Without a photo, over white, black and noise. Each card is also kept at full size.
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import sharp from 'sharp';
import { formats, type OverlaySpec } from '@/card/card-spec';
import { requireDesign } from '@/card/designs/designs';
import { drawOverlay } from '@/card/draw-overlay';
import { cardExamples, everySpec } from '@/card/examples';
import { rasterise } from '@/card/rasterise';
import { loadCardFonts } from '@/server/card-fonts';

const sheetHeightPx = 480;
const perRow = 4;

const [outFolder, photo, ...options] = process.argv.slice(2);
if (!outFolder) throw new Error('Expected a folder to write to');
const only = options[0] === '--only' ? (options[1] ?? '') : '';
await mkdir(outFolder, { recursive: true });

const fonts = await loadCardFonts();
const photos = photo && photo !== '-' ? [await readFile(photo)] : await plainGrounds();

const sheets = new Map<string, Buffer[]>();
for (const example of cardExamples) {
  for (const spec of everySpec(example)) {
    const sheet = `${spec.format}-${spec.design}-${spec.placement}`;
    const name = `${sheet}-${example.id}`;
    if (!name.includes(only)) continue;
    const { svg, fit } = await drawOverlay(spec, fonts);
    for (const { block, reason } of fit.problems) console.warn(`${name}: ${block} ${reason}`);
    const overlay = await overlayPng(svg, formats[spec.format].widthPx);
    for (const [index, bytes] of photos.entries()) {
      const card = await composeForLooking(bytes, overlay, spec);
      await writeFile(join(outFolder, `${name}${photos.length > 1 ? `-${index}` : ''}.png`), card);
      const small = await sharp(card).resize({ height: sheetHeightPx }).png().toBuffer();
      sheets.set(sheet, [...(sheets.get(sheet) ?? []), small]);
    }
  }
}
for (const [sheet, cards] of sheets) await writeSheet(join(outFolder, `sheet-${sheet}.png`), cards);

async function overlayPng(svg: string, widthPx: number): Promise<Buffer> {
  const { heightPx, rgbaPremultiplied } = await rasterise(svg, widthPx);
  const raw = { width: widthPx, height: heightPx, channels: 4, premultiplied: true } as const;
  return sharp(rgbaPremultiplied, { raw }).png().toBuffer();
}

/** The photo covers its area about the middle: for judging the overlay, not the framing. */
async function composeForLooking(
  bytes: Buffer,
  overlay: Buffer,
  spec: OverlaySpec,
): Promise<Buffer> {
  const { widthPx, heightPx } = formats[spec.format];
  const { photoArea } = requireDesign(spec.design).areas(spec.format, spec.placement);
  const cropped = await sharp(bytes)
    .resize(Math.round(photoArea.width), Math.round(photoArea.height), { fit: 'cover' })
    .toBuffer();
  return sharp({ create: { width: widthPx, height: heightPx, channels: 3, background: '#f0f' } })
    .composite([
      { input: cropped, left: Math.round(photoArea.x), top: Math.round(photoArea.y) },
      { input: overlay },
    ])
    .png()
    .toBuffer();
}

async function writeSheet(path: string, cards: Buffer[]): Promise<void> {
  const sizes = await Promise.all(cards.map((card) => sharp(card).metadata()));
  const widthPx = Math.max(...sizes.map((size) => size.width)) + 16;
  const rows = Math.ceil(cards.length / perRow);
  await sharp({
    create: {
      width: widthPx * Math.min(perRow, cards.length),
      height: rows * (sheetHeightPx + 16),
      channels: 3,
      background: '#888',
    },
  })
    .composite(
      cards.map((input, i) => ({
        input,
        left: 8 + (i % perRow) * widthPx,
        top: 8 + Math.floor(i / perRow) * (sheetHeightPx + 16),
      })),
    )
    .png()
    .toFile(path);
}

async function plainGrounds(): Promise<Buffer[]> {
  const create = { width: 540, height: 540, channels: 3 } as const;
  const noise = { type: 'gaussian', mean: 128, sigma: 90 } as const;
  const grounds = [
    sharp({ create: { ...create, background: '#fff' } }),
    sharp({ create: { ...create, background: '#000' } }),
    sharp({ create: { ...create, background: '#000', noise } }),
  ];
  return Promise.all(grounds.map((ground) => ground.png().toBuffer()));
}
