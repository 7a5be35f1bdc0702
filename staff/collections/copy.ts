// The words of the campaign: one document per edition, page and language, because versions, publishing and
// restoring work on whole documents. The documents are given; staff change what they say.
import type { CollectionConfig } from 'payload';
import { isStaff } from '../access/is-staff';
import { nobody } from '../access/nobody';
import { affectedField } from '../affected/affected-field';
import { textLanguageField } from '../fields/text-language-field';
import { updatedByField } from '../fields/updated-by';
import { waitingField } from '../fields/waiting-field';
import { findByReadableTitle } from '../hooks/find-by-readable-title';
import { keepFirstValue } from '../hooks/keep-first-value';
import { writingField } from '../writing/writing-field';
import { copyGroups, copyPageLabels, copySlugs, copyTextPaths } from './copy-fields';
import { contentGroup } from './navigation-groups';

export const copy: CollectionConfig = {
  slug: 'copy',
  labels: {
    singular: { en: 'Page text', fr: 'Texte de page', nl: 'Paginatekst', de: 'Seitentext' },
    plural: { en: 'Page texts', fr: 'Textes des pages', nl: 'Paginateksten', de: 'Seitentexte' },
  },
  admin: {
    components: {
      edit: {
        PublishButton: '@/staff/views/submit-buttons#PublishButton',
        Status: '@/staff/views/public-state#PublicState',
      },
    },
    pagination: { defaultLimit: 50 },
    hideAPIURL: true,
    useAsTitle: 'title',
    listSearchableFields: ['title', ...copyTextPaths],
    defaultColumns: ['title', 'edition', 'writing', 'publicState', 'updatedBy', 'updatedAt'],
    group: contentGroup,
  },
  access: { create: nobody, read: isStaff, readVersions: isStaff, update: isStaff, delete: nobody },
  defaultSort: 'title',
  disableDuplicate: true,
  disableBulkEdit: true,
  indexes: [{ fields: ['edition', 'slug', 'locale'], unique: true }],
  versions: { drafts: true, maxPerDoc: 0 },
  hooks: { beforeOperation: [findByReadableTitle('copy')] },
  fields: [
    {
      name: 'title',
      type: 'text',
      label: {
        en: 'Page and language',
        fr: 'Page et langue',
        nl: 'Pagina en taal',
        de: 'Seite und Sprache',
      },
      admin: {
        hidden: true,
        components: { Cell: '@/staff/fields/title-cell#TitleCell' },
      },
    },
    {
      name: 'ofLaterEdition',
      type: 'ui',
      admin: {
        disableListColumn: true,
        components: { Field: '@/staff/fields/edition-notice#EditionNotice' },
      },
    },
    {
      name: 'publicState',
      type: 'ui',
      label: { en: 'Status', fr: 'Statut', nl: 'Status', de: 'Status' },
      admin: { components: { Cell: '@/staff/fields/public-state-cell#PublicStateCell' } },
    },
    waitingField,
    {
      type: 'row',
      fields: [
        {
          name: 'slug',
          type: 'select',
          required: true,
          label: { en: 'Page', fr: 'Page', nl: 'Pagina', de: 'Seite' },
          options: copySlugs.map((value) => ({ value, label: copyPageLabels[value] })),
          admin: { readOnly: true },
          hooks: { beforeChange: [keepFirstValue] },
        },
        { ...textLanguageField, admin: { readOnly: true } },
      ],
    },
    {
      name: 'edition',
      type: 'relationship',
      relationTo: 'editions',
      required: true,
      index: true,
      label: { en: 'Edition', fr: 'Édition', nl: 'Editie', de: 'Ausgabe' },
      admin: { position: 'sidebar', readOnly: true, allowEdit: false, sortOptions: '-startsOn' },
      hooks: { beforeChange: [keepFirstValue] },
    },
    {
      name: 'preview',
      type: 'ui',
      admin: {
        position: 'sidebar',
        condition: (data) => data.slug === 'card',
        components: { Field: '@/staff/fields/card-preview#CardPreview' },
      },
    },
    affectedField,
    writingField,
    ...copyGroups,
    updatedByField,
  ],
};
