import { describe, expect, it } from 'vitest';
import { cardContent } from '@/campaign/card-texts';
import { checkCopy, checkCopyText } from '@/campaign/copy-fields';
import { defaultSnapshot } from '@/campaign/default-campaign';
import { defaultWritingGuides } from '@/campaign/default-writing-guides';
import { findTerm } from '@/campaign/find-terms';
import { firstLocales } from '@/campaign/locales';
import { firstMessages } from '@/campaign/messages/message-catalogue';
import { checkSentence, sentenceText, setSentence } from '@/campaign/sentences';
import { photoLimits } from '@/card/card-spec';

const snapshot = defaultSnapshot();

describe('the default campaign', () => {
  it('leads with the 78 of 2020, computed and called an estimate, and a counted figure beside', () => {
    expect(
      snapshot.statistics.map(({ slug, value, isEstimate }) => [slug, value, isEstimate]),
    ).toEqual([
      ['ratio-78', 78, true],
      ['iwf-2024-interval', 109, false],
      ['inhope-2024-illegal', 1_600_000, false],
      ['cf-2023', 2421, false],
    ]);
    expect(snapshot.edition.statistics).toEqual(['ratio-78', 'iwf-2024-interval']);
  });

  it('speaks for no organisation and is not launched', () => {
    expect(snapshot.isLaunched).toBe(false);
    expect(snapshot.organisation.name).toBe('');
  });

  it('is small enough to be one row', () => {
    expect(JSON.stringify(snapshot).length).toBeLessThan(100_000);
  });

  it.each(firstLocales)('has sentences and copy that can be published (%s)', (locale) => {
    for (const statistic of snapshot.statistics) {
      expect(checkSentence(statistic.sentence[locale], locale)).toEqual([]);
      const choice = { locale, statistic: statistic.slug, siteAddress: null };
      expect(cardContent(snapshot, choice).reportAddress).not.toBe('');
      expect(statistic.caveat[locale].length).toBeGreaterThan(100);
    }
    expect(checkCopy(snapshot.copy[locale])).toEqual([]);
  });

  it.each(firstLocales)('says one figure as one, not as many (%s)', (locale) => {
    const [lead] = snapshot.statistics;
    const one = sentenceText(setSentence(lead?.sentence[locale] ?? '', locale, 1));
    expect(one).toMatch(/\b1 (image |beeld |Darstellung )/);
  });

  it.each([
    ['fr', 'abus sexuels sur des enfants'],
    ['nl', 'seksueel misbruik van kinderen'],
    ['de', 'sexualisierter Gewalt gegen Kinder'],
    ['en', 'child sexual abuse'],
  ] as const)('says what is to be reported wherever it asks to report (%s)', (locale, words) => {
    const { title, intro } = snapshot.copy[locale].report;
    expect(title).toContain(words);
    expect(intro).toContain(words);
  });

  it.each(firstLocales)('never uses a rejected term (%s)', (locale) => {
    const everything = JSON.stringify([
      snapshot.copy[locale],
      snapshot.statistics.map(({ sentence, caveat, inputs }) => [
        sentence[locale],
        caveat[locale],
        inputs.map(({ label, unit }) => [label[locale], unit[locale]]),
      ]),
      firstMessages[locale],
    ]);
    const terms = defaultWritingGuides
      .filter(({ language }) => language === locale)
      .flatMap((guide) => guide.terms);
    expect(terms.length).toBeGreaterThan(2);
    for (const { avoid } of terms) expect(findTerm(everything, avoid, locale), avoid).toEqual([]);
  });

  it('is a fresh copy each time', () => {
    defaultSnapshot().edition.hashtag = '#changed';
    expect(defaultSnapshot().edition.hashtag).toBe('#catsforkids');
  });
});

describe('checkCopyText', () => {
  it('names braces that are missing and those that nobody knows, of a field by its path', () => {
    expect(checkCopyText('card.sourceLine', 'Bron: {sorce}, {year}')).toEqual([
      { code: 'unknown-placeholder', detail: 'sorce' },
      { code: 'missing-placeholder', detail: 'source' },
    ]);
    expect(checkCopyText('card.sourceLine', 'Bron: {source}, {year}')).toEqual([]);
    expect(checkCopyText('sentence', 'Elke {n}')).toEqual([]);
  });
});

describe('checkCopy', () => {
  it('names empty and overlong texts, unknown and missing placeholders', () => {
    const copy = structuredClone(snapshot.copy.en);
    copy.home.title = ' ';
    copy.home.lead = 'x'.repeat(401);
    copy.report.howTo = 'Report it to {organisation}.';
    expect(checkCopy(copy)).toEqual([
      { slug: 'home', key: 'title', code: 'empty', detail: '' },
      { slug: 'home', key: 'lead', code: 'too-long', detail: '400' },
      { slug: 'report', key: 'howTo', code: 'unknown-placeholder', detail: 'organisation' },
      { slug: 'report', key: 'howTo', code: 'missing-placeholder', detail: 'org' },
    ]);
  });
});

describe('messages', () => {
  const placeholders = (text: string) => (text.match(/\{\w+\}/g) ?? []).sort();

  function leaves(value: unknown, path = ''): [string, string][] {
    if (typeof value === 'string') return [[path, value]];
    return Object.entries(value as object).flatMap(([key, item]) => leaves(item, `${path}.${key}`));
  }

  const english = new Map(leaves(firstMessages.en));

  it.each(firstLocales)(
    'say the same things with the same placeholders as in English (%s)',
    (locale) => {
      const texts = new Map(leaves(firstMessages[locale]));
      expect([...texts.keys()].sort()).toEqual([...english.keys()].sort());
      for (const [path, text] of texts) {
        expect(text.trim(), path).not.toBe('');
        expect(placeholders(text), path).toEqual(placeholders(english.get(path) ?? ''));
      }
    },
  );

  it.each(firstLocales)('are typographically set (%s)', (locale) => {
    for (const [path, text] of leaves(firstMessages[locale])) expect(text, path).not.toContain("'");
  });

  it.each(firstLocales)('name the true limits of a photo (%s)', (locale) => {
    const { cardErrors, maker } = firstMessages[locale];
    const megabytes = String(photoLimits.maxBytes / 1024 / 1024);
    const megapixels = String(photoLimits.maxPixels / 1_000_000);
    expect(cardErrors['photo-too-large'].detail).toContain(megabytes);
    expect(cardErrors['too-many-pixels'].detail).toContain(megapixels);
    expect(maker.problems['too-many-pixels']).toContain(megapixels);
  });
});
