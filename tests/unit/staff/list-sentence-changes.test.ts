import { describe, expect, it } from 'vitest';
import { listSentenceChanges } from '@/staff/messages/list-sentence-changes';

const figure = {
  inputs: [{ value: 1_560_000 }, { value: 20_000 }],
  method: 'ratio',
  rounding: 'whole',
  saidAs: 'number',
} as const;
const none = { text: '', figure: {} };
const english = { field: 'Sentence', language: 'en', locale: 'en' };
const pattern = (one: string) =>
  `For each cat, <number>{n}</number> {n, plural, one {${one}} other {pictures are}} shared.`;

describe('what a change makes of a figure’s sentence', () => {
  it('is read with its number, and with another where the words differ', () => {
    const after = { text: pattern('picture is'), figure };
    expect(listSentenceChanges([none, after], english)).toEqual([
      { field: 'Sentence', before: '', after: 'For each cat, 78 pictures are shared.' },
      { field: 'Sentence, with 1', before: '', after: 'For each cat, 1 picture is shared.' },
    ]);
  });

  it('is told of a plural form that the number does not take now', () => {
    const before = { text: pattern('picture is'), figure };
    const after = { text: pattern('photo is'), figure };
    expect(listSentenceChanges([before, after], english)).toEqual([
      {
        field: 'Sentence, with 1',
        before: 'For each cat, 1 picture is shared.',
        after: 'For each cat, 1 photo is shared.',
      },
    ]);
  });

  it('names no form whose words are the same', () => {
    const text =
      '<number>{n}</number> {n, plural, one {image} many {images} other {images}} partagées.';
    const said = listSentenceChanges([none, { text, figure }], {
      ...english,
      language: 'fr',
      locale: 'fr',
    });
    expect(said.map(({ field }) => field)).toEqual(['Sentence', 'Sentence, avec 1']);
  });

  it('shows a sentence that is not right yet without braces or tags', () => {
    const text = 'Only <number>{n}';
    const [change] = listSentenceChanges([none, { text, figure }], english);
    expect(change?.after).not.toMatch(/[<{]/);
  });
});
