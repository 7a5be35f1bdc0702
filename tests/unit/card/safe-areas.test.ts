// What networks lay over a card or cut off it, one network after the other: nothing that is written may
// stand there, for every figure that staff can publish as it comes. Profile pictures have a test of
// their own (profile-circle.test.ts), strokes have theirs (tally.test.ts).
import { describe, expect, test } from 'vitest';
import { defaultSnapshot } from '@/campaign/default-campaign';
import type { BlockName } from '@/card/card-layout';
import { designNames, type Format, formats, type Rect } from '@/card/card-spec';
import { requireDesign } from '@/card/designs/designs';
import { fitOverlay } from '@/card/draw-overlay';
import { publishedOverlays } from '@/publication/published-overlays';
import { testFonts } from './overlay-fonts';
import { isInside, overlap } from './rectangles';

/** What a network leaves of a card, as shares of its sides. */
interface Network {
  name: string;
  format: Format;
  /** Cut off or covered at both sides. */
  sides: number;
  top: number;
  bottom: number;
}

const networks: readonly Network[] = [
  // Meta's own guides for pictures of 9 : 16.
  { name: 'Stories of Instagram and Facebook', format: 'story', sides: 0, top: 0.14, bottom: 0.2 },
  { name: 'Reels', format: 'story', sides: 0.06, top: 0.14, bottom: 0.35 },
  // The strictest of TikTok, WhatsApp Status, Snapchat and YouTube taken together: y 270–1250.
  { name: 'the others', format: 'story', sides: 0.06, top: 270 / 1920, bottom: 670 / 1920 },
  // Instagram's grid shows 1012 of 1080 pixels, and some room beside them.
  { name: 'Instagram’s grid', format: 'portrait', sides: 64 / 1080, top: 0.02, bottom: 0.02 },
  // The grid cuts nothing of it.
  { name: 'a feed', format: 'tall', sides: 64 / 1080, top: 0.02, bottom: 0.02 },
];

const snapshot = defaultSnapshot();
snapshot.edition.statistics = snapshot.statistics.map(({ slug }) => slug);
const specs = publishedOverlays(snapshot, testFonts).map(({ spec }) => spec);

function shownBy({ format, sides, top, bottom }: Network): Rect {
  const { widthPx, heightPx } = formats[format];
  return {
    x: widthPx * sides,
    y: heightPx * top,
    width: widthPx * (1 - 2 * sides),
    height: heightPx * (1 - top - bottom),
  };
}

test('every figure, design and language is looked at', () => {
  const locales = new Set(specs.map(({ content }) => content.locale));
  expect([...locales].sort()).toEqual(['de', 'en', 'fr', 'nl']);
  for (const design of designNames) {
    for (const locale of locales) {
      const cards = specs.filter(
        (spec) =>
          spec.design === design && spec.content.locale === locale && spec.format === 'story',
      );
      // Strokes are for figures that can be counted.
      const figures = design === 'tally' ? 1 : snapshot.statistics.length;
      expect(cards.length, `${design} ${locale}`).toBeGreaterThanOrEqual(figures * 2);
    }
  }
});

describe.each(['story', 'portrait', 'tall'] as const)('a card for %s', (format) => {
  test('has every line where each network shows it, and off the animal', async () => {
    const shown = networks.filter((network) => network.format === format);
    for (const spec of specs.filter((one) => one.format === format)) {
      const { clearArea } = requireDesign(spec.design).areas(format, spec.placement);
      const { blocks, problems } = await fitOverlay(spec, testFonts);
      const { content, design, placement } = spec;
      const name = `${design} ${placement} ${content.locale} ${content.sourceLine}`;
      expect(problems, name).toEqual([]);
      expect(blocks.map(({ block }) => block)).toEqual(
        expect.arrayContaining<BlockName>(['sentence', 'hashtag', 'reportCall', 'sourceLine']),
      );
      for (const { block, boxes } of blocks) {
        for (const box of boxes) {
          for (const network of shown) {
            expect(isInside(box, shownBy(network)), `${name}: ${block}, ${network.name}`).toBe(
              true,
            );
          }
          expect(overlap(box, clearArea), `${name}: ${block} is off the animal`).toBe(0);
        }
      }
    }
  }, 120_000);
});
