import { describe, expect, it } from 'vitest';
import { describeSentence } from '@/staff/writing/describe-sentence';

const plural =
  '<number>{n}</number> {n, plural, one {image est partagée} other {images sont partagées}}.';

describe('notes under a sentence', () => {
  it('name the plural form that this language lacks, in the admin’s language', () => {
    expect(describeSentence('sentence', plural, 'fr', 'en')).toEqual([
      'Lacks the plural form “many”: write many {…} beside the others.',
    ]);
    expect(describeSentence('milderSentence', plural, 'fr', 'nl')[0]).toContain(
      'meervoudsvorm ‘many’',
    );
    expect(describeSentence('sentence', plural, 'en', 'en')).toEqual([]);
  });

  it('say a fault once, however many branches have it', () => {
    const bare = '{n, plural, one {{n} image} other {{n} images}}';
    expect(describeSentence('sentence', bare, 'en', 'en')).toHaveLength(1);
  });

  it('leave other texts, empty ones and those of no language alone', () => {
    expect(describeSentence('caveat', 'No number', 'fr', 'en')).toEqual([]);
    expect(describeSentence('sentence', ' ', 'fr', 'en')).toEqual([]);
    expect(describeSentence('sentence', plural, null, 'en')).toEqual([]);
  });
});
