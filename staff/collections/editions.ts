// One run of the campaign: hashtag, dates, chosen figures and designs, reporting points per language,
// and the launch checklist, which administrators complete.
import type { CollectionConfig, Field, RelationshipField, TextField } from 'payload';
import { type FirstLocale, firstLocales, localeNames } from '@/campaign/locales';
import { designNames } from '@/card/card-spec';
import { isAdministrator } from '../access/is-administrator';
import { isStaff } from '../access/is-staff';
import { nobody } from '../access/nobody';
import { designLabels } from '../design-labels';
import { chosenFiguresEndpoint } from '../endpoints/chosen-figures';
import { prepareEditionEndpoint } from '../endpoints/prepare-edition';
import { dayField } from '../fields/day-field';
import { sideBySide } from '../fields/side-by-side';
import { slugField } from '../fields/slug-field';
import { updatedByField } from '../fields/updated-by';
import { validateHashtag } from '../fields/validate-hashtag';
import { waitingField } from '../fields/waiting-field';
import { webAddressField } from '../fields/web-address-field';
import { checkEditionDates } from '../hooks/check-edition-dates';
import { keepShownEdition } from '../hooks/keep-shown-edition';
import { writtenText } from '../writing/written-text';
import { contentGroup } from './navigation-groups';

function reportingPointField(locale: FirstLocale): RelationshipField {
  return {
    name: locale,
    type: 'relationship',
    relationTo: 'reporting-points',
    required: true,
    label: localeNames[locale],
  };
}

/** What only a person can confirm; the rest of the checklist is read from the settings. */
const launchFields: Field[] = [
  {
    name: 'checklist',
    type: 'ui',
    admin: {
      components: { Field: '@/staff/fields/launch-checklist#LaunchChecklist' },
    },
  },
  {
    name: 'leadFigure',
    type: 'select',
    required: true,
    defaultValue: 'undecided',
    label: { en: 'Lead figure', fr: 'Chiffre principal', nl: 'Hoofdcijfer', de: 'Leitzahl' },
    options: [
      {
        value: 'undecided',
        label: { en: 'Not decided', fr: 'Pas décidé', nl: 'Niet beslist', de: 'Nicht entschieden' },
      },
      {
        value: 'kept',
        label: {
          en: 'Checked and kept',
          fr: 'Vérifié et gardé',
          nl: 'Nagekeken en behouden',
          de: 'Geprüft und behalten',
        },
      },
      {
        value: 'replaced',
        label: { en: 'Replaced', fr: 'Remplacé', nl: 'Vervangen', de: 'Ersetzt' },
      },
    ],
  },
  {
    name: 'isReportingAddressChecked',
    type: 'checkbox',
    label: {
      en: 'The reporting address of every language was opened and is right',
      fr: 'L’adresse de signalement de chaque langue a été ouverte et est exacte',
      nl: 'Het meldadres van elke taal is geopend en klopt',
      de: 'Die Meldeadresse jeder Sprache wurde geöffnet und stimmt',
    },
  },
  // Names from before each text had a sign-off of its own; the next start keeps them text by text.
  {
    name: 'wordingSignedOffBy',
    type: 'group',
    admin: { hidden: true },
    access: { create: nobody, update: nobody },
    fields: firstLocales.map((locale): TextField => ({ name: locale, type: 'text' })),
  },
  {
    name: 'isConfirmed',
    type: 'checkbox',
    label: {
      en: 'Launch: remove the demonstration notice and let search engines in',
      fr: 'Lancer : retirer la mention de démonstration et admettre les moteurs de recherche',
      nl: 'Starten: demonstratiemelding weg en zoekmachines toelaten',
      de: 'Starten: Demonstrationshinweis entfernen und Suchmaschinen zulassen',
    },
  },
];

export const editions: CollectionConfig = {
  slug: 'editions',
  labels: {
    singular: { en: 'Edition', fr: 'Édition', nl: 'Editie', de: 'Ausgabe' },
    plural: { en: 'Editions', fr: 'Éditions', nl: 'Edities', de: 'Ausgaben' },
  },
  admin: {
    components: {
      beforeListTable: ['@/staff/views/prepare-edition#PrepareEdition'],
      edit: { SaveButton: '@/staff/views/submit-buttons#SaveButton' },
    },
    hideAPIURL: true,
    useAsTitle: 'name',
    defaultColumns: ['name', 'hashtag', 'startsOn', 'endsOn'],
    group: contentGroup,
  },
  disableDuplicate: true,
  disableBulkEdit: true,
  access: { create: nobody, read: isStaff, update: isStaff, delete: isAdministrator },
  endpoints: [prepareEditionEndpoint, chosenFiguresEndpoint],
  hooks: {
    beforeChange: [checkEditionDates],
    beforeDelete: [keepShownEdition],
  },
  fields: [
    waitingField,
    sideBySide(
      writtenText({
        name: 'name',
        type: 'text',
        required: true,
        label: { en: 'Name', fr: 'Nom', nl: 'Naam', de: 'Name' },
      }),
      {
        name: 'hashtag',
        type: 'text',
        required: true,
        validate: validateHashtag,
        label: { en: 'Hashtag', fr: 'Hashtag', nl: 'Hashtag', de: 'Hashtag' },
      },
    ),
    sideBySide(
      dayField({
        name: 'announcedOn',
        label: {
          en: 'Announced from',
          fr: 'Annoncée à partir du',
          nl: 'Aangekondigd vanaf',
          de: 'Angekündigt ab',
        },
        admin: {
          description: {
            en: 'From this day the site says when the edition starts. Empty: on the first day itself.',
            fr: 'À partir de ce jour, le site dit quand l’édition commence. Vide : le premier jour même.',
            nl: 'Vanaf deze dag zegt de site wanneer de editie begint. Leeg: op de eerste dag zelf.',
            de: 'Ab diesem Tag sagt die Seite, wann die Ausgabe beginnt. Leer: erst am ersten Tag.',
          },
        },
      }),
      dayField({
        name: 'startsOn',
        required: true,
        label: { en: 'First day', fr: 'Premier jour', nl: 'Eerste dag', de: 'Erster Tag' },
        admin: {
          description: {
            en: 'Days hold once the launch is confirmed; a demonstration ignores them.',
            fr: 'Les jours comptent une fois le lancement confirmé ; une démonstration les ignore.',
            nl: 'De dagen gelden zodra de start bevestigd is; een demonstratie negeert ze.',
            de: 'Die Tage gelten, sobald der Start bestätigt ist; eine Demonstration beachtet sie nicht.',
          },
        },
      }),
      dayField({
        name: 'endsOn',
        required: true,
        label: { en: 'Last day', fr: 'Dernier jour', nl: 'Laatste dag', de: 'Letzter Tag' },
        admin: {
          description: {
            en: 'Afterwards no more cards are made and the site becomes an archive.',
            fr: 'Ensuite, on ne crée plus de cartes et le site devient une archive.',
            nl: 'Daarna worden er geen kaarten meer gemaakt en wordt de site een archief.',
            de: 'Danach entstehen keine Karten mehr, und die Seite wird zum Archiv.',
          },
        },
      }),
    ),
    {
      name: 'statistics',
      type: 'relationship',
      relationTo: 'statistics',
      hasMany: true,
      required: true,
      label: {
        en: 'Figures, the lead one first',
        fr: 'Chiffres, le principal en premier',
        nl: 'Cijfers, het hoofdcijfer eerst',
        de: 'Zahlen, die Leitzahl zuerst',
      },
      admin: { components: { Field: '@/staff/fields/figure-picker#FigurePicker' } },
    },
    {
      name: 'chosenFigures',
      type: 'ui',
      admin: {
        disableListColumn: true,
        components: { Field: '@/staff/fields/chosen-figures#ChosenFigures' },
      },
    },
    {
      name: 'designs',
      type: 'select',
      hasMany: true,
      required: true,
      label: {
        en: 'Card designs',
        fr: 'Modèles de carte',
        nl: 'Kaartontwerpen',
        de: 'Kartendesigns',
      },
      options: designNames.map((value) => ({ value, label: designLabels[value] })),
    },
    {
      name: 'reportingPoints',
      type: 'group',
      label: {
        en: 'Reporting point on cards, per language',
        fr: 'Point de signalement sur les cartes, par langue',
        nl: 'Meldpunt op de kaarten, per taal',
        de: 'Meldestelle auf den Karten, je Sprache',
      },
      fields: firstLocales.map(reportingPointField),
    },
    {
      name: 'partners',
      type: 'array',
      label: { en: 'Partners', fr: 'Partenaires', nl: 'Partners', de: 'Partner' },
      labels: {
        singular: { en: 'Partner', fr: 'Partenaire', nl: 'Partner', de: 'Partner' },
        plural: { en: 'Partners', fr: 'Partenaires', nl: 'Partners', de: 'Partner' },
      },
      fields: [
        sideBySide(
          {
            name: 'name',
            type: 'text',
            required: true,
            label: { en: 'Name', fr: 'Nom', nl: 'Naam', de: 'Name' },
          },
          webAddressField({ required: false }),
        ),
      ],
    },
    {
      name: 'launch',
      type: 'group',
      label: { en: 'Launch', fr: 'Lancement', nl: 'Start', de: 'Start' },
      access: { create: isAdministrator, update: isAdministrator },
      fields: launchFields,
    },
    slugField({ readOnly: true }),
    updatedByField,
  ],
};
