// The campaign that a new site starts with: #catsforkids, 2020, as a documented example.
// A demonstration until an administrator completes the launch checklist: it speaks for no
// organisation, and its lead figure is an estimate that says so.
import helpLineRows from '@/campaign/data/help-lines.json';
import reportingPointRows from '@/campaign/data/reporting-points.json';
import { defaultCopy } from '@/campaign/default-copy';
import { defaultPauseMessage } from '@/campaign/default-pause-message';
import type {
  Edition,
  EmergencyNumber,
  HelpLine,
  Organisation,
  ReportingPoint,
  Snapshot,
  Statistic,
} from '@/campaign/snapshot';
import { computeValue } from '@/campaign/statistics';

const edition: Edition = {
  slug: '2020',
  name: '#catsforkids 2020',
  hashtag: '#catsforkids',
  // The European Day for the Protection of Children against Sexual Exploitation and Sexual Abuse.
  startsOn: '2020-11-18',
  endsOn: '2020-11-18',
  designs: ['note', 'scrim'],
  statistics: ['ratio-78', 'iwf-2024-interval'],
  reportingPoints: {
    // French and Dutch print the two addresses of the original, Belgian campaign.
    fr: 'be-child-focus-fr',
    nl: 'be-child-focus-nl',
    // German prints the primary reporting point of the country that most of its readers live in.
    de: 'de-jugendschutz-net',
    // English has no one country: its cards travel everywhere, so they print the portal that
    // takes reports from everywhere.
    en: 'international-portal',
  },
  partners: [],
};

/** Nobody yet: pages leave out what is empty, and the launch checklist asks for it. */
const organisation: Organisation = {
  name: '',
  contactEmail: '',
  contactPostal: '',
  legalNotice: { fr: '', nl: '', de: '', en: '' },
  logo: null,
  links: [],
};

/** The 2020 campaign's own figure, computed from the two numbers that it gave. */
const imagesPerCatPhoto: Omit<Statistic, 'value'> = {
  slug: 'ratio-78',
  method: 'ratio',
  inputs: [
    {
      slug: 'images-per-day-2020',
      label: {
        fr: "Images d'abus sexuels d'enfants partagées chaque jour, selon une estimation attribuée à Interpol",
        nl: 'Beelden van seksueel misbruik van kinderen die elke dag gedeeld worden, volgens een aan Interpol toegeschreven schatting',
        de: 'Darstellungen sexualisierter Gewalt gegen Kinder, die täglich geteilt werden, nach einer Interpol zugeschriebenen Schätzung',
        en: 'Images of child sexual abuse shared each day, by an estimate attributed to Interpol',
      },
      value: 19_000_000,
      unit: {
        fr: 'images par jour',
        nl: 'beelden per dag',
        de: 'Darstellungen pro Tag',
        en: 'images a day',
      },
      source: {
        name: 'Child Focus',
        title: 'Child Focus, press release, 18 November 2020 (attributing the figure to Interpol)',
        url: 'https://childfocus.be/nl-be/Over-ons/Nieuws/Hub/Post/5350/Child-Focus-zet-katten-in-tegen-seksueel-kindermisbruik',
      },
      period: '2019–2020',
    },
    {
      slug: 'cat-photos-per-day-2020',
      label: {
        fr: 'Photos de chats publiées chaque jour sur Instagram, selon le calcul de Child Focus et de son agence',
        nl: "Kattenfoto's die elke dag op Instagram verschijnen, volgens de berekening van Child Focus en zijn bureau",
        de: 'Katzenfotos, die täglich bei Instagram erscheinen, nach der Berechnung von Child Focus und seiner Agentur',
        en: 'Cat photos posted on Instagram each day, as calculated by Child Focus and its agency',
      },
      value: 243_000,
      unit: {
        fr: 'photos par jour',
        nl: "foto's per dag",
        de: 'Fotos pro Tag',
        en: 'photos a day',
      },
      source: {
        name: 'Wunderman Thompson Benelux',
        title: 'Wunderman Thompson Benelux, press release, 18 November 2020',
        url: 'https://news.wundermanthompsonbenelux.com/child-focus-et-wunderman-thompson-font-appel-aux-chats-pour-lutter-contre-les-abus-sexuels-denfants',
      },
      period: '2020',
    },
  ],
  periodSeconds: null,
  isEstimate: true,
  sentence: {
    fr: "Pour chaque photo de chat sur Instagram, on estime que <number>{n}</number> {n, plural, one {image d'abus sexuels sur des enfants est partagée} many {d'images d'abus sexuels sur des enfants sont partagées} other {images d'abus sexuels sur des enfants sont partagées}} en ligne.",
    nl: 'Voor elke kattenfoto op Instagram {n, plural, one {wordt er online naar schatting <number>{n}</number> beeld} other {worden er online naar schatting <number>{n}</number> beelden}} van seksueel misbruik van kinderen gedeeld.',
    de: 'Auf jedes Katzenfoto bei Instagram {n, plural, one {kommt im Netz schätzungsweise <number>{n}</number> Darstellung} other {kommen im Netz schätzungsweise <number>{n}</number> Darstellungen}} sexualisierter Gewalt gegen Kinder.',
    en: 'For every cat photo on Instagram, an estimated <number>{n}</number> {n, plural, one {image of child sexual abuse is} other {images of child sexual abuse are}} shared online.',
  },
  caveat: {
    fr: "Une estimation de la campagne de 2020, pas un comptage. Child Focus attribue à Interpol les 19 millions d'images par jour ; nous n'avons trouvé aucune publication d'Interpol qui donne ce chiffre. Les 243 000 photos de chats ont été calculées par Child Focus et son agence, qui n'ont pas publié leur méthode. Ce qui est compté est bien plus bas : en 2019, le centre américain NCMEC a reçu environ 69 millions de fichiers sur toute l'année.",
    nl: "Een schatting uit de campagne van 2020, geen telling. Child Focus schrijft de 19 miljoen beelden per dag toe aan Interpol; wij vonden geen publicatie van Interpol met dat cijfer. De 243.000 kattenfoto's zijn berekend door Child Focus en zijn bureau, die hun methode niet bekendmaakten. Wat geteld is, ligt veel lager: het Amerikaanse meldcentrum NCMEC kreeg in heel 2019 zo'n 69 miljoen bestanden gemeld.",
    de: 'Eine Schätzung der Kampagne von 2020, keine Zählung. Child Focus schreibt die 19 Millionen Bilder pro Tag Interpol zu; eine Veröffentlichung von Interpol mit dieser Zahl haben wir nicht gefunden. Die 243.000 Katzenfotos haben Child Focus und seine Agentur berechnet, ohne ihre Methode zu veröffentlichen. Gezählt wurde weit weniger: Der US-Meldestelle NCMEC wurden im ganzen Jahr 2019 rund 69 Millionen Dateien gemeldet.',
    en: 'An estimate of the 2020 campaign, not a count. Child Focus attributes the 19 million images a day to Interpol; we found no Interpol publication with this figure. The 243,000 cat photos were calculated by Child Focus and its agency, who did not publish their method. What has been counted is far lower: in the whole of 2019, some 69 million files were reported to the US clearing house NCMEC.',
  },
  sourceName: 'Child Focus',
  year: '2020',
  // Before the next campaign day, staff decide once more whether to keep it.
  reviewBy: '2027-06-30',
};

/** A counted figure beside the estimate: the seconds of 2024 over the reports confirmed in it. */
const secondsPerConfirmedReport: Omit<Statistic, 'value'> = {
  slug: 'iwf-2024-interval',
  method: 'interval',
  inputs: [
    {
      slug: 'iwf-2024-confirmed',
      label: {
        fr: "Signalements confirmés par l'IWF",
        nl: 'Door de IWF bevestigde meldingen',
        de: 'Von der IWF bestätigte Meldungen',
        en: 'Reports confirmed by the IWF',
      },
      value: 291_273,
      unit: { fr: 'signalements', nl: 'meldingen', de: 'Meldungen', en: 'reports' },
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
  isEstimate: false,
  sentence: {
    fr: "Toutes les <number>{n}</number> {n, plural, one {seconde} many {de secondes} other {secondes}}, un signalement d'images d'abus sexuels sur des enfants est confirmé.",
    nl: 'Elke <number>{n}</number> {n, plural, one {seconde} other {seconden}} wordt een melding van beelden van seksueel misbruik van kinderen bevestigd.',
    de: 'Alle <number>{n}</number> {n, plural, one {Sekunde} other {Sekunden}} bestätigen Fachleute eine Meldung zu Darstellungen sexualisierter Gewalt gegen Kinder.',
    en: 'Every <number>{n}</number> {n, plural, one {second} other {seconds}}, analysts confirm a report of child sexual abuse images.',
  },
  caveat: {
    fr: "Une moyenne sur l'année 2024 : 31 622 400 secondes divisées par 291 273 signalements confirmés par l'IWF (Internet Watch Foundation). Un signalement confirmé concerne une adresse qui montre de telles images, y mène ou en fait la publicité : ce n'est ni une image ni un enfant.",
    nl: 'Een gemiddelde over 2024: 31.622.400 seconden gedeeld door 291.273 meldingen die de IWF (Internet Watch Foundation) bevestigde. Een bevestigde melding gaat over een adres dat zulke beelden toont, ernaar verwijst of er reclame voor maakt: het is niet één beeld en niet één kind.',
    de: 'Ein Durchschnitt über das Jahr 2024: 31.622.400 Sekunden geteilt durch 291.273 von der IWF (Internet Watch Foundation) bestätigte Meldungen. Eine bestätigte Meldung betrifft eine Adresse, die solche Bilder zeigt, zu ihnen führt oder für sie wirbt: Sie steht weder für ein einzelnes Bild noch für ein einzelnes Kind.',
    en: 'An average over 2024: 31,622,400 seconds divided by the 291,273 reports that the IWF (Internet Watch Foundation) confirmed. A confirmed report concerns an address that shows such images, leads to them or advertises them: it is neither one image nor one child.',
  },
  sourceName: 'IWF',
  year: '2024',
  reviewBy: '2027-06-30',
};

/** Everything that a new site publishes first. */
export function defaultSnapshot(): Snapshot {
  return structuredClone({
    edition,
    organisation,
    copy: defaultCopy,
    statistics: [withValue(imagesPerCatPhoto), withValue(secondsPerConfirmedReport)],
    reportingPoints: defaultReportingPoints(),
    helpLines: defaultHelpLines(),
    emergencyNumbers: helpLineRows.emergencyNumbers satisfies EmergencyNumber[],
    isLaunched: false,
    phase: 'running',
    maker: { isPaused: false, message: defaultPauseMessage },
    withdrawn: [],
  });
}

function withValue(statistic: Omit<Statistic, 'value'>): Statistic {
  const computed = computeValue(statistic);
  if (!computed.ok) throw new Error(`The default statistic ${statistic.slug} cannot be computed`);
  return { ...statistic, value: computed.value };
}

/** The rows without what only staff need: where they were read, and notes. */
function defaultReportingPoints(): ReportingPoint[] {
  return reportingPointRows.map(({ sourceUrl: _, note: __, ...point }) => point as ReportingPoint);
}

function defaultHelpLines(): HelpLine[] {
  return helpLineRows.helpLines.map(({ sourceUrl: _, note: __, ...line }) => line);
}
