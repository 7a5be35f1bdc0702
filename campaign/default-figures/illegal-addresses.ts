// How many web addresses the world's hotlines judged illegal in a year, said as "1.6 million".
import { inFirstLocales, noText } from '@/campaign/locales';
import type { SeriesPoint, Source } from '@/campaign/statistic';
import type { UncomputedStatistic } from '@/campaign/statistics';

/** INHOPE's own table, as the Hungarian media authority reprinted it. */
const source: Source = {
  name: 'INHOPE',
  title: 'INHOPE annual report 2024, table reprinted by NMHH',
  url: 'https://english.nmhh.hu/article/252532/A_record_number_of_two_and_a_half_million_URLs_of_child_sexual_abuse_material_was_initiated_for_removal_worldwide_in_2024',
};

const unit = inFirstLocales({
  fr: 'adresses web',
  nl: 'webadressen',
  de: 'Webadressen',
  en: 'web addresses',
});

export const illegalAddresses: UncomputedStatistic = {
  slug: 'inhope-2024-illegal',
  method: 'value',
  inputs: [
    {
      slug: 'inhope-2024-urls-judged-illegal',
      label: inFirstLocales({
        fr: "Adresses web que les points de signalement d'INHOPE ont jugées illégales",
        nl: 'Webadressen die de meldpunten van INHOPE illegaal vonden',
        de: 'Webadressen, die Meldestellen von INHOPE als illegal einstuften',
        en: "Web addresses that INHOPE's hotlines judged illegal",
      }),
      value: 1_634_636,
      unit,
      source,
      period: '2024',
    },
  ],
  periodSeconds: null,
  rounding: 'two-digits',
  saidAs: 'compact',
  isEstimate: false,
  sentence: inFirstLocales({
    fr: "En 2024, les points de signalement du monde entier ont jugé {n, plural, one {illégale <number>{n}</number> adresse web} many {illégales <number>{n}</number> d'adresses web} other {illégales <number>{n}</number> adresses web}} montrant des abus sexuels d'enfants.",
    nl: 'In 2024 vonden meldpunten wereldwijd <number>{n}</number> {n, plural, one {webadres} other {webadressen}} met beelden van seksueel misbruik van kinderen illegaal.',
    de: '2024 stuften Meldestellen weltweit <number>{n}</number> {n, plural, one {Webadresse} other {Webadressen}} mit Darstellungen sexualisierter Gewalt gegen Kinder als illegal ein.',
    en: 'In 2024, hotlines worldwide judged <number>{n}</number> web {n, plural, one {address} other {addresses}} with child sexual abuse material illegal.',
  }),
  milderSentence: inFirstLocales({
    fr: "En 2024, les points de signalement du monde entier ont jugé {n, plural, one {illégale <number>{n}</number> adresse web montrant} many {illégales <number>{n}</number> d'adresses web montrant} other {illégales <number>{n}</number> adresses web montrant}} des images qui font du mal à des enfants.",
    nl: 'In 2024 vonden meldpunten wereldwijd <number>{n}</number> {n, plural, one {webadres} other {webadressen}} met beelden die kinderen schaden illegaal.',
    de: '2024 stuften Meldestellen weltweit <number>{n}</number> {n, plural, one {Webadresse} other {Webadressen}} mit Bildern, die Kindern schaden, als illegal ein.',
    en: 'In 2024, hotlines worldwide judged <number>{n}</number> web {n, plural, one {address} other {addresses}} with images that harm children illegal.',
  }),
  caveat: inFirstLocales({
    fr: "Une adresse web n'est ni une image ni un enfant : elle peut en montrer une ou des milliers. Le nombre de 2024 est bien plus élevé que celui de 2023 parce qu'un seul point de signalement, en Bulgarie, a trouvé une très grande quantité d'adresses sur une même plateforme : il ne montre pas une hausse égale des abus.",
    nl: 'Een webadres is niet één beeld en niet één kind: het kan één of duizenden beelden tonen. Het getal van 2024 ligt veel hoger dan dat van 2023 omdat één meldpunt, in Bulgarije, op één platform zeer veel adressen vond: het toont geen even grote stijging van het misbruik.',
    de: 'Eine Webadresse steht weder für ein einzelnes Bild noch für ein einzelnes Kind: Sie kann eines oder Tausende zeigen. Die Zahl für 2024 liegt weit über der für 2023, weil eine einzige Meldestelle, in Bulgarien, auf einer Plattform sehr viele Adressen fand: Sie zeigt keinen ebenso großen Anstieg der Gewalt.',
    en: 'A web address is neither one image nor one child: it can show one or thousands. The number for 2024 is far above that for 2023 because a single hotline, in Bulgaria, found a great many addresses on one platform: it does not show an equal rise in abuse.',
  }),
  whatChanged: noText,
  series: {
    title: inFirstLocales({
      fr: "Adresses web jugées illégales par les points de signalement d'INHOPE, par an",
      nl: 'Webadressen die de meldpunten van INHOPE illegaal vonden, per jaar',
      de: 'Von INHOPE-Meldestellen als illegal eingestufte Webadressen, pro Jahr',
      en: "Web addresses judged illegal by INHOPE's hotlines, per year",
    }),
    unit,
    note: inFirstLocales({
      fr: 'Le nombre dépend aussi de ce que chaque point de signalement cherche et de la façon dont il compte.',
      nl: 'Het aantal hangt ook af van wat elk meldpunt opspoort en hoe het telt.',
      de: 'Die Zahl hängt auch davon ab, wonach jede Meldestelle sucht und wie sie zählt.',
      en: 'The number also depends on what each hotline looks for and how it counts.',
    }),
    points: [
      point('2020', 492_961),
      point('2021', 443_391),
      point('2022', 402_601),
      point('2023', 539_836),
      {
        ...point('2024', 1_634_636),
        isBreak: true,
        note: inFirstLocales({
          fr: 'Un seul point de signalement a trouvé une très grande quantité d’adresses sur une même plateforme.',
          nl: 'Eén meldpunt vond op één platform zeer veel adressen.',
          de: 'Eine einzige Meldestelle fand auf einer Plattform sehr viele Adressen.',
          en: 'A single hotline found a great many addresses on one platform.',
        }),
      },
    ],
  },
  sourceName: 'INHOPE',
  year: '2024',
  reviewBy: '2027-06-30',
  isUnderReview: false,
};

function point(period: string, value: number): SeriesPoint {
  return { period, value, source, note: noText, isBreak: false };
}
