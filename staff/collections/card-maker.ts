// The maker on the public pages: one document. Whether it is paused is an action of its own
// (staff/endpoints/pause-maker.ts), in force at once; its words are published like any others.
import type { CollectionConfig, TextareaField } from 'payload';
import { localeNames } from '@/campaign/locales';
import { type FirstLocale, firstLocales } from '@/campaign/snapshot';
import { isStaff } from '../access/is-staff';
import { nobody } from '../access/nobody';
import { pauseMakerEndpoint } from '../endpoints/pause-maker';
import { updatedByField } from '../fields/updated-by';
import { settingsGroup } from './navigation-groups';

function messageField(locale: FirstLocale): TextareaField {
  return {
    name: locale,
    type: 'textarea',
    required: true,
    maxLength: 400,
    label: localeNames[locale],
    admin: { rows: 3 },
  };
}

export const cardMaker: CollectionConfig = {
  slug: 'card-maker',
  labels: {
    singular: {
      en: 'Card maker',
      fr: 'Atelier de cartes',
      nl: 'Kaartenmaker',
      de: 'Kartenwerkstatt',
    },
    plural: {
      en: 'Card maker',
      fr: 'Atelier de cartes',
      nl: 'Kaartenmaker',
      de: 'Kartenwerkstatt',
    },
  },
  admin: {
    components: {
      edit: {
        SaveButton: '@/staff/views/submit-buttons#SaveButton',
      },
    },
    hideAPIURL: true,
    // Said by readable-title; without any, Payload leads back here by a number.
    useAsTitle: 'updatedBy',
    defaultColumns: ['isPaused', 'updatedBy', 'updatedAt'],
    group: settingsGroup,
  },
  disableDuplicate: true,
  disableBulkEdit: true,
  access: { create: nobody, read: isStaff, update: isStaff, delete: nobody },
  endpoints: [pauseMakerEndpoint],
  fields: [
    {
      name: 'isPaused',
      type: 'checkbox',
      defaultValue: false,
      label: { en: 'Paused', fr: 'En pause', nl: 'Gepauzeerd', de: 'Angehalten' },
      access: { create: nobody, update: nobody },
      admin: {
        readOnly: true,
        components: { Cell: '@/staff/fields/yes-no-cell#YesNoCell' },
      },
    },
    {
      name: 'message',
      type: 'group',
      label: {
        en: 'What visitors read while it is paused',
        fr: 'Ce que le public lit pendant la pause',
        nl: 'Wat bezoekers lezen tijdens de pauze',
        de: 'Was Besucherinnen und Besucher währenddessen lesen',
      },
      fields: firstLocales.map(messageField),
    },
    updatedByField,
  ],
};
