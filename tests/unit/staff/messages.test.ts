import { describe, expect, it } from 'vitest';
import type { PublicationProblem } from '@/publication/publication-problem';
import { describeChange } from '@/staff/messages/describe-change';
import { describeProblem } from '@/staff/messages/describe-problem';
import { requireMessage } from '@/staff/messages/require-message';
import { launchItemLabels, problemMessages, staffMessages } from '@/staff/messages/staff-messages';
import { staffLanguages } from '@/staff/staff-label';

describe('the words of the admin', () => {
  it('use the same placeholders in every language', () => {
    const placeholders = (text: string) => (text.match(/\{[a-z]+\}/g) ?? []).sort().join();
    const all = { ...problemMessages, ...staffMessages, ...launchItemLabels };
    for (const [key, label] of Object.entries(all)) {
      const found = staffLanguages.map((language) => placeholders(label[language]));
      // Sentences about ICU show its syntax, which differs by the plural forms of a language.
      expect(new Set(found).size, key).toBe(1);
    }
  });

  it('name field, language and fault of a problem', () => {
    const problem: PublicationProblem = {
      collection: 'statistics',
      document: 'ratio-78',
      field: 'sentence',
      locale: 'fr',
      code: 'missing-plural-form',
      detail: 'many',
    };
    expect(describeProblem(problem, 'de', () => 'Zahl ratio-78 › Satz')).toBe(
      'Zahl ratio-78 › Satz (Français) – es fehlt die Mehrzahlform „many“.',
    );
  });

  it('show a placeholder that is missing with its braces', () => {
    const problem: PublicationProblem = {
      collection: 'copy',
      document: 'report',
      field: 'report.danger',
      locale: 'en',
      code: 'missing-placeholder',
      detail: 'emergency',
    };
    expect(describeProblem(problem, 'en', () => 'Here')).toContain('{emergency}');
  });

  it('fall back to English where Payload names a language that is not ours', () => {
    expect(requireMessage('pt', 'cancel')).toBe('Cancel');
  });

  it('say how a figure changed', () => {
    const change = { part: 'statistic', slug: 'ratio-78', from: 78, to: 1078 } as const;
    expect(describeChange(change, 'de')).toBe('Zahl ratio-78: 78 → 1.078');
  });
});
