// The language of a text that has a document of its own in each: chosen once.
import type { SelectField } from 'payload';
import { contentLocales } from '../content-locales';
import { keepFirstValue } from '../hooks/keep-first-value';

export const textLanguageField: SelectField = {
  name: 'locale',
  type: 'select',
  required: true,
  label: { en: 'Language', fr: 'Langue', nl: 'Taal', de: 'Sprache' },
  options: contentLocales.map(({ code, label }) => ({ value: code, label: label as string })),
  hooks: { beforeChange: [keepFirstValue] },
};
