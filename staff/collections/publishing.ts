// How publishing works here: one document, for administrators. Nothing in it is public.
import type { CollectionConfig } from 'payload';
import { isAdministrator } from '../access/is-administrator';
import { isStaff } from '../access/is-staff';
import { nobody } from '../access/nobody';
import { updatedByField } from '../fields/updated-by';
import { settingsGroup } from './navigation-groups';

export const publishing: CollectionConfig = {
  slug: 'publishing',
  labels: {
    singular: { en: 'Publishing', fr: 'Publication', nl: 'Publiceren', de: 'Veröffentlichen' },
    plural: { en: 'Publishing', fr: 'Publication', nl: 'Publiceren', de: 'Veröffentlichen' },
  },
  admin: {
    hideAPIURL: true,
    // Said by readable-title; without any, Payload leads back here by a number.
    useAsTitle: 'updatedBy',
    defaultColumns: ['hasFourEyes', 'updatedBy', 'updatedAt'],
    group: settingsGroup,
  },
  disableDuplicate: true,
  disableBulkEdit: true,
  access: { create: nobody, read: isStaff, update: isAdministrator, delete: nobody },
  fields: [
    {
      name: 'hasFourEyes',
      type: 'checkbox',
      defaultValue: false,
      label: {
        en: 'Four eyes: what one person proposes, another approves',
        fr: 'Quatre yeux : ce qu’une personne propose, une autre l’approuve',
        nl: 'Vier ogen: wat iemand voorstelt, keurt iemand anders goed',
        de: 'Vier Augen: Was eine Person vorschlägt, gibt eine andere frei',
      },
      admin: {
        components: { Cell: '@/staff/fields/yes-no-cell#YesNoCell' },
        description: {
          en: 'Pausing the maker and withdrawing a figure need no approval: in an emergency one person must be able to act.',
          fr: 'La pause de l’atelier et le retrait d’un chiffre ne demandent pas d’approbation : dans l’urgence, une seule personne doit pouvoir agir.',
          nl: 'De kaartenmaker pauzeren en een cijfer intrekken vragen geen goedkeuring: in nood moet één persoon kunnen handelen.',
          de: 'Anhalten der Werkstatt und Zurückziehen einer Zahl brauchen keine Freigabe: Im Notfall muss eine Person handeln können.',
        },
      },
    },
    updatedByField,
  ],
};
