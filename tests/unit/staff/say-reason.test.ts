import { describe, expect, it } from 'vitest';
import { keepReasons, type PublicationReason } from '@/publication/publication-reason';
import { type ReasonReader, sayReason } from '@/staff/messages/say-reason';

const labels = {
  singular: { en: 'Page text', fr: 'Texte de page', nl: 'Paginatekst', de: 'Seitentext' },
};
const maker = {
  singular: {
    en: 'Card maker',
    fr: 'Atelier de cartes',
    nl: 'Kaartenmaker',
    de: 'Kartenwerkstatt',
  },
};
const collections = { copy: { config: { labels } }, 'card-maker': { config: { labels: maker } } };

function say(language: string, ...reasons: PublicationReason[]): string {
  const reader = { i18n: { language }, payload: { collections } } as unknown as ReasonReader;
  return sayReason(keepReasons(reasons), reader, 'Europe/Brussels');
}

describe('why something was published', () => {
  it('is said in the language of whoever reads it', () => {
    const withdrawn = { because: 'withdrawn', slug: 'ratio-78', words: '' } as const;
    expect(say('fr', withdrawn)).toBe('Chiffre ratio-78 retiré');
    expect(say('nl', withdrawn)).toBe('Cijfer ratio-78 ingetrokken');
    expect(say('de', { because: 'phase', edition: 'A 2027', phase: 'running' })).toBe(
      'A 2027: Die Ausgabe hat begonnen',
    );
    expect(say('nl', { because: 'overdue', slugs: ['ratio-78', 'helpline'] })).toBe(
      'Niet op tijd nagekeken: ratio-78, helpline',
    );
    expect(say('fr', { because: 'seeded' }, { because: 'restarted' })).toBe(
      'Campagne par défaut, Nouvelle version ou nouvelle adresse du site',
    );
    expect(say('nl', { because: 'restored', moment: '2026-11-17T23:30:00.000Z' })).toMatch(
      /^Hersteld van 18 nov 2026/,
    );
  });

  it('keeps a person’s words as they were typed', () => {
    expect(say('de', 'A milder title')).toBe('A milder title');
    expect(say('fr', { because: 'paused', words: 'Check first' })).toBe(
      'Atelier en pause : Check first',
    );
  });

  it('calls documents by their kind and readable title', () => {
    const documents = [
      { collection: 'copy', title: 'card · nl · 2027' },
      { collection: 'card-maker', title: '' },
    ];
    expect(say('fr', { because: 'documents', documents, more: 1 })).toBe(
      'Texte de page : Carte · néerlandais · édition 2027, Atelier de cartes …',
    );
    // How titles were kept once, as words.
    expect(say('de', 'card · nl · 2027')).toBe('Karte · Niederländisch · Ausgabe 2027');
  });
});
