// Help lines for those concerned, young people and those worried about themselves or someone else.
import type { CollectionConfig } from 'payload';
import { isAdministrator } from '../access/is-administrator';
import { isStaff } from '../access/is-staff';
import {
  checkedOnField,
  countryField,
  isShownField,
  languagesField,
} from '../fields/address-fields';
import { threeWayField } from '../fields/three-way-field';
import { updatedByField } from '../fields/updated-by';
import { publishAfterChange } from '../hooks/publish-after-change';
import { publishAfterDelete } from '../hooks/publish-after-delete';
import { addressesGroup } from './navigation-groups';
import { validateWebAddress } from './validate-web-address';

export const helpLines: CollectionConfig = {
  slug: 'help-lines',
  labels: {
    singular: { en: 'Help line', fr: 'Ligne d’aide', nl: 'Hulplijn', de: 'Hilfetelefon' },
    plural: { en: 'Help lines', fr: 'Lignes d’aide', nl: 'Hulplijnen', de: 'Hilfetelefone' },
  },
  admin: {
    components: { edit: { SaveButton: '@/staff/views/submit-buttons#SaveButton' } },
    pagination: { defaultLimit: 50 },
    hideAPIURL: true,
    useAsTitle: 'name',
    defaultColumns: ['name', 'country', 'phone', 'checkedOn', 'isShown'],
    listSearchableFields: ['name', 'country', 'phone', 'url'],
    group: addressesGroup,
  },
  defaultSort: 'country',
  disableBulkEdit: true,
  access: {
    create: isStaff,
    read: isStaff,
    update: isStaff,
    delete: isAdministrator,
  },
  hooks: { afterChange: [publishAfterChange], afterDelete: [publishAfterDelete] },
  fields: [
    {
      name: 'name',
      type: 'text',
      required: true,
      label: { en: 'Name', fr: 'Nom', nl: 'Naam', de: 'Name' },
    },
    countryField,
    {
      name: 'phone',
      type: 'text',
      label: { en: 'Telephone', fr: 'Téléphone', nl: 'Telefoon', de: 'Telefon' },
    },
    {
      name: 'url',
      type: 'text',
      validate: validateWebAddress,
      label: { en: 'Address', fr: 'Adresse', nl: 'Adres', de: 'Adresse' },
    },
    {
      name: 'audience',
      type: 'text',
      hasMany: true,
      label: { en: 'For whom', fr: 'Pour qui', nl: 'Voor wie', de: 'Für wen' },
    },
    languagesField,
    threeWayField('anonymous', { en: 'Anonymous', fr: 'Anonyme', nl: 'Anoniem', de: 'Anonym' }),
    threeWayField('free', { en: 'Free', fr: 'Gratuit', nl: 'Gratis', de: 'Kostenlos' }),
    {
      name: 'isVerified',
      type: 'checkbox',
      label: {
        en: 'Read on a published page',
        fr: 'Lu sur une page publiée',
        nl: 'Gelezen op een gepubliceerde pagina',
        de: 'Auf einer veröffentlichten Seite gelesen',
      },
      admin: { position: 'sidebar' },
    },
    isShownField,
    checkedOnField,
    updatedByField,
  ],
};
