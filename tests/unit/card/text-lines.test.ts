import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { breakLines, costOfBreakAfter, lineWidth } from '@/card/text-lines';

const measured = (text: string, widthPx = text.length * 10) => ({
  text,
  widthPx,
  breakCost: costOfBreakAfter(text),
});
const words = (text: string) => text.split(' ').map((word) => measured(word));

const broken = (text: string, maxWidthPx: number, maxLines = 6) => {
  const list = words(text);
  return breakLines(list, 5, maxWidthPx, maxLines)?.lines.map(([from, to]) =>
    list
      .slice(from, to)
      .map((word) => word.text)
      .join(' '),
  );
};

describe('breaking lines', () => {
  test('keeps all words in order, in lines that fit, whatever the words', () => {
    const word = fc
      .tuple(fc.string({ minLength: 1 }), fc.double({ min: 1, max: 90, noNaN: true }))
      .map(([text, widthPx]) => measured(text, widthPx));
    fc.assert(
      fc.property(fc.array(word, { minLength: 1, maxLength: 14 }), (list) => {
        const breaks = breakLines(list, 8, 100, 14);
        expect(breaks).not.toBeNull();
        let next = 0;
        for (const line of breaks?.lines ?? []) {
          expect(line[0]).toBe(next);
          expect(line[1]).toBeGreaterThan(line[0]);
          expect(lineWidth(list, line, 8)).toBeLessThanOrEqual(100);
          next = line[1];
        }
        expect(next).toBe(list.length);
      }),
    );
  });

  test('balances lines and leaves no word alone at the end', () => {
    expect(broken('images of child sexual abuse are shared online', 330)).toEqual([
      'images of child sexual',
      'abuse are shared online',
    ]);
    expect(broken('aaaa bbbb cccc dddd eeee', 195)).toEqual(['aaaa bbbb cccc', 'dddd eeee']);
  });

  test('breaks after the end of a sentence where it can', () => {
    expect(broken('Seen them? Do not share them now', 220)).toEqual([
      'Seen them?',
      'Do not share them now',
    ]);
  });

  test('leaves no little word hanging at the end of a line', () => {
    expect(broken('d’images d’abus sexuels sur des enfants est confirmé.', 290)).toEqual([
      'd’images d’abus sexuels',
      'sur des enfants est confirmé.',
    ]);
  });

  test('takes as few lines as it can', () => {
    expect(broken('aaaa bbbb', 85)).toEqual(['aaaa bbbb']);
    expect(broken('aaaa bbbb', 84)).toEqual(['aaaa', 'bbbb']);
  });

  test('gives up on a word wider than a line, and past the last line', () => {
    expect(broken('aaaaaaaaaaaa', 100)).toBeUndefined();
    expect(broken('aaaa bbbb cccc', 40, 2)).toBeUndefined();
  });

  test('has nothing to break in an empty text', () => {
    expect(breakLines([], 5, 100, 3)?.lines).toEqual([]);
  });
});
