// Where people report: official addresses by country. A saved change is published at once.
import { verificationLevels } from '@/campaign/snapshot';
import { countryField, languagesField } from '../fields/address-fields';
import { slugField } from '../fields/slug-field';
import { noLabel, threeWayField, unknownLabel, yesLabel } from '../fields/three-way-field';
import { webAddressField } from '../fields/web-address-field';
import type { StaffLabel } from '../staff-label';
import { addressCollection } from './address-collection';

const kindLabels: Record<'hotline' | 'portal' | 'police' | 'other', StaffLabel> = {
  hotline: { en: 'Hotline', fr: 'Point de contact', nl: 'Meldpunt', de: 'Meldestelle' },
  portal: {
    en: 'Shared portal',
    fr: 'Portail commun',
    nl: 'Gedeeld portaal',
    de: 'Gemeinsames Portal',
  },
  police: { en: 'Police', fr: 'Police', nl: 'Politie', de: 'Polizei' },
  other: { en: 'Other', fr: 'Autre', nl: 'Andere', de: 'Sonstige' },
};

const verificationLabels: Record<(typeof verificationLevels)[number], StaffLabel> = {
  url: {
    en: 'The exact address was read',
    fr: 'L’adresse exacte a été lue',
    nl: 'Het exacte adres is gelezen',
    de: 'Die genaue Adresse wurde gelesen',
  },
  domain: {
    en: 'The website was read',
    fr: 'Le site a été lu',
    nl: 'De website is gelezen',
    de: 'Die Website wurde gelesen',
  },
  'org-only': {
    en: 'The organisation was confirmed',
    fr: 'L’organisation a été confirmée',
    nl: 'De organisatie is bevestigd',
    de: 'Die Organisation wurde bestätigt',
  },
  'portal-verified-url-inferred': {
    en: 'A known portal, address inferred',
    fr: 'Portail connu, adresse déduite',
    nl: 'Bekend portaal, adres afgeleid',
    de: 'Bekanntes Portal, Adresse abgeleitet',
  },
  remembered: {
    en: 'Not checked yet',
    fr: 'Pas encore vérifié',
    nl: 'Nog niet nagekeken',
    de: 'Noch nicht geprüft',
  },
};

export const reportingPoints = addressCollection({
  slug: 'reporting-points',
  confirmed: ['url'],
  labels: {
    singular: {
      en: 'Reporting point',
      fr: 'Point de signalement',
      nl: 'Meldpunt',
      de: 'Meldestelle',
    },
    plural: {
      en: 'Reporting points',
      fr: 'Points de signalement',
      nl: 'Meldpunten',
      de: 'Meldestellen',
    },
  },
  admin: {
    // The organisation's name does not tell its addresses apart.
    useAsTitle: 'url',
    defaultColumns: ['organisation', 'checkedOn', 'country', 'url', 'isShown'],
    listSearchableFields: ['organisation', 'country', 'url'],
  },
  fields: [
    {
      name: 'organisation',
      type: 'text',
      required: true,
      label: { en: 'Organisation', fr: 'Organisation', nl: 'Organisatie', de: 'Organisation' },
    },
    webAddressField({ required: true }),
    countryField,
    {
      name: 'kind',
      type: 'select',
      required: true,
      defaultValue: 'hotline',
      label: { en: 'Kind', fr: 'Type', nl: 'Soort', de: 'Art' },
      options: Object.entries(kindLabels).map(([value, label]) => ({ value, label })),
    },
    languagesField,
    {
      name: 'anonymous',
      type: 'select',
      required: true,
      defaultValue: 'unknown',
      label: {
        en: 'Takes anonymous reports',
        fr: 'Accepte les signalements anonymes',
        nl: 'Neemt anonieme meldingen aan',
        de: 'Nimmt anonyme Meldungen an',
      },
      options: [
        { value: 'yes', label: yesLabel },
        {
          value: 'optional',
          label: { en: 'On request', fr: 'Au choix', nl: 'Naar keuze', de: 'Auf Wunsch' },
        },
        { value: 'no', label: noLabel },
        { value: 'unknown', label: unknownLabel },
      ],
    },
    threeWayField('informsPolice', {
      en: 'Passes reports to the police',
      fr: 'Transmet les signalements à la police',
      nl: 'Geeft meldingen door aan de politie',
      de: 'Leitet Meldungen an die Polizei weiter',
    }),
    threeWayField(
      'takesDrawings',
      {
        en: 'Takes reports of drawings',
        fr: 'Traite les signalements de dessins',
        nl: 'Behandelt meldingen over tekeningen',
        de: 'Nimmt Meldungen über Zeichnungen entgegen',
      },
      {
        en: 'Comics too. As this reporting point says itself: public pages repeat it once its address is confirmed, and until then say that we do not know.',
        fr: 'Bandes dessinées comprises. Tel que ce point de signalement le dit lui-même : les pages publiques le répètent une fois l’adresse confirmée et disent jusque-là que nous ne le savons pas.',
        nl: 'Strips inbegrepen. Zoals dit meldpunt het zelf zegt: de openbare pagina’s herhalen het zodra het adres bevestigd is en zeggen tot dan dat we het niet weten.',
        de: 'Auch Comics. Wie diese Meldestelle es selbst sagt: Die öffentlichen Seiten wiederholen es, sobald die Adresse bestätigt ist, und sagen bis dahin, dass wir es nicht wissen.',
      },
    ),
    threeWayField(
      'takesGeneratedImages',
      {
        en: 'Takes reports of computer-generated images',
        fr: 'Traite les signalements d’images générées par ordinateur',
        nl: 'Behandelt meldingen over computergegenereerde beelden',
        de: 'Nimmt Meldungen über computergenerierte Bilder entgegen',
      },
      {
        en: 'Made with AI or another program, also where they look like photos. Asked apart from drawings, because hotlines differ.',
        fr: 'Faites avec une IA ou un autre programme, même si elles ressemblent à des photos. Une question à part, car les points de signalement diffèrent là-dessus.',
        nl: 'Gemaakt met AI of een ander programma, ook als ze op foto’s lijken. Apart van tekeningen gevraagd, omdat meldpunten daarin verschillen.',
        de: 'Mit KI oder einem anderen Programm erzeugt, auch wenn sie wie Fotos aussehen. Eine eigene Frage, weil Meldestellen sich darin unterscheiden.',
      },
    ),
    {
      name: 'verification',
      type: 'select',
      required: true,
      defaultValue: 'remembered',
      label: {
        en: 'How it was checked',
        fr: 'Comment cela a été vérifié',
        nl: 'Hoe het is nagekeken',
        de: 'Wie geprüft wurde',
      },
      options: verificationLevels.map((value) => ({ value, label: verificationLabels[value] })),
    },
    slugField(),
    {
      name: 'isPrimary',
      type: 'checkbox',
      label: {
        en: 'The country’s first address',
        fr: 'Première adresse du pays',
        nl: 'Eerste adres van het land',
        de: 'Erste Adresse des Landes',
      },
      admin: { position: 'sidebar' },
    },
    {
      name: 'leadsStraight',
      type: 'checkbox',
      defaultValue: false,
      label: {
        en: 'The short address /r leads straight here',
        fr: 'L’adresse courte /r mène directement ici',
        nl: 'Het korte adres /r leidt rechtstreeks hierheen',
        de: 'Die Kurzadresse /r führt direkt hierher',
      },
      admin: {
        position: 'sidebar',
        description: {
          en: 'Instead of to our reporting page. Only while the address is confirmed.',
          fr: 'Au lieu de notre page de signalement. Seulement tant que l’adresse est confirmée.',
          nl: 'In plaats van naar onze meldpagina. Alleen zolang het adres bevestigd is.',
          de: 'Statt auf unsere Meldeseite. Nur solange die Adresse bestätigt ist.',
        },
      },
    },
  ],
});
