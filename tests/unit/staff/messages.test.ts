import { describe, expect, it } from 'vitest';
import type { PublicationProblem } from '@/publication/publication-problem';
import { de } from '@/staff/messages/de';
import { describeChange } from '@/staff/messages/describe-change';
import { describeProblem } from '@/staff/messages/describe-problem';
import { en } from '@/staff/messages/en';
import { fr } from '@/staff/messages/fr';
import { nl } from '@/staff/messages/nl';
import { staffMessagesFor } from '@/staff/messages/staff-message-catalogue';

/** Each text's placeholders, under its path. */
function placeholdersOf(messages: object, path = ''): [path: string, placeholders: string[]][] {
  return Object.entries(messages).flatMap(([key, value]): [string, string[]][] =>
    typeof value === 'string'
      ? [[path + key, (value.match(/\{[a-z]+\}/g) ?? []).sort()]]
      : placeholdersOf(value, `${path}${key}.`),
  );
}

describe('the words of the admin', () => {
  it.each(Object.entries({ fr, nl, de }))(
    'use the same placeholders in %s as in English',
    (_, messages) => {
      expect(Object.fromEntries(placeholdersOf(messages))).toEqual(
        Object.fromEntries(placeholdersOf(en)),
      );
    },
  );

  it('call a draft, a design and the maker by one word each', () => {
    const textsOf = (messages: object): string[] =>
      Object.values(messages).flatMap((it) => (typeof it === 'string' ? [it] : textsOf(it)));
    const saying = (messages: object, word: RegExp) =>
      textsOf(messages).filter((text) => word.test(text));
    expect(saying(fr, /\bprojets?\b/i)).toEqual([]);
    expect(saying(de, /kartenmacher|pausiert/i)).toEqual([]);
    // Not a draft, which is a "concept": what a card looks like.
    expect(saying(nl, /\bontwerp/i)).toEqual(
      [
        nl.problems['no-designs'],
        nl.problems['no-design-for-figure'],
        nl.editions.prepareIntroduction,
        nl.cardPreview.design,
        nl.cardPreview.notInStrokes,
      ].map((text) => expect.stringContaining(text)),
    );
    expect(saying(nl, /\bmaker\b/i)).toEqual([]);
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
      'Zahl ratio-78 › Satz (Français) – es fehlt die Mehrzahlform „many“: Schreiben Sie many {…} neben die anderen.',
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
    expect(staffMessagesFor('pt').restore.cancel).toBe('Cancel');
  });

  it('say how a figure changed', () => {
    const change = { part: 'statistic', slug: 'ratio-78', from: 78, to: 1078 } as const;
    expect(describeChange(change, 'de')).toBe('Zahl ratio-78: 78 → 1.078');
  });
});
