// The Internet Watch Foundation: what it assessed and confirmed, by year, and its portals.
import { type LibraryText, type LibraryTexts, units } from '@/campaign/library-texts/library-text';

export const iwfTexts: LibraryTexts = {
  'iwf-2020-assessed': {
    label: {
      fr: "Signalements examinés par l'IWF",
      nl: 'Door de IWF beoordeelde meldingen',
      de: 'Von der IWF geprüfte Meldungen',
      en: 'Reports assessed by the IWF',
    },
    unit: units.reports,
    sentence: {
      fr: "En 2020, l'IWF a examiné <number>{n}</number> signalements pour y rechercher des images d'abus sexuels d'enfants.",
      nl: 'In 2020 onderzocht de IWF <number>{n}</number> meldingen op beelden van seksueel misbruik van kinderen.',
      de: '2020 prüfte die IWF <number>{n}</number> Meldungen auf Darstellungen sexualisierter Gewalt gegen Kinder.',
      en: 'In 2020, the IWF assessed <number>{n}</number> reports for child sexual abuse images.',
    },
  },
  'iwf-2020-confirmed': confirmedIn('2020'),
  'iwf-2021-confirmed': confirmedIn('2021'),
  'iwf-2022-confirmed': confirmedIn('2022'),
  'iwf-2025-confirmed': confirmedIn('2025'),
  'iwf-2023-confirmed': {
    label: {
      fr: "Pages web confirmées par l'IWF",
      nl: "Door de IWF bevestigde webpagina's",
      de: 'Von der IWF bestätigte Webseiten',
      en: 'Web pages confirmed by the IWF',
    },
    unit: { fr: 'pages web', nl: "webpagina's", de: 'Webseiten', en: 'web pages' },
    sentence: {
      fr: "En 2023, l'IWF a confirmé des images d'abus sexuels d'enfants sur <number>{n}</number> pages web.",
      nl: "In 2023 bevestigde de IWF beelden van seksueel misbruik van kinderen op <number>{n}</number> webpagina's.",
      de: '2023 bestätigte die IWF Darstellungen sexualisierter Gewalt gegen Kinder auf <number>{n}</number> Webseiten.',
      en: 'In 2023, the IWF confirmed child sexual abuse images on <number>{n}</number> web pages.',
    },
  },
  'iwf-2022-public-accuracy': {
    label: {
      fr: "Part des signalements du public à l'IWF qui concernaient bien de telles images",
      nl: 'Deel van de meldingen van het publiek aan de IWF dat echt over zulke beelden ging',
      de: 'Anteil der Meldungen aus der Bevölkerung an die IWF, die tatsächlich solche Darstellungen betrafen',
      en: "Share of the public's reports to the IWF that did concern such images",
    },
    unit: units.percent,
    sentence: {
      fr: "En 2022, <number>{n}</number> des signalements envoyés à l'IWF par le public concernaient bien des abus sexuels d'enfants.",
      nl: 'In 2022 ging <number>{n}</number> van de meldingen van het publiek aan de IWF echt over seksueel misbruik van kinderen.',
      de: '2022 betrafen <number>{n}</number> der Meldungen aus der Bevölkerung an die IWF tatsächlich sexualisierte Gewalt gegen Kinder.',
      en: 'In 2022, <number>{n}</number> of the reports that the public sent to the IWF did concern child sexual abuse.',
    },
    saidAs: 'percent',
  },
  'iwf-2025-ai': {
    label: {
      fr: "Images et vidéos réalistes d'abus sexuels d'enfants créées par IA, selon l'IWF",
      nl: "Met AI gemaakte, realistische beelden en video's van seksueel misbruik van kinderen, volgens de IWF",
      de: 'Mit KI erzeugte, realistische Bilder und Videos sexualisierter Gewalt gegen Kinder, laut IWF',
      en: 'AI-made, realistic images and videos of child sexual abuse, by the IWF',
    },
    unit: {
      fr: 'images et vidéos créées par IA',
      nl: "met AI gemaakte beelden en video's",
      de: 'mit KI erzeugte Bilder und Videos',
      en: 'AI-made images and videos',
    },
    sentence: {
      fr: "En 2025, l'IWF a trouvé <number>{n}</number> images et vidéos réalistes d'abus sexuels d'enfants créées par IA.",
      nl: "In 2025 vond de IWF <number>{n}</number> realistische AI-beelden en -video's van seksueel misbruik van kinderen.",
      de: '2025 fand die IWF <number>{n}</number> mit KI erzeugte, realistische Bilder und Videos sexualisierter Gewalt gegen Kinder.',
      en: 'In 2025, the IWF found <number>{n}</number> AI-made, realistic images and videos of child sexual abuse.',
    },
  },
  'iwf-portals': {
    label: {
      fr: "Portails de signalement de l'IWF",
      nl: 'Meldportalen van de IWF',
      de: 'Meldeportale der IWF',
      en: 'Reporting portals of the IWF',
    },
    unit: { fr: 'portails', nl: 'portalen', de: 'Portale', en: 'portals' },
    sentence: {
      fr: "En 2022 et 2023, l'IWF gérait <number>{n}</number> portails de signalement.",
      nl: 'In 2022 en 2023 had de IWF <number>{n}</number> meldportalen.',
      de: '2022 und 2023 betrieb die IWF <number>{n}</number> Meldeportale.',
      en: 'In 2022 and 2023, the IWF ran <number>{n}</number> reporting portals.',
    },
  },
};

function confirmedIn(year: string): LibraryText {
  return {
    label: {
      fr: "Signalements confirmés par l'IWF",
      nl: 'Door de IWF bevestigde meldingen',
      de: 'Von der IWF bestätigte Meldungen',
      en: 'Reports confirmed by the IWF',
    },
    unit: units.reports,
    sentence: {
      fr: `En ${year}, l'IWF a confirmé <number>{n}</number> signalements d'images d'abus sexuels d'enfants.`,
      nl: `In ${year} bevestigde de IWF <number>{n}</number> meldingen van beelden van seksueel misbruik van kinderen.`,
      de: `${year} bestätigte die IWF <number>{n}</number> Meldungen zu Darstellungen sexualisierter Gewalt gegen Kinder.`,
      en: `In ${year}, the IWF confirmed <number>{n}</number> reports of child sexual abuse images.`,
    },
  };
}
