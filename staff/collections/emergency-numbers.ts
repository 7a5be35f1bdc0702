// The number to call at once, by country.
import type { CollectionConfig } from 'payload';
import { isAdministrator } from '../access/is-administrator';
import { isStaff } from '../access/is-staff';
import { checkedOnField, countryField, isShownField } from '../fields/address-fields';
import { updatedByField } from '../fields/updated-by';
import { publishAfterChange } from '../hooks/publish-after-change';
import { publishAfterDelete } from '../hooks/publish-after-delete';
import { addressesGroup } from './navigation-groups';

export const emergencyNumbers: CollectionConfig = {
  slug: 'emergency-numbers',
  labels: {
    singular: {
      en: 'Emergency number',
      fr: 'Numéro d’urgence',
      nl: 'Noodnummer',
      de: 'Notrufnummer',
    },
    plural: {
      en: 'Emergency numbers',
      fr: 'Numéros d’urgence',
      nl: 'Noodnummers',
      de: 'Notrufnummern',
    },
  },
  admin: {
    components: { edit: { SaveButton: '@/staff/views/submit-buttons#SaveButton' } },
    pagination: { defaultLimit: 50 },
    hideAPIURL: true,
    useAsTitle: 'country',
    defaultColumns: ['country', 'phone', 'checkedOn', 'isShown'],
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
    { ...countryField, unique: true },
    {
      name: 'phone',
      type: 'text',
      label: { en: 'Telephone', fr: 'Téléphone', nl: 'Telefoon', de: 'Telefon' },
    },
    isShownField,
    checkedOnField,
    updatedByField,
  ],
};
