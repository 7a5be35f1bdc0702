// Who runs the campaign: one document. Neutral until an administrator fills it in.
import type { CollectionConfig, TextareaField } from 'payload';
import { defaultTimeZone } from '@/campaign/edition-dates';
import { type FirstLocale, firstLocales, localeNames } from '@/campaign/locales';
import { defaultReviewGraceDays } from '@/publication/figures-to-review';
import { isAdministrator } from '../access/is-administrator';
import { isStaff } from '../access/is-staff';
import { nobody } from '../access/nobody';
import { sideBySide } from '../fields/side-by-side';
import { updatedByField } from '../fields/updated-by';
import { validateHandle } from '../fields/validate-handle';
import { validateTimeZone } from '../fields/validate-time-zone';
import { safeAddressField, webAddressField } from '../fields/web-address-field';
import { writtenText } from '../writing/written-text';
import { settingsGroup } from './navigation-groups';

function legalNoticeField(locale: FirstLocale): TextareaField {
  return writtenText({
    name: locale,
    type: 'textarea',
    label: localeNames[locale],
    admin: { rows: 6 },
  });
}

export const organisation: CollectionConfig = {
  slug: 'organisation',
  labels: {
    singular: { en: 'Organisation', fr: 'Organisation', nl: 'Organisatie', de: 'Organisation' },
    plural: { en: 'Organisation', fr: 'Organisation', nl: 'Organisatie', de: 'Organisation' },
  },
  admin: {
    components: {
      edit: {
        SaveButton: '@/staff/views/submit-buttons#SaveButton',
      },
    },
    hideAPIURL: true,
    useAsTitle: 'name',
    defaultColumns: ['name', 'contactEmail'],
    group: settingsGroup,
  },
  disableDuplicate: true,
  disableBulkEdit: true,
  access: { create: nobody, read: isStaff, update: isAdministrator, delete: nobody },
  fields: [
    {
      name: 'name',
      type: 'text',
      label: { en: 'Name', fr: 'Nom', nl: 'Naam', de: 'Name' },
    },
    sideBySide(
      {
        name: 'contactEmail',
        type: 'email',
        label: {
          en: 'Contact by e-mail',
          fr: 'Contact par e-mail',
          nl: 'Contact per e-mail',
          de: 'Kontakt per E-Mail',
        },
      },
      {
        name: 'contactPostal',
        type: 'textarea',
        label: {
          en: 'Postal address',
          fr: 'Adresse postale',
          nl: 'Postadres',
          de: 'Postanschrift',
        },
      },
    ),
    {
      name: 'legalNotice',
      type: 'group',
      label: {
        en: 'Legal notice',
        fr: 'Mentions légales',
        nl: 'Juridische vermelding',
        de: 'Impressum',
      },
      fields: firstLocales.map(legalNoticeField),
    },
    {
      name: 'links',
      type: 'array',
      label: { en: 'Links', fr: 'Liens', nl: 'Links', de: 'Links' },
      labels: {
        singular: { en: 'Link', fr: 'Lien', nl: 'Link', de: 'Link' },
        plural: { en: 'Links', fr: 'Liens', nl: 'Links', de: 'Links' },
      },
      fields: [
        sideBySide(
          {
            name: 'label',
            type: 'text',
            required: true,
            label: { en: 'Text', fr: 'Texte', nl: 'Tekst', de: 'Text' },
          },
          webAddressField({ required: true }),
        ),
      ],
    },
    sideBySide(
      {
        name: 'handle',
        type: 'text',
        validate: validateHandle,
        label: {
          en: 'Name on networks',
          fr: 'Nom sur les réseaux',
          nl: 'Naam op netwerken',
          de: 'Name in Netzwerken',
        },
        admin: {
          description: {
            en: 'Follows the hashtag in the text that goes with a card, for example @pawcard.',
            fr: 'Suit le mot-dièse dans le texte qui accompagne une carte, par exemple @pawcard.',
            nl: 'Staat na de hashtag in de tekst bij een kaart, bijvoorbeeld @pawcard.',
            de: 'Steht nach dem Hashtag im Text zu einer Karte, zum Beispiel @pawcard.',
          },
        },
      },
      safeAddressField({
        name: 'newsletter',
        label: {
          en: 'Newsletter (address of its page)',
          fr: 'Lettre d’information (adresse de sa page)',
          nl: 'Nieuwsbrief (adres van de pagina)',
          de: 'Newsletter (Adresse der Seite)',
        },
        admin: {
          description: {
            en: 'Offered to whoever has shared a card. Left empty, no newsletter is mentioned.',
            fr: 'Proposée à qui a partagé une carte. Sans adresse, aucune lettre n’est mentionnée.',
            nl: 'Aangeboden aan wie een kaart heeft gedeeld. Leeg: er wordt geen nieuwsbrief genoemd.',
            de: 'Wird nach dem Teilen einer Karte angeboten. Bleibt es leer, wird keiner erwähnt.',
          },
        },
      }),
    ),
    {
      name: 'showsOnlyConfirmedPoints',
      type: 'checkbox',
      defaultValue: false,
      label: {
        en: 'Give only reporting points that somebody here has confirmed',
        fr: 'N’indiquer que les points de signalement que l’équipe a confirmés',
        nl: 'Alleen meldpunten noemen die iemand hier heeft bevestigd',
        de: 'Nur Meldestellen nennen, die jemand von uns bestätigt hat',
      },
      admin: {
        description: {
          en: 'In place of every other one, pages, cards and links name the international portal, and the page says why.',
          fr: 'À la place des autres, les pages, les cartes et les liens indiquent le portail international, et la page dit pourquoi.',
          nl: 'In plaats van alle andere noemen pagina’s, kaarten en links het internationale portaal, en de pagina zegt waarom.',
          de: 'Statt aller anderen nennen Seiten, Karten und Links das internationale Portal, und die Seite sagt, warum.',
        },
      },
    },
    {
      name: 'timeZone',
      type: 'text',
      required: true,
      defaultValue: defaultTimeZone,
      validate: validateTimeZone,
      label: {
        en: 'Time zone of the campaign',
        fr: 'Fuseau horaire de la campagne',
        nl: 'Tijdzone van de campagne',
        de: 'Zeitzone der Kampagne',
      },
      admin: {
        description: {
          en: 'In it the days of an edition begin and end: Europe/Brussels, for example.',
          fr: 'Les jours d’une édition y commencent et s’y terminent : par exemple Europe/Brussels.',
          nl: 'Daarin beginnen en eindigen de dagen van een editie: bijvoorbeeld Europe/Brussels.',
          de: 'In ihr beginnen und enden die Tage einer Ausgabe, zum Beispiel Europe/Brussels.',
        },
      },
    },
    {
      name: 'logo',
      type: 'textarea',
      label: { en: 'Logo', fr: 'Logo', nl: 'Logo', de: 'Logo' },
      admin: { components: { Field: '@/staff/fields/logo-field#LogoField' } },
    },
    {
      name: 'reviewGraceDays',
      type: 'number',
      required: true,
      defaultValue: defaultReviewGraceDays,
      min: 0,
      max: 730,
      label: {
        en: 'Days after its review date that a figure may still be put on cards',
        fr: 'Jours après sa date de révision pendant lesquels un chiffre reste utilisable sur les cartes',
        nl: 'Dagen na de nakijkdatum waarin een cijfer nog op kaarten mag',
        de: 'Tage nach ihrem Prüfdatum, an denen eine Zahl noch auf Karten darf',
      },
      admin: {
        description: {
          en: 'After that it can no longer be chosen, and its page says that it is under review.',
          fr: 'Ensuite il ne peut plus être choisi, et sa page dit qu’il est en cours de révision.',
          nl: 'Daarna kan het niet meer gekozen worden, en zegt zijn pagina dat het wordt nagekeken.',
          de: 'Danach kann sie nicht mehr gewählt werden, und ihre Seite sagt, dass sie geprüft wird.',
        },
      },
    },
    // Whether the library of figures was laid out as drafts: once, so that what staff delete stays away.
    {
      name: 'hasFigureLibrary',
      type: 'checkbox',
      access: { create: nobody, update: nobody },
      admin: { hidden: true },
    },
    // Likewise, what was noted where the default addresses were read.
    {
      name: 'hasAddressNotes',
      type: 'checkbox',
      access: { create: nobody, update: nobody },
      admin: { hidden: true },
    },
    updatedByField,
  ],
};
