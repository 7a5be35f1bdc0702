// How the campaign writes in each language, and where it differs in a country: form of address, terms
// to avoid with what to use. For staff only; what it refuses, publishing refuses.
import type { CollectionConfig } from 'payload';
import { localeNames, supportedLocales } from '@/campaign/locales';
import { formsOfAddress } from '@/campaign/writing-guide';
import { isAdministrator } from '../access/is-administrator';
import { isStaff } from '../access/is-staff';
import { countryField } from '../fields/address-fields';
import { sideBySide } from '../fields/side-by-side';
import { updatedByField } from '../fields/updated-by';
import { formOfAddressLabels } from '../form-of-address-labels';
import { contentGroup } from './navigation-groups';

export const writingGuides: CollectionConfig = {
  slug: 'writing-guides',
  labels: {
    singular: {
      en: 'Writing guide',
      fr: 'Guide de rédaction',
      nl: 'Schrijfwijzer',
      de: 'Schreibregeln',
    },
    plural: {
      en: 'Writing guides',
      fr: 'Guides de rédaction',
      nl: 'Schrijfwijzers',
      de: 'Schreibregeln',
    },
  },
  admin: {
    hideAPIURL: true,
    useAsTitle: 'language',
    defaultColumns: ['language', 'country', 'formOfAddress', 'updatedBy', 'updatedAt'],
    group: contentGroup,
  },
  access: { create: isStaff, read: isStaff, update: isStaff, delete: isAdministrator },
  defaultSort: 'language',
  disableDuplicate: true,
  disableBulkEdit: true,
  indexes: [{ fields: ['language', 'country'], unique: true }],
  fields: [
    {
      type: 'row',
      fields: [
        {
          name: 'language',
          type: 'select',
          required: true,
          label: { en: 'Language', fr: 'Langue', nl: 'Taal', de: 'Sprache' },
          options: supportedLocales.map((value) => ({ value, label: localeNames[value] })),
          admin: { width: '50%' },
        },
        { ...countryField, defaultValue: '*', admin: { ...countryField.admin, width: '50%' } },
      ],
    },
    {
      name: 'formOfAddress',
      type: 'select',
      required: true,
      defaultValue: 'formal',
      label: {
        en: 'How readers are addressed',
        fr: 'Comment on s’adresse au public',
        nl: 'Hoe lezers worden aangesproken',
        de: 'Anrede der Leserinnen und Leser',
      },
      options: formsOfAddress.map((value) => ({ value, label: formOfAddressLabels[value] })),
    },
    {
      name: 'note',
      type: 'textarea',
      maxLength: 1000,
      label: {
        en: 'Advice to writers',
        fr: 'Conseils de rédaction',
        nl: 'Raad voor wie schrijft',
        de: 'Hinweise zum Schreiben',
      },
    },
    {
      name: 'terms',
      type: 'array',
      label: {
        en: 'Terms to avoid',
        fr: 'Termes à éviter',
        nl: 'Te vermijden woorden',
        de: 'Zu vermeidende Wörter',
      },
      labels: {
        singular: { en: 'Term', fr: 'Terme', nl: 'Woord', de: 'Wort' },
        plural: {
          en: 'Terms to avoid',
          fr: 'Termes à éviter',
          nl: 'Te vermijden woorden',
          de: 'Zu vermeidende Wörter',
        },
      },
      admin: {
        description: {
          en: 'Found whatever the case, accents and hyphens, with the usual endings. A star stands for any further letters: “kinderporno*”. Registered names of reporting points and help lines may contain them.',
          fr: 'Trouvés quels que soient la casse, les accents et les traits d’union, avec les terminaisons usuelles. Une étoile remplace d’autres lettres : « pédoporno* ». Les noms officiels des points de signalement et lignes d’aide peuvent les contenir.',
          nl: 'Gevonden ongeacht hoofdletters, accenten en koppeltekens, met de gewone uitgangen. Een sterretje staat voor nog meer letters: ‘kinderporno*’. Officiële namen van meldpunten en hulplijnen mogen ze bevatten.',
          de: 'Gefunden ohne Rücksicht auf Großschreibung, Akzente und Bindestriche, mit den üblichen Endungen. Ein Stern steht für weitere Buchstaben: „Kinderporno*“. Amtliche Namen von Meldestellen und Hilfetelefonen dürfen sie enthalten.',
        },
      },
      fields: [
        sideBySide(
          {
            name: 'avoid',
            type: 'text',
            required: true,
            maxLength: 80,
            label: { en: 'Avoid', fr: 'À éviter', nl: 'Vermijd', de: 'Vermeiden' },
          },
          {
            name: 'use',
            type: 'text',
            required: true,
            maxLength: 120,
            label: { en: 'Use', fr: 'À utiliser', nl: 'Gebruik', de: 'Verwenden' },
          },
        ),
        {
          name: 'isRefused',
          type: 'checkbox',
          defaultValue: true,
          label: {
            en: 'A text that says this cannot be published',
            fr: 'Un texte qui le dit ne peut pas être publié',
            nl: 'Een tekst die dit zegt, kan niet gepubliceerd worden',
            de: 'Ein Text, der dies sagt, kann nicht veröffentlicht werden',
          },
        },
      ],
    },
    updatedByField,
  ],
};
