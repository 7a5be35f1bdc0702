// Fields that reporting points, help lines and emergency numbers share.
import type {
  CheckboxField,
  TextField,
  TextFieldManyValidation,
  TextFieldSingleValidation,
} from 'payload';
import { isPlace } from '@/campaign/reporting-points';
import { languageCode } from '../address-files/address-lists';
import { staffMessagesFor } from '../messages/staff-message-catalogue';

const validateCountry: TextFieldSingleValidation = (value, { req }) =>
  isPlace(value ?? '') || staffMessagesFor(req.i18n.language).refusals.notACountry;

export const countryField: TextField = {
  name: 'country',
  type: 'text',
  required: true,
  index: true,
  label: { en: 'Country', fr: 'Pays', nl: 'Land', de: 'Land' },
  validate: validateCountry,
  admin: {
    components: { Cell: '@/staff/fields/country-cell#CountryCell' },
    description: {
      en: 'Two capital letters (BE), EU, or * for the whole world.',
      fr: 'Deux majuscules (BE), EU, ou * pour le monde entier.',
      nl: 'Twee hoofdletters (BE), EU, of * voor de hele wereld.',
      de: 'Zwei Großbuchstaben (BE), EU oder * für die ganze Welt.',
    },
  },
};

export const phoneField: TextField = {
  name: 'phone',
  type: 'text',
  label: { en: 'Telephone', fr: 'Téléphone', nl: 'Telefoon', de: 'Telefon' },
};

export const isShownField: CheckboxField = {
  name: 'isShown',
  type: 'checkbox',
  defaultValue: true,
  label: {
    en: 'Shown on the site',
    fr: 'Affiché sur le site',
    nl: 'Getoond op de site',
    de: 'Auf der Seite sichtbar',
  },
  admin: {
    position: 'sidebar',
    components: { Cell: '@/staff/addresses/shown-cell#ShownCell' },
  },
};

/** A language by its name would be stored, and found by no page. */
const validateLanguages: TextFieldManyValidation = (value, { req }) =>
  (value ?? []).every((code) => languageCode.test(code)) ||
  staffMessagesFor(req.i18n.language).refusals.notALanguageCode;

export const languagesField: TextField = {
  name: 'languages',
  type: 'text',
  hasMany: true,
  label: { en: 'Languages', fr: 'Langues', nl: 'Talen', de: 'Sprachen' },
  validate: validateLanguages,
  admin: {
    description: {
      en: 'Short codes such as fr, nl, en. Press Enter after each.',
      fr: 'Des codes courts comme fr, nl, en. Validez chacun par Entrée.',
      nl: 'Korte codes zoals fr, nl, en. Druk na elk op Enter.',
      de: 'Kurze Kürzel wie fr, nl, en. Nach jedem die Eingabetaste drücken.',
    },
  },
};
