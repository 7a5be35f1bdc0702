import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  joinKeptReasons,
  keepReasons,
  type PublicationReason,
  readReasons,
} from '@/publication/publication-reason';

const reason = fc.oneof(
  fc.string(),
  fc.json(),
  fc.constantFrom<PublicationReason>(
    { because: 'seeded' },
    { because: 'phase', edition: '#catsforkids 2027', phase: 'running' },
    { because: 'withdrawn', slug: 'ratio-78', words: '' },
    { because: 'documents', documents: [{ collection: 'copy', title: 'card · nl' }], more: 2 },
    '["words"]',
    '[]',
  ),
);

describe('why something was published', () => {
  it('comes back as it was given', () => {
    fc.assert(
      fc.property(fc.array(reason, { minLength: 1, maxLength: 4 }), (given) => {
        // Two sentences were once all that the product kept as words.
        fc.pre(!given.some((it) => it === 'Default campaign' || it === 'New version or address'));
        expect(readReasons(keepReasons(given))).toEqual(given);
      }),
    );
  });

  it('is kept as it was typed where a person said it', () => {
    expect(keepReasons(['A milder title [press]'])).toBe('A milder title [press]');
  });

  it('names the reasons of several, each once', () => {
    const withdrawn = keepReasons([{ because: 'withdrawn', slug: 'ratio-78', words: '' }]);
    expect(readReasons(joinKeptReasons([withdrawn, 'Words', withdrawn, 'Words']))).toEqual([
      { because: 'withdrawn', slug: 'ratio-78', words: '' },
      'Words',
    ]);
  });

  it('is known from what earlier versions kept in English', () => {
    expect(readReasons('Default campaign')).toEqual([{ because: 'seeded' }]);
    expect(readReasons('New version or address')).toEqual([{ because: 'restarted' }]);
    expect(readReasons('[{"because":"unknown"}]')).toEqual(['[{"because":"unknown"}]']);
  });
});
