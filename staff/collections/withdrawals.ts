// Figures taken out of everything, by slug. Beside the figures and not in them, so that no draft,
// restore or scheduled change can bring one back: only the end of its withdrawal does.
import type { CollectionConfig } from 'payload';
import { localeNames, supportedLocales } from '@/campaign/locales';
import { isStaff } from '../access/is-staff';
import { nobody } from '../access/nobody';
import { liftWithdrawalEndpoint, withdrawFigureEndpoint } from '../endpoints/withdraw-figure';
import { updatedByField } from '../fields/updated-by';

export const withdrawals: CollectionConfig = {
  slug: 'withdrawals',
  labels: {
    singular: {
      en: 'Withdrawn figure',
      fr: 'Chiffre retiré',
      nl: 'Ingetrokken cijfer',
      de: 'Zurückgezogene Zahl',
    },
    plural: {
      en: 'Withdrawn figures',
      fr: 'Chiffres retirés',
      nl: 'Ingetrokken cijfers',
      de: 'Zurückgezogene Zahlen',
    },
  },
  admin: { hidden: true, useAsTitle: 'statistic' },
  access: { create: nobody, read: isStaff, update: nobody, delete: isStaff },
  endpoints: [withdrawFigureEndpoint, liftWithdrawalEndpoint],
  lockDocuments: false,
  fields: [
    {
      name: 'statistic',
      type: 'text',
      required: true,
      unique: true,
      index: true,
      label: { en: 'Figure', fr: 'Chiffre', nl: 'Cijfer', de: 'Zahl' },
    },
    {
      name: 'on',
      type: 'text',
      required: true,
      label: { en: 'From', fr: 'À partir du', nl: 'Vanaf', de: 'Ab' },
    },
    {
      name: 'note',
      type: 'group',
      label: {
        en: 'Why, for the public',
        fr: 'Pourquoi, pour le public',
        nl: 'Waarom, voor het publiek',
        de: 'Warum, für die Öffentlichkeit',
      },
      fields: supportedLocales.map((name) => ({
        name,
        type: 'textarea',
        maxLength: 600,
        label: localeNames[name],
      })),
    },
    updatedByField,
  ],
};
