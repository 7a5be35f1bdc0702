// Child Focus, the Belgian reporting point: reports by year, and what its campaigns did.
import { type LibraryText, type LibraryTexts, units } from '@/campaign/library-texts/library-text';

export const childFocusTexts: LibraryTexts = {
  'cf-2014': reportsIn('2014'),
  'cf-2016': reportsIn('2016'),
  'cf-2017': reportsIn('2017'),
  'cf-2018': reportsIn('2018'),
  'cf-2019': reportsIn('2019'),
  'cf-2020': {
    label: {
      fr: "Dossiers ouverts par Child Focus sur des images d'abus sexuels d'enfants",
      nl: 'Door Child Focus geopende dossiers over beelden van seksueel misbruik van kinderen',
      de: 'Von Child Focus eröffnete Akten zu Darstellungen sexualisierter Gewalt gegen Kinder',
      en: 'Files opened by Child Focus on images of child sexual abuse',
    },
    unit: { fr: 'dossiers', nl: 'dossiers', de: 'Akten', en: 'files' },
    sentence: {
      fr: "En 2020, Child Focus a ouvert <number>{n}</number> dossiers sur des images d'abus sexuels d'enfants.",
      nl: 'In 2020 opende Child Focus <number>{n}</number> dossiers over beelden van seksueel misbruik van kinderen.',
      de: 'Zu Darstellungen sexualisierter Gewalt gegen Kinder eröffnete Child Focus 2020 <number>{n}</number> Akten.',
      en: 'In 2020, Child Focus opened <number>{n}</number> files on images of child sexual abuse.',
    },
  },
  'cf-2021': reportsIn('2021'),
  'cf-2022': {
    ...reportsIn('2022'),
    sentence: {
      fr: "En 2022, Child Focus a reçu environ <number>{n}</number> signalements d'images d'abus sexuels d'enfants.",
      nl: 'In 2022 kreeg Child Focus ongeveer <number>{n}</number> meldingen van beelden van seksueel misbruik van kinderen.',
      de: 'Zu Darstellungen sexualisierter Gewalt gegen Kinder gingen 2022 bei Child Focus rund <number>{n}</number> Meldungen ein.',
      en: 'In 2022, Child Focus received about <number>{n}</number> reports of child sexual abuse images.',
    },
  },
  'cats-effect': {
    label: {
      fr: 'Hausse des signalements le mois de la campagne',
      nl: 'Stijging van de meldingen in de maand van de campagne',
      de: 'Anstieg der Meldungen im Monat der Kampagne',
      en: 'Rise in reports in the month of the campaign',
    },
    unit: units.percent,
    sentence: {
      fr: 'Le mois de #catsforkids, les signalements ont augmenté de <number>{n}</number>.',
      nl: 'In de maand van #catsforkids stegen de meldingen met <number>{n}</number>.',
      de: 'Im Monat von #catsforkids stiegen die Meldungen um <number>{n}</number>.',
      en: 'In the month of #catsforkids, reports rose by <number>{n}</number>.',
    },
    saidAs: 'percent',
  },
  'videos-2017-views': {
    label: {
      fr: 'Vues des vidéos de 2017 sur les réseaux sociaux',
      nl: "Weergaven van de video's van 2017 op sociale media",
      de: 'Aufrufe der Videos von 2017 in sozialen Netzwerken',
      en: 'Views of the videos of 2017 on social media',
    },
    unit: { fr: 'vues', nl: 'weergaven', de: 'Aufrufe', en: 'views' },
    sentence: {
      fr: 'Les vidéos de 2017 ont été vues plus de <number>{n}</number> fois sur les réseaux sociaux.',
      nl: "De video's van 2017 werden meer dan <number>{n}</number> keer bekeken op sociale media.",
      de: 'Die Videos von 2017 wurden in sozialen Netzwerken mehr als <number>{n}</number> Mal angesehen.',
      en: 'The videos of 2017 were seen more than <number>{n}</number> times on social media.',
    },
  },
  'shock-2019-effect': {
    label: {
      fr: 'Hausse des signalements à Child Focus après son film de 2019',
      nl: 'Stijging van de meldingen bij Child Focus na de film van 2019',
      de: 'Anstieg der Meldungen bei Child Focus nach dem Film von 2019',
      en: 'Rise in reports to Child Focus after its film of 2019',
    },
    unit: units.percent,
    sentence: {
      fr: "Après son film de 2019, qu'il a retiré en présentant ses excuses, Child Focus a vu les signalements augmenter de <number>{n}</number>.",
      nl: 'Na zijn film van 2019, die het met excuses introk, zag Child Focus de meldingen met <number>{n}</number> stijgen.',
      de: 'Nach dem Film von 2019, den Child Focus mit einer Entschuldigung zurückzog, stiegen die Meldungen dort um <number>{n}</number>.',
      en: 'After its film of 2019, which it withdrew and apologised for, Child Focus saw reports rise by <number>{n}</number>.',
    },
    saidAs: 'percent',
  },
};

function reportsIn(year: string): LibraryText {
  return {
    label: {
      fr: "Signalements d'images d'abus sexuels d'enfants reçus par Child Focus",
      nl: 'Door Child Focus ontvangen meldingen van beelden van seksueel misbruik van kinderen',
      de: 'Bei Child Focus eingegangene Meldungen zu Darstellungen sexualisierter Gewalt gegen Kinder',
      en: 'Reports of child sexual abuse images received by Child Focus',
    },
    unit: units.reports,
    sentence: {
      fr: `En ${year}, Child Focus a reçu <number>{n}</number> signalements d'images d'abus sexuels d'enfants.`,
      nl: `In ${year} kreeg Child Focus <number>{n}</number> meldingen van beelden van seksueel misbruik van kinderen.`,
      de: `Zu Darstellungen sexualisierter Gewalt gegen Kinder gingen ${year} bei Child Focus <number>{n}</number> Meldungen ein.`,
      en: `In ${year}, Child Focus received <number>{n}</number> reports of child sexual abuse images.`,
    },
  };
}
