// The campaign's languages: which ones, in which order, and for those that the product does not speak
// itself, what is public in them and the interface's words. Their other texts stand where every
// language's do. Nothing of a language is public before it is marked so and passes the same gate.
import type { CollectionConfig, Field, SelectField, TextField } from 'payload';
import {
  fallbackLocale,
  isFirstLocale,
  isLocale,
  localeNames,
  supportedLocales,
} from '@/campaign/locales';
import { type PageName, pageNames } from '@/campaign/snapshot';
import { isAdministrator } from '../access/is-administrator';
import { isStaff } from '../access/is-staff';
import { nobody } from '../access/nobody';
import { contentLocales } from '../content-locales';
import { updatedByField } from '../fields/updated-by';
import { keepEnglish, keepEnglishPublic } from '../languages/keep-english';
import { layOutTexts } from '../languages/lay-out-texts';
import { requireWholePages } from '../languages/require-whole-pages';
import { validateFallback, validateLanguage } from '../languages/validate-language';
import type { StaffLabel } from '../staff-label';
import { writingField } from '../writing/writing-field';
import { writtenText } from '../writing/written-text';
import { settingsGroup } from './navigation-groups';

const pageLabels: Record<PageName, StaffLabel> = {
  home: {
    en: 'Home page with the maker',
    fr: 'Page d’accueil avec l’atelier',
    nl: 'Startpagina met de kaartenmaker',
    de: 'Startseite mit der Kartenwerkstatt',
  },
  report: {
    en: 'Reporting pages',
    fr: 'Pages de signalement',
    nl: 'Meldpagina’s',
    de: 'Meldeseiten',
  },
  figures: {
    en: 'Pages of the figures',
    fr: 'Pages des chiffres',
    nl: 'Pagina’s van de cijfers',
    de: 'Seiten der Zahlen',
  },
  privacy: { en: 'Privacy', fr: 'Vie privée', nl: 'Privacy', de: 'Datenschutz' },
  legal: {
    en: 'Legal notice',
    fr: 'Mentions légales',
    nl: 'Juridische vermelding',
    de: 'Impressum',
  },
  accessibility: {
    en: 'Accessibility',
    fr: 'Accessibilité',
    nl: 'Toegankelijkheid',
    de: 'Barrierefreiheit',
  },
};

/** Only where the product does not speak the language itself. */
const isAdded = (data: { code?: unknown }) => Boolean(data.code) && !isFirstLocale(data.code);

const codeField: SelectField = {
  name: 'code',
  type: 'select',
  required: true,
  unique: true,
  index: true,
  label: { en: 'Language', fr: 'Langue', nl: 'Taal', de: 'Sprache' },
  options: contentLocales.map(({ code, label }) => ({ value: code, label: label as string })),
  validate: validateLanguage,
  access: { update: nobody },
};

/** What a language is called in lists and titles. */
const nameField: TextField = {
  name: 'name',
  type: 'text',
  label: { en: 'Name', fr: 'Nom', nl: 'Naam', de: 'Name' },
  admin: { hidden: true },
  hooks: {
    beforeChange: [
      ({ data, originalDoc, value }) => {
        const code = originalDoc?.code ?? data?.code;
        return isLocale(code) ? localeNames[code] : value;
      },
    ],
  },
};

/** What an added language needs; the product's own have it elsewhere. */
const addedFields: Field[] = [
  {
    name: 'pages',
    type: 'select',
    hasMany: true,
    label: {
      en: 'Public pages',
      fr: 'Pages publiques',
      nl: 'Openbare pagina’s',
      de: 'Öffentliche Seiten',
    },
    options: pageNames.map((value) => ({ value, label: pageLabels[value] })),
    admin: {
      condition: isAdded,
      description: {
        en: 'None: cards only. Each other page is shown whole in the language below, and says so.',
        fr: 'Aucune : les cartes seulement. Toute autre page s’affiche entière dans la langue ci-dessous, et le dit.',
        nl: 'Geen: alleen kaarten. Elke andere pagina staat in haar geheel in de taal hieronder, en zegt dat.',
        de: 'Keine: nur Karten. Jede andere Seite erscheint ganz in der Sprache unten und sagt es.',
      },
    },
  },
  {
    name: 'fallback',
    type: 'select',
    defaultValue: fallbackLocale,
    label: {
      en: 'Language in which its other pages are shown',
      fr: 'Langue dans laquelle s’affichent ses autres pages',
      nl: 'Taal waarin de andere pagina’s getoond worden',
      de: 'Sprache, in der die anderen Seiten gezeigt werden',
    },
    options: supportedLocales.map((value) => ({ value, label: localeNames[value] })),
    validate: validateFallback,
    admin: { condition: isAdded },
  },
  {
    name: 'reportingPoint',
    type: 'relationship',
    relationTo: 'reporting-points',
    label: {
      en: 'Reporting point on its cards',
      fr: 'Point de signalement sur ses cartes',
      nl: 'Meldpunt op de kaarten in deze taal',
      de: 'Meldestelle auf ihren Karten',
    },
    admin: { condition: isAdded },
  },
  writtenText({
    name: 'pauseMessage',
    type: 'textarea',
    maxLength: 400,
    label: {
      en: 'What visitors read while the maker is paused',
      fr: 'Ce que le public lit pendant la pause de l’atelier',
      nl: 'Wat bezoekers lezen terwijl de kaartenmaker gepauzeerd is',
      de: 'Was Besucherinnen und Besucher lesen, während die Werkstatt angehalten ist',
    },
    admin: { condition: isAdded, rows: 3 },
  }),
  writtenText({
    name: 'legalNotice',
    type: 'textarea',
    label: {
      en: 'Legal notice',
      fr: 'Mentions légales',
      nl: 'Juridische vermelding',
      de: 'Impressum',
    },
    admin: { condition: isAdded, rows: 6 },
  }),
  {
    name: 'words',
    type: 'json',
    label: {
      en: 'Words of the interface',
      fr: 'Mots de l’interface',
      nl: 'Woorden van de interface',
      de: 'Wörter der Oberfläche',
    },
    admin: {
      condition: isAdded,
      components: { Field: '@/staff/languages/words-field#WordsField' },
    },
  },
];

export const languages: CollectionConfig = {
  slug: 'languages',
  labels: {
    singular: { en: 'Language', fr: 'Langue', nl: 'Taal', de: 'Sprache' },
    plural: { en: 'Languages', fr: 'Langues', nl: 'Talen', de: 'Sprachen' },
  },
  admin: {
    components: { edit: { SaveButton: '@/staff/views/submit-buttons#SaveButton' } },
    hideAPIURL: true,
    useAsTitle: 'name',
    defaultColumns: ['name', 'isPublic', 'pages', 'position', 'updatedBy', 'updatedAt'],
    group: settingsGroup,
  },
  access: { create: isStaff, read: isStaff, update: isStaff, delete: isAdministrator },
  defaultSort: 'position',
  disableDuplicate: true,
  disableBulkEdit: true,
  hooks: {
    beforeChange: [keepEnglishPublic, requireWholePages],
    afterChange: [layOutTexts],
    beforeDelete: [keepEnglish],
  },
  fields: [
    codeField,
    {
      name: 'isPublic',
      type: 'checkbox',
      defaultValue: false,
      label: {
        en: 'Public',
        fr: 'Publique',
        nl: 'Openbaar',
        de: 'Öffentlich',
      },
      admin: {
        components: { Cell: '@/staff/fields/yes-no-cell#YesNoCell' },
        description: {
          en: 'Cards can be made in this language, and the language switch shows it.',
          fr: 'On peut faire des cartes dans cette langue, et le choix des langues la montre.',
          nl: 'Er kunnen kaarten in deze taal gemaakt worden, en de taalkeuze toont haar.',
          de: 'Karten können in dieser Sprache gemacht werden, und die Sprachwahl zeigt sie.',
        },
      },
    },
    ...addedFields,
    { ...writingField, admin: { ...writingField.admin, condition: isAdded } },
    nameField,
    {
      name: 'position',
      type: 'number',
      required: true,
      defaultValue: 100,
      min: 1,
      max: 1000,
      label: {
        en: 'Place in lists',
        fr: 'Place dans les listes',
        nl: 'Plaats in lijsten',
        de: 'Platz in Listen',
      },
      admin: {
        position: 'sidebar',
        description: {
          en: 'The smallest comes first.',
          fr: 'Le plus petit vient en premier.',
          nl: 'De kleinste komt eerst.',
          de: 'Die kleinste Zahl kommt zuerst.',
        },
      },
    },
    updatedByField,
  ],
};
