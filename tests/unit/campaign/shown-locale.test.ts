import { describe, expect, it } from 'vitest';
import { firstLocales } from '@/campaign/locales';
import { readSnapshot } from '@/campaign/read-snapshot';
import { hasPage, pageOfPath, type SpokenLanguages, shownLocale } from '@/campaign/shown-locale';
import { pageNames } from '@/campaign/snapshot';

const spoken: SpokenLanguages = {
  locales: ['de', 'en', 'es', 'pl'],
  addedLanguages: {
    es: { pages: ['report', 'legal'], fallback: 'de', words: {} },
    pl: { pages: [], fallback: 'es', words: {} },
  },
};

describe('the language that a page is shown in', () => {
  it('is the one asked for, where it has the page', () => {
    for (const page of pageNames) expect(shownLocale(spoken, 'de', page)).toBe('de');
    expect(shownLocale(spoken, 'es', 'report')).toBe('es');
    expect(hasPage(spoken, 'es', 'home')).toBe(false);
  });

  it('is the one that staff chose in its place, or English where that has it neither', () => {
    expect(shownLocale(spoken, 'es', 'home')).toBe('de');
    expect(shownLocale(spoken, 'pl', 'report')).toBe('es');
    expect(shownLocale(spoken, 'pl', 'home')).toBe('en');
  });

  it('is never one that has left the campaign', () => {
    expect(hasPage(spoken, 'fr', 'home')).toBe(false);
    const left: SpokenLanguages = {
      locales: ['en', 'es'],
      addedLanguages: { es: { pages: [], fallback: 'de', words: {} } },
    };
    expect(shownLocale(left, 'es', 'home')).toBe('en');
  });
});

it.each([
  ['', 'home'],
  ['report/BE', 'report'],
  ['figures/ratio-78', 'figures'],
  ['privacy', 'privacy'],
  ['made', 'home'],
  ['refused', 'home'],
  ['not-found', 'home'],
  ['constructor', 'home'],
])('an address belongs to a page (%j: %s)', (path, page) => {
  expect(pageOfPath(path)).toBe(page);
});

it('publications from before languages could be chosen speak the product’s own', () => {
  const { addedLanguages, locales } = readSnapshot(
    '{"edition":{},"statistics":[],"reportingPoints":[]}',
  );
  expect(locales).toEqual(firstLocales);
  expect(addedLanguages).toEqual({});
});
