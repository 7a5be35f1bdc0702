// Statistics: claims with their evidence. The number is never typed: it is computed from the inputs.
// Localised fields are allowed here only, since one number must publish in every language together;
// none is `required`, because Payload would say so for one language and without naming it: publishing
// checks every language and says which field of which one lacks what.
import type { CollectionConfig } from 'payload';
import { isAdministrator } from '../access/is-administrator';
import { isStaff } from '../access/is-staff';
import { affectedField } from '../affected/affected-field';
import { publishedVersionsEndpoint } from '../endpoints/published-versions';
import { dayField } from '../fields/day-field';
import { slugField } from '../fields/slug-field';
import { computationFields } from '../fields/statistic-computation';
import { seriesFields } from '../fields/statistic-series';
import { wordingFields } from '../fields/statistic-wording';
import { updatedByField } from '../fields/updated-by';
import { waitingField } from '../fields/waiting-field';
import { keepChosenStatistics } from '../hooks/keep-chosen-statistics';
import { writingField } from '../writing/writing-field';
import { contentGroup } from './navigation-groups';

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
    // By short name, words and source, whatever column is shown.
    listSearchableFields: ['slug', 'sentence', 'sourceName', 'inputs.source.name'],
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
  endpoints: [publishedVersionsEndpoint],
  versions: { drafts: true, maxPerDoc: 0 },
  hooks: {
    beforeDelete: [keepChosenStatistics],
  },
  fields: [
    {
      name: 'withdrawn',
      type: 'ui',
      admin: {
        disableListColumn: true,
        components: { Field: '@/staff/fields/withdrawn-notice#WithdrawnNotice' },
      },
    },
    waitingField,
    ...wordingFields,
    ...computationFields,
    seriesFields,
    {
      name: 'staffNote',
      type: 'textarea',
      label: {
        en: 'Notes for staff',
        fr: 'Notes internes',
        nl: 'Interne notities',
        de: 'Interne Notizen',
      },
      admin: {
        components: { afterInput: ['@/staff/fields/library-note#LibraryNote'] },
        description: {
          en: 'Warnings, quotations, what is still to be checked. Never published.',
          fr: 'Avertissements, citations, ce qui reste à vérifier. Jamais publié.',
          nl: 'Waarschuwingen, citaten, wat nog na te kijken is. Nooit gepubliceerd.',
          de: 'Warnungen, Zitate, was noch zu prüfen ist. Wird nie veröffentlicht.',
        },
      },
    },
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
    {
      name: 'publishedVersions',
      type: 'ui',
      admin: {
        position: 'sidebar',
        components: { Field: '@/staff/fields/published-versions#PublishedVersions' },
      },
    },
    {
      name: 'withdrawal',
      type: 'ui',
      admin: {
        position: 'sidebar',
        components: { Field: '@/staff/fields/withdrawn-notice#FigureWithdrawal' },
      },
    },
    updatedByField,
  ],
};
