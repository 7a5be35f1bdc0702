// A counted figure beside the estimate: the seconds of 2024 over the reports confirmed in it.
import { inFirstLocales, noText } from '@/campaign/locales';
import type { UncomputedStatistic } from '@/campaign/statistics';

export const secondsPerConfirmedReport: UncomputedStatistic = {
  slug: 'iwf-2024-interval',
  method: 'interval',
  inputs: [
    {
      slug: 'iwf-2024-confirmed',
      label: inFirstLocales({
        fr: "Signalements confirmés par l'IWF",
        nl: 'Door de IWF bevestigde meldingen',
        de: 'Von der IWF bestätigte Meldungen',
        en: 'Reports confirmed by the IWF',
      }),
      value: 291_273,
      unit: inFirstLocales({ fr: 'signalements', nl: 'meldingen', de: 'Meldungen', en: 'reports' }),
      source: {
        name: 'IWF',
        title: 'Internet Watch Foundation, 29 April 2025',
        url: 'https://www.iwf.org.uk/news-media/blogs/parliamentarians-join-the-iwf-to-tackle-online-child-sexual-abuse-material',
      },
      period: '2024',
    },
  ],
  // 366 days: 2024 was a leap year.
  periodSeconds: 31_622_400,
  rounding: 'whole',
  saidAs: 'number',
  isEstimate: false,
  sentence: inFirstLocales({
    fr: "Toutes les <number>{n}</number> {n, plural, one {seconde} many {de secondes} other {secondes}}, un signalement d'images d'abus sexuels sur des enfants est confirmé.",
    nl: 'Elke <number>{n}</number> {n, plural, one {seconde} other {seconden}} wordt een melding van beelden van seksueel misbruik van kinderen bevestigd.',
    de: 'Alle <number>{n}</number> {n, plural, one {Sekunde} other {Sekunden}} bestätigen Fachleute eine Meldung zu Darstellungen sexualisierter Gewalt gegen Kinder.',
    en: 'Every <number>{n}</number> {n, plural, one {second} other {seconds}}, analysts confirm a report of child sexual abuse images.',
  }),
  milderSentence: inFirstLocales({
    fr: 'Toutes les <number>{n}</number> {n, plural, one {seconde} many {de secondes} other {secondes}}, un signalement d’images qui font du mal à des enfants est confirmé.',
    nl: 'Elke <number>{n}</number> {n, plural, one {seconde} other {seconden}} wordt een melding bevestigd van beelden die kinderen schaden.',
    de: 'Alle <number>{n}</number> {n, plural, one {Sekunde} other {Sekunden}} bestätigen Fachleute eine Meldung zu Bildern, die Kindern schaden.',
    en: 'Every <number>{n}</number> {n, plural, one {second} other {seconds}}, analysts confirm a report of images that harm children.',
  }),
  caveat: inFirstLocales({
    fr: "Une moyenne sur l'année 2024 : 31 622 400 secondes divisées par 291 273 signalements confirmés par l'IWF (Internet Watch Foundation). Un signalement confirmé concerne une adresse qui montre de telles images, y mène ou en fait la publicité : ce n'est ni une image ni un enfant.",
    nl: 'Een gemiddelde over 2024: 31.622.400 seconden gedeeld door 291.273 meldingen die de IWF (Internet Watch Foundation) bevestigde. Een bevestigde melding gaat over een adres dat zulke beelden toont, ernaar verwijst of er reclame voor maakt: het is niet één beeld en niet één kind.',
    de: 'Ein Durchschnitt über das Jahr 2024: 31.622.400 Sekunden geteilt durch 291.273 von der IWF (Internet Watch Foundation) bestätigte Meldungen. Eine bestätigte Meldung betrifft eine Adresse, die solche Bilder zeigt, zu ihnen führt oder für sie wirbt: Sie steht weder für ein einzelnes Bild noch für ein einzelnes Kind.',
    en: 'An average over 2024: 31,622,400 seconds divided by the 291,273 reports that the IWF (Internet Watch Foundation) confirmed. A confirmed report concerns an address that shows such images, leads to them or advertises them: it is neither one image nor one child.',
  }),
  whatChanged: noText,
  series: {
    title: inFirstLocales({
      fr: "Signalements confirmés par l'IWF, par an",
      nl: 'Door de IWF bevestigde meldingen, per jaar',
      de: 'Von der IWF bestätigte Meldungen, pro Jahr',
      en: 'Reports confirmed by the IWF, per year',
    }),
    unit: inFirstLocales({ fr: 'signalements', nl: 'meldingen', de: 'Meldungen', en: 'reports' }),
    note: inFirstLocales({
      fr: "Plus de signalements confirmés, cela peut vouloir dire plus d'abus, plus de recherche ou plus de personnes qui signalent : les nombres seuls ne le disent pas.",
      nl: 'Meer bevestigde meldingen kan betekenen: meer misbruik, meer opsporing of meer mensen die melden. De getallen alleen zeggen niet welk van de drie.',
      de: 'Mehr bestätigte Meldungen können mehr Missbrauch bedeuten, mehr Suche oder mehr Menschen, die melden: Die Zahlen allein sagen nicht, was davon.',
      en: 'More confirmed reports can mean more abuse, more searching or more people who report: the numbers alone do not say which.',
    }),
    points: [
      point('2020', 153_383, {
        title: 'IWF, annual report 2020, Trends',
        url: 'https://annualreport2020.iwf.org.uk/trends',
      }),
      point('2021', 252_194, {
        title: 'IWF, annual report 2021',
        url: 'https://www.iwf.org.uk/about-us/who-we-are/annual-report-2021/',
      }),
      point('2022', 255_588, {
        title: 'IWF, annual report 2022, as quoted by Anglican Watch',
        url: 'https://anglicanwatch.com/iwf-report-on-online-child-sexual-abuse-reveals-disturbing-trends/',
      }),
      point('2023', 275_652, {
        title: 'IWF, annual report 2023, Reports analysis',
        url: 'https://www.iwf.org.uk/annual-report-2023/trends-and-data/reports-analysis/',
      }),
      point('2024', 291_273, {
        title: 'Internet Watch Foundation, 29 April 2025',
        url: 'https://www.iwf.org.uk/news-media/blogs/parliamentarians-join-the-iwf-to-tackle-online-child-sexual-abuse-material',
      }),
    ],
  },
  sourceName: 'IWF',
  year: '2024',
  reviewBy: '2027-06-30',
  isUnderReview: false,
};

function point(period: string, value: number, document: { title: string; url: string }) {
  return { period, value, source: { name: 'IWF', ...document }, note: noText, isBreak: false };
}
