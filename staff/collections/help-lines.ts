// Help lines for those concerned, young people and those worried about themselves or someone else.
import type { TextFieldManyValidation } from 'payload';
import { fillIn } from '@/campaign/placeholders';
import { audiences } from '../address-files/address-lists';
import { countryField, languagesField, phoneField } from '../fields/address-fields';
import { threeWayField } from '../fields/three-way-field';
import { webAddressField } from '../fields/web-address-field';
import { staffMessagesFor } from '../messages/staff-message-catalogue';
import { addressCollection } from './address-collection';

const knownAudiences = audiences.join(', ');

/** Any other word would be stored, and found by no page. */
const validateAudience: TextFieldManyValidation = (value, { req }) =>
  (value ?? []).every((word) => audiences.some((known) => known === word)) ||
  fillIn(staffMessagesFor(req.i18n.language).refusals.notAnAudience, { known: knownAudiences });

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
      validate: validateAudience,
      admin: {
        // Each word as it is stored, and what it means.
        description: {
          en: 'These words, as they stand: victims, children, families, worried-about-someone, worried-about-own-thoughts, young-own-image and adult-own-image (their own image is passed on), missing-children. Press Enter after each.',
          fr: 'Ces mots, tels quels : victims (victimes), children (enfants), families (familles), worried-about-someone (inquiets pour quelqu’un), worried-about-own-thoughts (inquiets de leurs propres pensées), young-own-image et adult-own-image (jeunes, adultes dont une image circule), missing-children (enfants disparus). Validez chacun par Entrée.',
          nl: 'Deze woorden, zoals ze hier staan: victims (slachtoffers), children (kinderen), families (gezinnen), worried-about-someone (bezorgd om iemand), worried-about-own-thoughts (bezorgd om eigen gedachten), young-own-image en adult-own-image (jongeren, volwassenen van wie een beeld rondgaat), missing-children (vermiste kinderen). Druk na elk op Enter.',
          de: 'Diese Wörter, wie sie hier stehen: victims (Betroffene), children (Kinder), families (Familien), worried-about-someone (in Sorge um jemanden), worried-about-own-thoughts (in Sorge wegen eigener Gedanken), young-own-image und adult-own-image (Jugendliche, Erwachsene, von denen ein Bild umgeht), missing-children (vermisste Kinder). Nach jedem die Eingabetaste drücken.',
        },
      },
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
