// What stands on a country's reporting page and on no other: what the law there says, how the police
// wants a report. One document per country and language, because versions, publishing and restoring
// work on whole documents.
import type { CollectionConfig } from 'payload';
import { maxCountryTextLength } from '@/campaign/country-texts';
import { isAdministrator } from '../access/is-administrator';
import { isStaff } from '../access/is-staff';
import { affectedField } from '../affected/affected-field';
import { countryField } from '../fields/address-fields';
import { textLanguageField } from '../fields/text-language-field';
import { updatedByField } from '../fields/updated-by';
import { waitingField } from '../fields/waiting-field';
import { findByReadableTitle } from '../hooks/find-by-readable-title';
import { keepFirstValue } from '../hooks/keep-first-value';
import { writingField } from '../writing/writing-field';
import { writtenText } from '../writing/written-text';
import { addressesGroup } from './navigation-groups';

export const countryTexts: CollectionConfig = {
  slug: 'country-texts',
  labels: {
    singular: {
      en: 'Text for a country',
      fr: 'Texte pour un pays',
      nl: 'Tekst voor een land',
      de: 'Text für ein Land',
    },
    plural: {
      en: 'Texts for countries',
      fr: 'Textes par pays',
      nl: 'Teksten per land',
      de: 'Texte für Länder',
    },
  },
  admin: {
    components: { edit: { PublishButton: '@/staff/views/submit-buttons#PublishButton' } },
    pagination: { defaultLimit: 50 },
    hideAPIURL: true,
    useAsTitle: 'title',
    listSearchableFields: ['title', 'text'],
    defaultColumns: ['title', 'text', '_status', 'updatedBy', 'updatedAt'],
    group: addressesGroup,
  },
  access: {
    create: isStaff,
    read: isStaff,
    readVersions: isStaff,
    update: isStaff,
    delete: isAdministrator,
  },
  defaultSort: 'title',
  disableBulkEdit: true,
  disableDuplicate: true,
  indexes: [{ fields: ['country', 'locale'], unique: true }],
  versions: { drafts: true, maxPerDoc: 0 },
  hooks: { beforeOperation: [findByReadableTitle('country-texts')] },
  fields: [
    {
      name: 'title',
      type: 'text',
      label: {
        en: 'Country and language',
        fr: 'Pays et langue',
        nl: 'Land en taal',
        de: 'Land und Sprache',
      },
      admin: {
        hidden: true,
        components: { Cell: '@/staff/fields/title-cell#TitleCell' },
      },
      hooks: {
        beforeChange: [
          ({ data, originalDoc }) => {
            // Both stay as they were given first.
            const { country, locale } = { ...data, ...originalDoc };
            return `${country} · ${locale}`;
          },
        ],
      },
    },
    waitingField,
    {
      type: 'row',
      fields: [{ ...countryField, hooks: { beforeChange: [keepFirstValue] } }, textLanguageField],
    },
    writtenText({
      name: 'text',
      type: 'textarea',
      required: true,
      maxLength: maxCountryTextLength,
      label: {
        en: 'Paragraph below the steps',
        fr: 'Paragraphe sous les étapes',
        nl: 'Alinea onder de stappen',
        de: 'Absatz unter den Schritten',
      },
      admin: {
        rows: 5,
        description: {
          en: 'Stands on this country’s reporting page, in this language only: what the law there says, how the police wants a report. Say only what somebody has checked.',
          fr: 'Figure sur la page de signalement de ce pays, dans cette langue seulement : ce que dit la loi, comment la police souhaite recevoir un signalement. N’y mettez que ce qui a été vérifié.',
          nl: 'Staat op de meldpagina van dit land, alleen in deze taal: wat de wet daar zegt, hoe de politie een melding wil. Schrijf alleen wat iemand heeft nagekeken.',
          de: 'Steht auf der Meldeseite dieses Landes, nur in dieser Sprache: was das Gesetz dort sagt, wie die Polizei eine Meldung möchte. Nur schreiben, was jemand geprüft hat.',
        },
      },
    }),
    affectedField,
    writingField,
    updatedByField,
  ],
};
