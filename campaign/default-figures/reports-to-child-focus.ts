// How many reports one country's hotline received in a year: the number itself.
import { inFirstLocales, noText } from '@/campaign/locales';
import type { SeriesPoint } from '@/campaign/statistic';
import type { UncomputedStatistic } from '@/campaign/statistics';

const unit = inFirstLocales({
  fr: 'signalements',
  nl: 'meldingen',
  de: 'Meldungen',
  en: 'reports',
});

const report2023 = {
  title: 'Child Focus, annual report 2023',
  url: 'https://childfocus.be/fr-be/A-propos/Actualite/Nouvelles/Post/13651/',
};

const report2018 = {
  title: 'Child Focus, annual report 2018, as quoted by Knack',
  url: 'https://www.knack.be/nieuws/belgie/child-focus-meldt-spectaculaire-stijging-van-beelden-met-vermoedelijk-kindermisbruik/article-news-1472397.html',
};

export const reportsToChildFocus: UncomputedStatistic = {
  slug: 'cf-2023',
  method: 'value',
  inputs: [
    {
      slug: 'child-focus-2023-reports',
      label: inFirstLocales({
        fr: "Signalements d'images d'abus sexuels d'enfants reçus par Child Focus",
        nl: 'Door Child Focus ontvangen meldingen van beelden van seksueel misbruik van kinderen',
        de: 'Bei Child Focus eingegangene Meldungen zu Darstellungen sexualisierter Gewalt gegen Kinder',
        en: 'Reports of child sexual abuse images received by Child Focus',
      }),
      value: 2421,
      unit,
      source: { name: 'Child Focus', ...report2023 },
      period: '2023',
    },
  ],
  periodSeconds: null,
  rounding: 'whole',
  saidAs: 'number',
  isEstimate: false,
  sentence: inFirstLocales({
    fr: "En 2023, Child Focus a reçu <number>{n}</number> {n, plural, one {signalement} many {de signalements} other {signalements}} d'images d'abus sexuels d'enfants.",
    nl: 'In 2023 kreeg Child Focus <number>{n}</number> {n, plural, one {melding} other {meldingen}} van beelden van seksueel misbruik van kinderen.',
    de: 'Zu Darstellungen sexualisierter Gewalt gegen Kinder {n, plural, one {ging} other {gingen}} 2023 bei Child Focus <number>{n}</number> {n, plural, one {Meldung} other {Meldungen}} ein.',
    en: 'In 2023, Child Focus received <number>{n}</number> {n, plural, one {report} other {reports}} of child sexual abuse images.',
  }),
  milderSentence: inFirstLocales({
    fr: "En 2023, Child Focus a reçu <number>{n}</number> {n, plural, one {signalement} many {de signalements} other {signalements}} d'images qui font du mal à des enfants.",
    nl: 'In 2023 kreeg Child Focus <number>{n}</number> {n, plural, one {melding} other {meldingen}} van beelden die kinderen schaden.',
    de: '2023 {n, plural, one {ging} other {gingen}} bei Child Focus <number>{n}</number> {n, plural, one {Meldung} other {Meldungen}} zu Bildern ein, die Kindern schaden.',
    en: 'In 2023, Child Focus received <number>{n}</number> {n, plural, one {report} other {reports}} of images that harm children.',
  }),
  caveat: inFirstLocales({
    fr: "Le nombre de signalements que des personnes en Belgique ont envoyés à Child Focus, et non celui des images ou des enfants : plusieurs signalements peuvent concerner la même image, et tout ce qui est signalé n'est pas illégal.",
    nl: 'Het aantal meldingen dat mensen in België bij Child Focus deden, niet het aantal beelden of kinderen: meerdere meldingen kunnen over hetzelfde beeld gaan, en niet alles wat gemeld wordt, is illegaal.',
    de: 'Die Zahl der Meldungen, die Menschen in Belgien an Child Focus schickten, nicht die der Bilder oder Kinder: Mehrere Meldungen können dasselbe Bild betreffen, und nicht alles, was gemeldet wird, ist illegal.',
    en: 'The number of reports that people in Belgium sent to Child Focus, not of images or children: several reports can concern the same image, and not everything that is reported is illegal.',
  }),
  whatChanged: noText,
  series: {
    title: inFirstLocales({
      fr: 'Signalements reçus par Child Focus, par an',
      nl: 'Door Child Focus ontvangen meldingen, per jaar',
      de: 'Bei Child Focus eingegangene Meldungen, pro Jahr',
      en: 'Reports received by Child Focus, per year',
    }),
    unit,
    note: inFirstLocales({
      fr: 'Pour 2015 et 2022, nous n’avons trouvé aucun nombre publié. Davantage de signalements peut aussi venir d’une campagne ou d’une nouvelle adresse de signalement.',
      nl: 'Voor 2015 en 2022 vonden we geen gepubliceerd getal. Meer meldingen kan ook komen door een campagne of een nieuw meldadres.',
      de: 'Für 2015 und 2022 haben wir keine veröffentlichte Zahl gefunden. Mehr Meldungen können auch von einer Kampagne oder einer neuen Meldeadresse kommen.',
      en: 'For 2015 and 2022 we found no published number. More reports can also come from a campaign or a new reporting address.',
    }),
    points: [
      point('2014', 1432, {
        title: 'VRT, 21 November 2019',
        url: 'https://www.vrt.be/vrtnws/nl/2019/11/21/waarom-het-journaal-beter-had-kunnen-omgaan-met-de-schokkende-be/',
      }),
      point('2016', 781, {
        title: 'HLN and Belga, November 2017',
        url: 'https://www.hln.be/nieuws/binnenland/child-focus-lanceert-opvallende-nieuwe-campagne-tegen-kinderporno~ad7b202e/',
      }),
      point('2017', 746, report2018),
      point('2018', 1728, report2018),
      point('2019', 1414, {
        title: 'Child Focus, annual report 2019, as quoted by HLN and Belga',
        url: 'https://www.hln.be/nieuws/binnenland/child-focus-meldingen-misbruikbeelden-kinderen-tijdens-lockdown-sterk-gestegen~afccc5ec/',
      }),
      {
        ...point('2020', 2056, {
          title: 'Paris Match Belgique',
          url: 'https://parismatch.be/actualites/societe/517205/child-focus-rencontre-avec-ceux-qui-traquent-les-images-dabus-sexuels-denfants',
        }),
        note: inFirstLocales({
          fr: 'Dossiers ouverts, selon un article de presse.',
          nl: 'Geopende dossiers, volgens een persartikel.',
          de: 'Eröffnete Akten, laut einem Pressebericht.',
          en: 'Files opened, according to a press article.',
        }),
      },
      point('2021', 2147, {
        title: 'VRT, 11 May 2022',
        url: 'https://www.vrt.be/vrtnws/fr/2022/05/11/pres-de-3-fugues-par-jour-signalees-a-child-focus-soit-une-augme/',
      }),
      point('2023', 2421, report2023),
    ],
  },
  sourceName: 'Child Focus',
  year: '2023',
  reviewBy: '2027-06-30',
  isUnderReview: false,
};

function point(
  period: string,
  value: number,
  document: { title: string; url: string },
): SeriesPoint {
  const source = { name: 'Child Focus', ...document };
  return { period, value, source, note: noText, isBreak: false };
}
