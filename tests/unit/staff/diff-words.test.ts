import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { diffWords } from '@/staff/messages/diff-words';

const without = (kind: 'gone' | 'new', before: string, after: string) =>
  diffWords(before, after)
    .filter((run) => run.kind !== kind)
    .map(({ text }) => text)
    .join('');

const texts = fc
  .array(fc.constantFrom('a', 'cat', 'photo', '78', ' ', '\n', 'é'), { maxLength: 30 })
  .map((words) => words.join(' '));

describe('diffWords', () => {
  it('says the old text and the new one, whole', () => {
    fc.assert(
      fc.property(texts, texts, (before, after) => {
        expect(without('new', before, after)).toBe(before);
        expect(without('gone', before, after)).toBe(after);
      }),
    );
  });

  it('names no word where nothing changed', () => {
    expect(diffWords('For every cat', 'For every cat')).toEqual([
      { kind: 'same', text: 'For every cat' },
    ]);
    expect(diffWords('', '')).toEqual([]);
  });

  it('names the words that went and came', () => {
    expect(diffWords('For every cat photo', 'For every dog photo')).toEqual([
      { kind: 'same', text: 'For every ' },
      { kind: 'gone', text: 'cat ' },
      { kind: 'new', text: 'dog ' },
      { kind: 'same', text: 'photo' },
    ]);
  });

  it('shows texts that are too long to compare as a whole', () => {
    const long = 'word '.repeat(700);
    expect(diffWords(long, 'short')).toEqual([
      { kind: 'gone', text: long },
      { kind: 'new', text: 'short' },
    ]);
  });
});
