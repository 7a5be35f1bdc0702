// The number to call at once, by country.
import { countryField, phoneField } from '../fields/address-fields';
import { addressCollection } from './address-collection';

export const emergencyNumbers = addressCollection({
  slug: 'emergency-numbers',
  confirmed: ['phone'],
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
    useAsTitle: 'country',
    defaultColumns: ['country', 'checkedOn', 'phone', 'isShown'],
  },
  fields: [{ ...countryField, unique: true }, phoneField],
});
