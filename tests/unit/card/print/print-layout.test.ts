import { describe, expect, test } from 'vitest';
import { cardContent } from '@/campaign/card-texts';
import { defaultSnapshot } from '@/campaign/default-campaign';
import { messagesFor } from '@/campaign/messages/message-catalogue';
import type { OverlayContent, Rect } from '@/card/card-spec';
import { note } from '@/card/designs/note';
import { signInks } from '@/card/print/draw-sign';
import { isWhole, layOutPoster, type PrintLayout } from '@/card/print/lay-out-print';
import { layOutSign } from '@/card/print/lay-out-sign';
import { measureWith } from '@/card/print/letters';
import { sheetSize, unitsOf } from '@/card/print/paper';
import { makeQr, quietModules } from '@/card/qr-code';
import { testFonts } from '../overlay-fonts';

const snapshot = defaultSnapshot();
const measure = measureWith(testFonts);
/** A long one, so that the code has many squares. */
const siteAddress = 'https://chats-pour-enfants.fondation.org';
const code = makeQr(`${siteAddress}/r?s=poster`, 'Q');

const texts = snapshot.statistics.flatMap(({ slug }) =>
  snapshot.locales.map((locale) => ({
    name: `${slug} in ${locale}`,
    content: cardContent(snapshot, { locale, statistic: slug, siteAddress }),
    messages: messagesFor(snapshot, locale).print,
  })),
);

/** The half pixel that a word may sway beyond its line. */
const swayPx = 1;

function isWithin(box: Rect, room: Rect): boolean {
  return (
    box.x >= room.x - swayPx &&
    box.y >= room.y - swayPx &&
    box.x + box.width <= room.x + room.width + swayPx &&
    box.y + box.height <= room.y + room.height + swayPx
  );
}

function areApart(a: Rect, b: Rect): boolean {
  return (
    a.x + a.width <= b.x || b.x + b.width <= a.x || a.y + a.height <= b.y || b.y + b.height <= a.y
  );
}

function blocksOf({ message, signature, footer }: PrintLayout) {
  return [...message.blocks, ...signature.blocks, ...footer.blocks];
}

/** What is written on the sheet from one text, as it is read. */
function wordsOf(layout: PrintLayout): string {
  const { texts: words, marks } = layout.message;
  const before = words.slice(0, layout.textsBeforeFigure);
  const after = words.slice(layout.textsBeforeFigure);
  return [...before, ...marks, ...after].map(({ text }) => text).join(' ');
}

const plain = (content: OverlayContent) =>
  [...content.sentence.map(({ text }) => text)].join('').replaceAll(/[\s\u00a0\u202f]+/gu, ' ');

describe('a poster', () => {
  test.each(texts)('holds $name, large enough to be read', ({ content }) => {
    const layout = layOutPoster(content, note.inks, measure, code.size);
    const { widthPx, heightPx } = sheetSize('a4');
    const strip = { x: 0, y: layout.stripTop, width: widthPx, height: heightPx };
    const margin = unitsOf(12, 'a4');
    const room = {
      x: margin,
      y: layout.stripTop,
      width: widthPx - 2 * margin,
      height: heightPx - layout.stripTop - margin,
    };
    const quiet = (layout.qr.width / code.size) * quietModules;
    const qrWithMargin = {
      x: layout.qr.x - quiet,
      y: layout.qr.y - quiet,
      width: layout.qr.width + 2 * quiet,
      height: layout.qr.height + 2 * quiet,
    };
    for (const { block, sizePx, leastPx, boxes } of blocksOf(layout)) {
      expect(sizePx, block).toBeGreaterThanOrEqual(leastPx);
      for (const box of boxes) {
        expect(isWithin(box, room), `${block} within the sheet`).toBe(true);
        expect(areApart(box, qrWithMargin), `${block} apart from the code`).toBe(true);
      }
    }
    expect(isWithin(layout.qr, room)).toBe(true);
    expect(isWithin(layout.qr, strip)).toBe(true);
    expect(wordsOf(layout).replaceAll(/\s+/gu, ' ')).toContain(
      content.sentence[1]?.text.split(/\s/u)[0],
    );
    expect(isWhole(layout)).toBe(true);
  });

  test('has a code that is read from half a metre: a tenth of that wide, within a little', () => {
    const [{ content }] = texts as [(typeof texts)[number]];
    const { qr } = layOutPoster(content, note.inks, measure, code.size);
    expect(qr.width).toBeGreaterThanOrEqual(unitsOf(45, 'a4'));
    expect(qr.height).toBe(qr.width);
  });
});

describe.each(['a4', 'letter'] as const)('a sign on %s', (paper) => {
  test.each(texts)('holds $name, large enough for a marker', ({ content, messages }) => {
    const steps = [messages.stepTrace, messages.stepPlace, messages.stepPhoto, messages.stepPost];
    const layout = layOutSign(content, { ...messages, steps }, signInks, measure, paper);
    if (!layout) throw new Error('a text has no room');
    const { widthPx } = sheetSize(paper);
    const margin = unitsOf(12, paper);
    const room = {
      x: margin,
      y: margin,
      width: widthPx - 2 * margin,
      height: layout.foldY - margin,
    };
    for (const { block, sizePx, leastPx, boxes } of blocksOf(layout.print)) {
      expect(sizePx, block).toBeGreaterThanOrEqual(leastPx);
      for (const box of boxes) expect(isWithin(box, room), block).toBe(true);
    }
    for (const { box, within } of layout.boxes) expect(isWithin(box, within)).toBe(true);
    const toWrite = layout.toWrite.map(({ text }) => text).join(' ');
    expect(toWrite.replaceAll(/\s+/gu, ' ')).toContain(plain(content).trim());
    expect(layout.lines.length).toBeGreaterThanOrEqual(6);
  });
});
