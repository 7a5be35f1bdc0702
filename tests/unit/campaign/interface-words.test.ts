import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { firstLocales } from '@/campaign/locales';
import {
  checkWord,
  checkWords,
  maxWordLength,
  messagesFromWords,
  readWords,
  wordPaths,
  wordsNeededFor,
  wordsOf,
} from '@/campaign/messages/interface-words';
import { firstMessages, messagesFor } from '@/campaign/messages/message-catalogue';
import { pageNames } from '@/campaign/snapshot';

const english = wordsOf(firstMessages.en);

describe('the words of the interface', () => {
  it.each(firstLocales)('become the messages that they were taken from (%s)', (locale) => {
    const messages = firstMessages[locale];
    expect(messagesFromWords(wordsOf(messages))).toEqual(messages);
  });

  it.each(firstLocales)(
    'are the same ones in each language, with the same placeholders (%s)',
    (locale) => {
      const words = wordsOf(firstMessages[locale]);
      expect(Object.keys(words)).toEqual(wordPaths);
      expect(checkWords(words, pageNames)).toEqual([]);
    },
  );

  it('are all needed by some page, and some by each', () => {
    expect(wordsNeededFor([...pageNames])).toEqual(wordPaths);
    for (const page of pageNames) {
      const needed = wordsNeededFor([page]);
      expect(needed).toContain('site.language');
      expect(needed.length, page).toBeLessThan(wordPaths.length);
    }
    expect(wordsNeededFor([])).toEqual([]);
    expect(wordsNeededFor(['report'])).not.toContain('maker.choosePhoto');
  });

  it('keep their placeholders: no more, no fewer', () => {
    expect(checkWord('site.notYet', 'Aún no en {language}, sino en {shown}.')).toEqual([]);
    expect(checkWord('site.notYet', 'Aún no en {lengua}.')).toEqual([
      { path: 'site.notYet', code: 'missing-placeholder', detail: 'language' },
      { path: 'site.notYet', code: 'missing-placeholder', detail: 'shown' },
      { path: 'site.notYet', code: 'unknown-placeholder', detail: 'lengua' },
    ]);
    expect(checkWord('site.report', 'a'.repeat(maxWordLength + 1))).toEqual([
      { path: 'site.report', code: 'too-long', detail: String(maxWordLength) },
    ]);
  });

  it('are missed where a page needs them, and only there', () => {
    const { 'report.where': _, ...without } = english;
    expect(checkWords(without, ['report'])).toEqual([
      { path: 'report.where', code: 'empty', detail: '' },
    ]);
    expect(checkWords(without, ['legal'])).toEqual([]);
    expect(checkWords({ ...without, 'report.where': '  ' }, ['report'])).toHaveLength(1);
  });

  it('are read from whatever was kept, without harm', () => {
    expect(
      readWords({ 'site.report': ' Denunciar ', 'site.invented': 'x', 'site.legal': 3 }),
    ).toEqual({
      'site.report': 'Denunciar',
    });
    fc.assert(
      fc.property(fc.jsonValue(), (kept) => {
        for (const [path, text] of Object.entries(readWords(kept))) {
          expect(wordPaths).toContain(path);
          expect(text.trim()).not.toBe('');
        }
      }),
    );
  });
});

describe('messages in a language that staff have added', () => {
  const spoken = (words: Record<string, string>) => ({
    locales: ['en' as const, 'es' as const],
    addedLanguages: { es: { pages: [...pageNames], fallback: 'en' as const, words } },
  });

  it('are its words, typographically set', () => {
    const messages = messagesFor(spoken({ 'site.report': "L'informe" }), 'es');
    expect(messages.site.report).toBe('L’informe');
    expect(messages.site.legal).toBe('');
  });

  it('are asked for only where the campaign speaks it', () => {
    expect(() => messagesFor(spoken({}), 'it')).toThrow('does not speak it');
  });
});
