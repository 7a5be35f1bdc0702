import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { breakLines, lineWidth, type MeasuredWord } from '@/card/text-lines';

const words = (text: string): MeasuredWord[] =>
  text.split(' ').map((word) => ({ text: word, widthPx: word.length * 10 }));

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
    const word = fc.record({
      text: fc.string({ minLength: 1 }),
      widthPx: fc.double({ min: 1, max: 90, noNaN: true }),
    });
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
