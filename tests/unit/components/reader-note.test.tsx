import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, test } from 'vitest';
import { noText } from '@/campaign/locales';
import { firstMessages } from '@/campaign/messages/message-catalogue';
import { findReaderNote } from '@/campaign/reader-note';
import { EndedFigure } from '@/components/ended-figure/ended-figure';
import { sayMissingNotes } from '@/staff/messages/say-missing-notes';

const written = { ...noText, fr: ' La source s’est trompée. ', en: ' ' };

describe('a note for readers', () => {
  test('stands in the reader’s language, in English, or in one that has it', () => {
    expect(findReaderNote(written, 'fr')).toEqual({
      text: 'La source s’est trompée.',
      locale: 'fr',
    });
    expect(findReaderNote(written, 'de')?.locale).toBe('fr');
    expect(findReaderNote({ ...written, en: 'Wrong source.' }, 'de')?.locale).toBe('en');
    expect(findReaderNote(noText, 'de')).toBeNull();
  });

  test('says on a withdrawn figure’s page in which other language it stands', () => {
    const page = (locale: 'fr' | 'nl') =>
      renderToStaticMarkup(
        <EndedFigure
          history={[]}
          withdrawal={{ slug: 'ratio-78', on: '2026-11-22', note: written }}
          locale={locale}
          root={`/${locale}`}
          messages={firstMessages[locale].figure}
        />,
      );
    expect(page('nl')).toContain('<span lang="fr"><strong>Français</strong> – La source');
    expect(page('fr')).not.toContain('lang=');
    expect(page('fr')).toContain('La source');
  });

  test('tells whoever writes it which languages lack it', () => {
    const say = (note: Parameters<typeof sayMissingNotes>[0]) =>
      sayMissingNotes(note, ['fr', 'nl', 'de', 'en'], 'en');
    expect(say(written)).toBe(
      'Not written in Nederlands, Deutsch, English: readers of those pages see the one in Français, marked as such.',
    );
    expect(say({})).toContain('only that it was withdrawn');
    expect(say({ fr: 'a', nl: 'b', de: 'c', en: 'd' })).toBeNull();
  });
});
