// Statistics: claims with their evidence. The number is never typed: it is computed from the inputs.
// Localised fields are allowed here only, since one number must publish in every language together;
// none is `required`, because Payload would say so for one language and without naming it: publishing
// checks every language and says which field of which one lacks what.
import type { CollectionConfig, Field } from 'payload';
import { isAdministrator } from '../access/is-administrator';
import { isStaff } from '../access/is-staff';
import { affectedField } from '../affected/affected-field';
import { dayField } from '../fields/day-field';
import { sideBySide } from '../fields/side-by-side';
import { slugField, slugLabel, validateSlug } from '../fields/slug-field';
import { updatedByField } from '../fields/updated-by';
import { webAddressField } from '../fields/web-address-field';
import { keepChosenStatistics } from '../hooks/keep-chosen-statistics';
import { publishAfterChange } from '../hooks/publish-after-change';
import { publishAfterDelete } from '../hooks/publish-after-delete';
import { settleFirst } from '../hooks/settle-first';
import { writingField } from '../writing/writing-field';
import { writtenText } from '../writing/written-text';
import { contentGroup } from './navigation-groups';

const inputFields: Field[] = [
  sideBySide(
    {
      name: 'value',
      type: 'number',
      required: true,
      label: { en: 'Value', fr: 'Valeur', nl: 'Waarde', de: 'Wert' },
    },
    {
      name: 'slug',
      type: 'text',
      required: true,
      validate: validateSlug,
      label: slugLabel,
      admin: {
        description: {
          en: 'For programs: small letters, digits and hyphens.',
          fr: 'Pour les programmes : minuscules, chiffres et traits d’union.',
          nl: 'Voor programma’s: kleine letters, cijfers en koppeltekens.',
          de: 'Für Programme: Kleinbuchstaben, Ziffern und Bindestriche.',
        },
      },
    },
  ),
  writtenText({
    name: 'label',
    type: 'text',
    localized: true,
    label: {
      en: 'What is counted',
      fr: 'Ce qui est compté',
      nl: 'Wat is geteld',
      de: 'Was gezählt wird',
    },
  }),
  sideBySide(
    writtenText({
      name: 'unit',
      type: 'text',
      localized: true,
      label: { en: 'Unit', fr: 'Unité', nl: 'Eenheid', de: 'Einheit' },
    }),
    {
      name: 'period',
      type: 'text',
      required: true,
      label: { en: 'Period', fr: 'Période', nl: 'Periode', de: 'Zeitraum' },
    },
  ),
  {
    name: 'source',
    type: 'group',
    label: { en: 'Source', fr: 'Source', nl: 'Bron', de: 'Quelle' },
    fields: [
      sideBySide(
        {
          name: 'name',
          type: 'text',
          required: true,
          label: { en: 'Publisher', fr: 'Éditeur', nl: 'Uitgever', de: 'Herausgeber' },
        },
        {
          name: 'title',
          type: 'text',
          required: true,
          label: {
            en: 'Document, cited in English',
            fr: 'Document, cité en anglais',
            nl: 'Document, in het Engels genoemd',
            de: 'Dokument, auf Englisch angegeben',
          },
        },
      ),
      webAddressField({ required: true }),
    ],
  },
];

const wording: Field[] = [
  writtenText({
    name: 'sentence',
    type: 'textarea',
    localized: true,
    label: { en: 'Sentence', fr: 'Phrase', nl: 'Zin', de: 'Satz' },
    admin: {
      description: {
        en: 'Put <number>{n}</number> where the number stands. Plural forms: {n, plural, one {…} other {…}}.',
        fr: 'Écrivez <number>{n}</number> à la place du nombre. Pluriels : {n, plural, one {…} many {…} other {…}}.',
        nl: 'Schrijf <number>{n}</number> op de plaats van het getal. Meervoud: {n, plural, one {…} other {…}}.',
        de: 'Schreiben Sie <number>{n}</number> an die Stelle der Zahl. Mehrzahl: {n, plural, one {…} other {…}}.',
      },
    },
  }),
  writtenText({
    name: 'caveat',
    type: 'textarea',
    localized: true,
    label: { en: 'Caveat', fr: 'Réserve', nl: 'Kanttekening', de: 'Einschränkung' },
    admin: {
      description: {
        en: 'What readers must know to understand the number rightly.',
        fr: 'Ce qu’il faut savoir pour bien comprendre le nombre.',
        nl: 'Wat lezers moeten weten om het getal juist te begrijpen.',
        de: 'Was man wissen muss, um die Zahl richtig zu verstehen.',
      },
    },
  }),
];

const computation: Field[] = [
  {
    name: 'method',
    type: 'select',
    required: true,
    defaultValue: 'value',
    label: { en: 'How it is computed', fr: 'Calcul', nl: 'Berekening', de: 'Berechnung' },
    options: [
      {
        value: 'value',
        label: {
          en: 'The number itself',
          fr: 'Le nombre lui-même',
          nl: 'Het getal zelf',
          de: 'Die Zahl selbst',
        },
      },
      {
        value: 'ratio',
        label: {
          en: 'First number ÷ second number',
          fr: 'Premier nombre ÷ second nombre',
          nl: 'Eerste getal ÷ tweede getal',
          de: 'Erste Zahl ÷ zweite Zahl',
        },
      },
      {
        value: 'interval',
        label: {
          en: 'One every so many seconds',
          fr: 'Un toutes les x secondes',
          nl: 'Eén om de zoveel seconden',
          de: 'Eines alle x Sekunden',
        },
      },
    ],
  },
  {
    name: 'periodSeconds',
    type: 'number',
    label: {
      en: 'Length of the period, in seconds',
      fr: 'Durée de la période, en secondes',
      nl: 'Duur van de periode, in seconden',
      de: 'Länge des Zeitraums in Sekunden',
    },
    admin: {
      condition: (data) => data.method === 'interval',
      description: {
        en: 'A year of 365 days has 31,536,000 seconds; a leap year 31,622,400.',
        fr: 'Une année de 365 jours compte 31 536 000 secondes ; une année bissextile, 31 622 400.',
        nl: 'Een jaar van 365 dagen telt 31.536.000 seconden; een schrikkeljaar 31.622.400.',
        de: 'Ein Jahr mit 365 Tagen hat 31.536.000 Sekunden, ein Schaltjahr 31.622.400.',
      },
    },
  },
  {
    name: 'inputs',
    type: 'array',
    required: true,
    minRows: 1,
    maxRows: 2,
    label: { en: 'Numbers', fr: 'Nombres', nl: 'Getallen', de: 'Zahlen' },
    labels: {
      singular: { en: 'Number', fr: 'Nombre', nl: 'Getal', de: 'Zahl' },
      plural: { en: 'Numbers', fr: 'Nombres', nl: 'Getallen', de: 'Zahlen' },
    },
    fields: inputFields,
  },
  {
    name: 'calculation',
    type: 'ui',
    admin: { components: { Field: '@/staff/fields/calculation#Calculation' } },
  },
];

export const statistics: CollectionConfig = {
  slug: 'statistics',
  labels: {
    singular: { en: 'Figure', fr: 'Chiffre', nl: 'Cijfer', de: 'Zahl' },
    plural: { en: 'Figures', fr: 'Chiffres', nl: 'Cijfers', de: 'Zahlen' },
  },
  admin: {
    components: { edit: { PublishButton: '@/staff/views/submit-buttons#PublishButton' } },
    hideAPIURL: true,
    useAsTitle: 'slug',
    defaultColumns: ['slug', 'sentence', 'writing', '_status', 'updatedBy', 'updatedAt'],
    group: contentGroup,
  },
  access: {
    create: isStaff,
    read: isStaff,
    readVersions: isStaff,
    update: isStaff,
    delete: isAdministrator,
  },
  disableBulkEdit: true,
  versions: { drafts: true, maxPerDoc: 0 },
  hooks: {
    beforeOperation: [settleFirst],
    beforeDelete: [keepChosenStatistics],
    afterChange: [publishAfterChange],
    afterDelete: [publishAfterDelete],
  },
  fields: [
    ...wording,
    ...computation,
    // In the sidebar, which stays in sight: the card is seen whatever field is being edited.
    {
      name: 'preview',
      type: 'ui',
      admin: {
        position: 'sidebar',
        components: { Field: '@/staff/fields/card-preview#CardPreview' },
      },
    },
    affectedField,
    writingField,
    slugField({
      description: {
        en: 'Stands in addresses. Small letters, digits and hyphens; cannot be changed later.',
        fr: 'Figure dans les adresses. Minuscules, chiffres et traits d’union ; définitif.',
        nl: 'Staat in adressen. Kleine letters, cijfers en koppeltekens; later niet te wijzigen.',
        de: 'Steht in Adressen. Kleinbuchstaben, Ziffern, Bindestriche; später nicht änderbar.',
      },
    }),
    {
      name: 'isEstimate',
      type: 'checkbox',
      label: {
        en: 'An estimate',
        fr: 'Une estimation',
        nl: 'Een schatting',
        de: 'Eine Schätzung',
      },
      admin: { position: 'sidebar' },
    },
    {
      name: 'sourceName',
      type: 'text',
      required: true,
      label: {
        en: 'Source as cited on the card',
        fr: 'Source citée sur la carte',
        nl: 'Bron zoals op de kaart',
        de: 'Quelle, wie auf der Karte genannt',
      },
      admin: { position: 'sidebar' },
    },
    {
      name: 'year',
      type: 'text',
      required: true,
      label: { en: 'Year', fr: 'Année', nl: 'Jaar', de: 'Jahr' },
      admin: { position: 'sidebar' },
    },
    dayField({
      name: 'reviewBy',
      label: { en: 'Review by', fr: 'À revoir avant le', nl: 'Nakijken vóór', de: 'Prüfen bis' },
      admin: { position: 'sidebar' },
    }),
    updatedByField,
  ],
};
