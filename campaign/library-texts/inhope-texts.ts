// INHOPE, the hotlines' network: addresses judged illegal, by year, and the network itself.
import { type LibraryText, type LibraryTexts, units } from '@/campaign/library-texts/library-text';

export const inhopeTexts: LibraryTexts = {
  'inhope-2020-illegal': illegalIn('2020'),
  'inhope-2021-illegal': illegalIn('2021'),
  'inhope-2022-illegal': illegalIn('2022'),
  'inhope-2023-illegal': illegalIn('2023'),
  'inhope-network': {
    label: {
      fr: 'Points de signalement du réseau INHOPE',
      nl: 'Meldpunten in het netwerk INHOPE',
      de: 'Meldestellen im Netzwerk INHOPE',
      en: 'Hotlines in the INHOPE network',
    },
    unit: {
      fr: 'points de signalement',
      nl: 'meldpunten',
      de: 'Meldestellen',
      en: 'hotlines',
    },
    sentence: {
      fr: "Le réseau INHOPE compte <number>{n}</number> points de signalement d'images d'abus sexuels d'enfants.",
      nl: 'Het netwerk INHOPE telt <number>{n}</number> meldpunten voor beelden van seksueel misbruik van kinderen.',
      de: 'Das Netzwerk INHOPE zählt <number>{n}</number> Meldestellen für Darstellungen sexualisierter Gewalt gegen Kinder.',
      en: 'The INHOPE network counts <number>{n}</number> hotlines for images of child sexual abuse.',
    },
  },
};

function illegalIn(year: string): LibraryText {
  return {
    label: {
      fr: "Adresses web que les points de signalement d'INHOPE ont jugées illégales",
      nl: 'Webadressen die de meldpunten van INHOPE illegaal vonden',
      de: 'Webadressen, die Meldestellen von INHOPE als illegal einstuften',
      en: "Web addresses that INHOPE's hotlines judged illegal",
    },
    unit: units.addresses,
    sentence: {
      fr: `En ${year}, les points de signalement du monde entier ont jugé illégales <number>{n}</number> adresses web montrant des abus sexuels d'enfants.`,
      nl: `In ${year} vonden meldpunten wereldwijd <number>{n}</number> webadressen met beelden van seksueel misbruik van kinderen illegaal.`,
      de: `${year} stuften Meldestellen weltweit <number>{n}</number> Webadressen mit Darstellungen sexualisierter Gewalt gegen Kinder als illegal ein.`,
      en: `In ${year}, hotlines worldwide judged <number>{n}</number> web addresses with child sexual abuse material illegal.`,
    },
  };
}
