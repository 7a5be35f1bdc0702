import { describe, expect, it } from 'vitest';
import { readSentence } from '@/staff/writing/read-sentence';

const figure = {
  inputs: [{ value: 1_560_000 }, { value: 20_000 }],
  method: 'ratio',
  rounding: 'whole',
  saidAs: 'number',
} as const;
const plural =
  'Pour chaque chat, <number>{n}</number> {n, plural, one {image est partagée} many {images sont partagées} other {images sont partagées}}.';

describe('a sentence in a list', () => {
  it('stands with its number and its plural form, without tags', () => {
    expect(readSentence(plural, 'fr', figure)).toBe('Pour chaque chat, 78 images sont partagées.');
    expect(readSentence('<number>1 in {n}</number> children', 'en', figure)).toBe(
      '1 in 78 children',
    );
  });

  it('stands without tags too while the number or the sentence is not right yet', () => {
    expect(readSentence(plural, 'fr', {})).toBe('Pour chaque chat, … images sont partagées.');
    expect(readSentence('Only <number>{n} is open', 'en', figure)).toBe('Only …… is open');
  });
});
