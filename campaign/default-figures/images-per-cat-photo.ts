// The 2020 campaign's own figure, computed from the two numbers that it gave.
import { inFirstLocales, noText } from '@/campaign/locales';
import type { UncomputedStatistic } from '@/campaign/statistics';

export const imagesPerCatPhoto: UncomputedStatistic = {
  slug: 'ratio-78',
  method: 'ratio',
  inputs: [
    {
      slug: 'images-per-day-2020',
      label: inFirstLocales({
        fr: "Images d'abus sexuels d'enfants partagées chaque jour, selon une estimation attribuée à Interpol",
        nl: 'Beelden van seksueel misbruik van kinderen die elke dag gedeeld worden, volgens een aan Interpol toegeschreven schatting',
        de: 'Darstellungen sexualisierter Gewalt gegen Kinder, die täglich geteilt werden, nach einer Interpol zugeschriebenen Schätzung',
        en: 'Images of child sexual abuse shared each day, by an estimate attributed to Interpol',
      }),
      value: 19_000_000,
      unit: inFirstLocales({
        fr: 'images par jour',
        nl: 'beelden per dag',
        de: 'Darstellungen pro Tag',
        en: 'images a day',
      }),
      source: {
        name: 'Child Focus',
        title: 'Child Focus, press release, 18 November 2020 (attributing the figure to Interpol)',
        url: 'https://childfocus.be/nl-be/Over-ons/Nieuws/Hub/Post/5350/Child-Focus-zet-katten-in-tegen-seksueel-kindermisbruik',
      },
      period: '2019–2020',
    },
    {
      slug: 'cat-photos-per-day-2020',
      label: inFirstLocales({
        fr: 'Photos de chats publiées chaque jour sur Instagram, selon le calcul de Child Focus et de son agence',
        nl: "Kattenfoto's die elke dag op Instagram verschijnen, volgens de berekening van Child Focus en zijn bureau",
        de: 'Katzenfotos, die täglich bei Instagram erscheinen, nach der Berechnung von Child Focus und seiner Agentur',
        en: 'Cat photos posted on Instagram each day, as calculated by Child Focus and its agency',
      }),
      value: 243_000,
      unit: inFirstLocales({
        fr: 'photos par jour',
        nl: "foto's per dag",
        de: 'Fotos pro Tag',
        en: 'photos a day',
      }),
      source: {
        name: 'Wunderman Thompson Benelux',
        title: 'Wunderman Thompson Benelux, press release, 18 November 2020',
        url: 'https://news.wundermanthompsonbenelux.com/child-focus-et-wunderman-thompson-font-appel-aux-chats-pour-lutter-contre-les-abus-sexuels-denfants',
      },
      period: '2020',
    },
  ],
  periodSeconds: null,
  rounding: 'whole',
  saidAs: 'number',
  isEstimate: true,
  sentence: inFirstLocales({
    fr: "Pour chaque photo de chat sur Instagram, on estime que <number>{n}</number> {n, plural, one {image d'abus sexuels sur des enfants est partagée} many {d'images d'abus sexuels sur des enfants sont partagées} other {images d'abus sexuels sur des enfants sont partagées}} en ligne.",
    nl: 'Voor elke kattenfoto op Instagram {n, plural, one {wordt er online naar schatting <number>{n}</number> beeld} other {worden er online naar schatting <number>{n}</number> beelden}} van seksueel misbruik van kinderen gedeeld.',
    de: 'Auf jedes Katzenfoto bei Instagram {n, plural, one {kommt im Netz schätzungsweise <number>{n}</number> Darstellung} other {kommen im Netz schätzungsweise <number>{n}</number> Darstellungen}} sexualisierter Gewalt gegen Kinder.',
    en: 'For every cat photo on Instagram, an estimated <number>{n}</number> {n, plural, one {image of child sexual abuse is} other {images of child sexual abuse are}} shared online.',
  }),
  milderSentence: inFirstLocales({
    fr: "Pour chaque photo de chat sur Instagram, on estime que <number>{n}</number> {n, plural, one {image qui fait du mal à un enfant est partagée} many {d'images qui font du mal à des enfants sont partagées} other {images qui font du mal à des enfants sont partagées}} en ligne.",
    nl: 'Voor elke kattenfoto op Instagram {n, plural, one {wordt er online naar schatting <number>{n}</number> beeld gedeeld dat kinderen schaadt} other {worden er online naar schatting <number>{n}</number> beelden gedeeld die kinderen schaden}}.',
    de: 'Auf jedes Katzenfoto bei Instagram {n, plural, one {kommt im Netz schätzungsweise <number>{n}</number> Bild, das einem Kind schadet} other {kommen im Netz schätzungsweise <number>{n}</number> Bilder, die Kindern schaden}}.',
    en: 'For every cat photo on Instagram, an estimated <number>{n}</number> {n, plural, one {image that harms a child is} other {images that harm children are}} shared online.',
  }),
  caveat: inFirstLocales({
    fr: "Une estimation de la campagne de 2020, pas un comptage. Child Focus attribue à Interpol les 19 millions d'images par jour ; nous n'avons trouvé aucune publication d'Interpol qui donne ce chiffre. Les 243 000 photos de chats ont été calculées par Child Focus et son agence, qui n'ont pas publié leur méthode. Ce qui est compté est bien plus bas : en 2019, le centre américain NCMEC a reçu environ 69 millions de fichiers sur toute l'année.",
    nl: "Een schatting uit de campagne van 2020, geen telling. Child Focus schrijft de 19 miljoen beelden per dag toe aan Interpol; wij vonden geen publicatie van Interpol met dat cijfer. De 243.000 kattenfoto's zijn berekend door Child Focus en zijn bureau, die hun methode niet bekendmaakten. Wat geteld is, ligt veel lager: het Amerikaanse meldcentrum NCMEC kreeg in heel 2019 zo'n 69 miljoen bestanden gemeld.",
    de: 'Eine Schätzung der Kampagne von 2020, keine Zählung. Child Focus schreibt die 19 Millionen Bilder pro Tag Interpol zu; eine Veröffentlichung von Interpol mit dieser Zahl haben wir nicht gefunden. Die 243.000 Katzenfotos haben Child Focus und seine Agentur berechnet, ohne ihre Methode zu veröffentlichen. Gezählt wurde weit weniger: Der US-Meldestelle NCMEC wurden im ganzen Jahr 2019 rund 69 Millionen Dateien gemeldet.',
    en: 'An estimate of the 2020 campaign, not a count. Child Focus attributes the 19 million images a day to Interpol; we found no Interpol publication with this figure. The 243,000 cat photos were calculated by Child Focus and its agency, who did not publish their method. What has been counted is far lower: in the whole of 2019, some 69 million files were reported to the US clearing house NCMEC.',
  }),
  whatChanged: noText,
  series: null,
  sourceName: 'Child Focus',
  year: '2020',
  // Before the next campaign day, staff decide once more whether to keep it.
  reviewBy: '2027-06-30',
  isUnderReview: false,
};
