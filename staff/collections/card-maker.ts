// The maker on the public pages: one document. Whether it is paused is an action of its own
// (staff/endpoints/pause-maker.ts), in force at once; its words are published like any others.
import type { CollectionConfig, TextareaField } from 'payload';
import { defaultCardsMadeFrom } from '@/campaign/cards-made';
import { type FirstLocale, firstLocales, localeNames } from '@/campaign/locales';
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
    {
      name: 'cardsMadeFrom',
      type: 'number',
      required: true,
      defaultValue: defaultCardsMadeFrom,
      min: 1,
      max: 10_000_000,
      label: {
        en: 'Cards made before the site says how many',
        fr: 'Cartes réalisées avant que le site en dise le nombre',
        nl: 'Gemaakte kaarten voordat de site zegt hoeveel het er zijn',
        de: 'Fertige Karten, bevor die Website ihre Zahl nennt',
      },
      admin: {
        description: {
          en: 'The number is rounded down, says since when it counts, and is never a ranking. Below this it is not shown.',
          fr: 'Le nombre est arrondi vers le bas, dit depuis quand il compte et n’est jamais un classement. En dessous de ce seuil, il n’est pas montré.',
          nl: 'Het aantal wordt naar beneden afgerond, zegt sinds wanneer er geteld wordt en is nooit een ranglijst. Daaronder wordt het niet getoond.',
          de: 'Die Zahl wird abgerundet, sagt, seit wann gezählt wird, und ist nie eine Rangliste. Darunter wird sie nicht gezeigt.',
        },
      },
    },
    updatedByField,
  ],
};
