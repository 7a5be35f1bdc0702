import type { PayloadRequest } from 'payload';
import { expect, it } from 'vitest';
import type { PublicationProblem } from '@/publication/publication-problem';
import { nameOfField } from '@/staff/messages/name-of-field';

const title = { name: 'title', label: { en: 'Title', fr: 'Titre' } };
const home = { name: 'home', label: { en: 'Home page', fr: 'Page d’accueil' } };
const sentence = { name: 'sentence', label: { en: 'Sentence', fr: 'Phrase' } };
const collections = {
  copy: {
    config: {
      labels: { singular: { en: 'Page text', fr: 'Texte de page' } },
      flattenedFields: [{ ...home, flattenedFields: [title] }],
    },
  },
  statistics: {
    config: {
      labels: { singular: { en: 'Figure', fr: 'Chiffre' } },
      flattenedFields: [sentence],
    },
  },
};

function name(
  language: string,
  place: Pick<PublicationProblem, 'collection' | 'document' | 'field'>,
) {
  const req = { i18n: { language }, payload: { collections } } as unknown as PayloadRequest;
  return nameOfField({ ...place, code: 'missing-text', detail: '', locale: null }, req);
}

it('a field is named by its document and the way to it', () => {
  const place = { collection: 'statistics', document: 'ratio-78', field: 'sentence' } as const;
  expect(name('fr', place)).toBe('Chiffre ratio-78 › Phrase');
});

it('a document without a name goes by what it is', () => {
  const place = { collection: 'statistics', document: '', field: 'sentence' } as const;
  expect(name('en', place)).toBe('Figure › Sentence');
});

it('a page text is named by its page, once and in words', () => {
  const place = { collection: 'copy', document: 'home', field: 'home.title' } as const;
  expect(name('fr', place)).toBe('Texte de page › Page d’accueil › Titre');
});
