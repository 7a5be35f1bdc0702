// Help lines for those concerned, young people and those worried about themselves or someone else.
import { countryField, languagesField, phoneField } from '../fields/address-fields';
import { threeWayField } from '../fields/three-way-field';
import { webAddressField } from '../fields/web-address-field';
import { addressCollection } from './address-collection';

export const helpLines = addressCollection({
  slug: 'help-lines',
  confirmed: ['phone', 'url'],
  labels: {
    singular: { en: 'Help line', fr: 'Ligne d’aide', nl: 'Hulplijn', de: 'Hilfetelefon' },
    plural: { en: 'Help lines', fr: 'Lignes d’aide', nl: 'Hulplijnen', de: 'Hilfetelefone' },
  },
  admin: {
    useAsTitle: 'name',
    defaultColumns: ['name', 'checkedOn', 'country', 'phone', 'isShown'],
    listSearchableFields: ['name', 'country', 'phone', 'url'],
  },
  fields: [
    {
      name: 'name',
      type: 'text',
      required: true,
      label: { en: 'Name', fr: 'Nom', nl: 'Naam', de: 'Name' },
    },
    countryField,
    phoneField,
    webAddressField({ required: false }),
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
  ],
});
