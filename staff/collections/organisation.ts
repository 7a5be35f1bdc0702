// Who runs the campaign: one document. Neutral until an administrator fills it in.
import type { CollectionConfig, TextareaField } from 'payload';
import { type Locale, locales } from '@/campaign/snapshot';
import { isAdministrator } from '../access/is-administrator';
import { isStaff } from '../access/is-staff';
import { nobody } from '../access/nobody';
import { languageNames } from '../content-locales';
import { updatedByField } from '../fields/updated-by';
import { publishAfterChange } from '../hooks/publish-after-change';
import { settingsGroup } from './navigation-groups';
import { validateWebAddress } from './validate-web-address';

function legalNoticeField(locale: Locale): TextareaField {
  return { name: locale, type: 'textarea', label: languageNames[locale], admin: { rows: 6 } };
}

export const organisation: CollectionConfig = {
  slug: 'organisation',
  labels: {
    singular: { en: 'Organisation', fr: 'Organisation', nl: 'Organisatie', de: 'Organisation' },
    plural: { en: 'Organisation', fr: 'Organisation', nl: 'Organisatie', de: 'Organisation' },
  },
  admin: {
    components: { edit: { SaveButton: '@/staff/views/submit-buttons#SaveButton' } },
    hideAPIURL: true,
    useAsTitle: 'name',
    defaultColumns: ['name', 'contactEmail'],
    group: settingsGroup,
  },
  disableDuplicate: true,
  disableBulkEdit: true,
  access: { create: nobody, read: isStaff, update: isAdministrator, delete: nobody },
  hooks: { afterChange: [publishAfterChange] },
  fields: [
    {
      name: 'name',
      type: 'text',
      label: { en: 'Name', fr: 'Nom', nl: 'Naam', de: 'Name' },
    },
    {
      type: 'row',
      fields: [
        {
          name: 'contactEmail',
          type: 'email',
          label: {
            en: 'Contact by e-mail',
            fr: 'Contact par e-mail',
            nl: 'Contact per e-mail',
            de: 'Kontakt per E-Mail',
          },
          admin: { width: '50%' },
        },
        {
          name: 'contactPostal',
          type: 'textarea',
          label: {
            en: 'Postal address',
            fr: 'Adresse postale',
            nl: 'Postadres',
            de: 'Postanschrift',
          },
          admin: { width: '50%' },
        },
      ],
    },
    {
      name: 'legalNotice',
      type: 'group',
      label: {
        en: 'Legal notice',
        fr: 'Mentions légales',
        nl: 'Juridische vermelding',
        de: 'Impressum',
      },
      fields: locales.map(legalNoticeField),
    },
    {
      name: 'links',
      type: 'array',
      label: { en: 'Links', fr: 'Liens', nl: 'Links', de: 'Links' },
      labels: {
        singular: { en: 'Link', fr: 'Lien', nl: 'Link', de: 'Link' },
        plural: { en: 'Links', fr: 'Liens', nl: 'Links', de: 'Links' },
      },
      fields: [
        {
          type: 'row',
          fields: [
            {
              name: 'label',
              type: 'text',
              required: true,
              label: { en: 'Text', fr: 'Texte', nl: 'Tekst', de: 'Text' },
              admin: { width: '50%' },
            },
            {
              name: 'url',
              type: 'text',
              required: true,
              validate: validateWebAddress,
              label: { en: 'Address', fr: 'Adresse', nl: 'Adres', de: 'Adresse' },
              admin: { width: '50%' },
            },
          ],
        },
      ],
    },
    {
      name: 'logo',
      type: 'textarea',
      label: { en: 'Logo', fr: 'Logo', nl: 'Logo', de: 'Logo' },
      admin: { components: { Field: '@/staff/fields/logo-field#LogoField' } },
    },
    updatedByField,
  ],
};
