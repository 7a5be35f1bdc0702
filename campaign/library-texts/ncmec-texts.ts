// NCMEC, the clearing house of the United States: reports by year, the files in them, and AI.
import {
  inMillions,
  type LibraryText,
  type LibraryTexts,
  units,
} from '@/campaign/library-texts/library-text';
import type { FirstLocale } from '@/campaign/locales';

const files: Pick<LibraryText, 'label' | 'unit'> = {
  label: {
    fr: 'Fichiers signalés au NCMEC',
    nl: 'Bij NCMEC gemelde bestanden',
    de: 'Dem NCMEC gemeldete Dateien',
    en: 'Files reported to NCMEC',
  },
  unit: units.files,
};

/** What the reports are about, in the years for which the source says "suspected". */
const suspected: Record<FirstLocale, string> = {
  fr: "d'exploitation sexuelle présumée d'enfants",
  nl: 'van vermoedelijke seksuele uitbuiting van kinderen',
  de: 'zu mutmaßlicher sexueller Ausbeutung von Kindern',
  en: 'of suspected child sexual exploitation',
};

/** The same for years for which it gives the number alone. */
const unqualified: Record<FirstLocale, string> = {
  fr: "concernant l'exploitation sexuelle d'enfants",
  nl: 'over seksuele uitbuiting van kinderen',
  de: 'zur sexuellen Ausbeutung von Kindern',
  en: 'about child sexual exploitation',
};

export const ncmecTexts: LibraryTexts = {
  'ncmec-2019-reports': reportsIn('2019', suspected),
  'ncmec-2019-files': { ...files, sentence: filesIn('2019'), ...inMillions },
  'ncmec-2020-reports': reportsIn('2020', unqualified),
  'ncmec-2021-reports': reportsIn('2021', unqualified),
  'ncmec-2022-reports': reportsIn('2022', unqualified),
  'ncmec-2022-files': {
    ...files,
    sentence: {
      fr: "En 2022, plus de <number>{n}</number> d'images, de vidéos et d'autres fichiers ont été signalés au centre américain NCMEC.",
      nl: "In 2022 kreeg het Amerikaanse meldcentrum NCMEC meer dan <number>{n}</number> beelden, video's en andere bestanden gemeld.",
      de: '2022 wurden der US-Meldestelle NCMEC mehr als <number>{n}</number> Bilder, Videos und andere Dateien gemeldet.',
      en: 'In 2022, more than <number>{n}</number> images, videos and other files were reported to the US clearing house NCMEC.',
    },
    ...inMillions,
  },
  'ncmec-2023-reports': reportsIn('2023', suspected),
  'ncmec-2024-reports': reportsIn('2024', unqualified),
  'ncmec-2024-files': { ...files, sentence: filesIn('2024'), ...inMillions },
  'ncmec-2025h1-genai': {
    label: {
      fr: "Signalements liés à l'IA générative reçus par le NCMEC",
      nl: 'Door NCMEC ontvangen meldingen met generatieve AI',
      de: 'Beim NCMEC eingegangene Meldungen mit Bezug zu generativer KI',
      en: 'Reports involving generative AI received by NCMEC',
    },
    unit: units.reports,
    sentence: {
      fr: "De janvier à juin 2025, le centre américain NCMEC a reçu <number>{n}</number> signalements liés à l'IA générative.",
      nl: 'Van januari tot en met juni 2025 kreeg het Amerikaanse meldcentrum NCMEC <number>{n}</number> meldingen waarbij generatieve AI een rol speelt.',
      de: 'Von Januar bis Juni 2025 erhielt die US-Meldestelle NCMEC <number>{n}</number> Meldungen mit Bezug zu generativer KI.',
      en: 'From January to June 2025, the US clearing house NCMEC received <number>{n}</number> reports involving generative AI.',
    },
  },
};

/** The series of reports by year. */
export const ncmecReportsPerYear = {
  title: {
    fr: 'Signalements reçus par le NCMEC, par an',
    nl: 'Door NCMEC ontvangen meldingen, per jaar',
    de: 'Beim NCMEC eingegangene Meldungen, pro Jahr',
    en: 'Reports received by NCMEC, per year',
  },
  unit: units.reports,
  /** At the year since which duplicate reports are bundled. */
  breakNote: {
    fr: 'Pas une baisse des abus : les raisons en sont le regroupement des signalements en double et des changements sur des plateformes.',
    nl: 'Geen daling van het misbruik: de redenen zijn het bundelen van dubbele meldingen en veranderingen op platformen.',
    de: 'Kein Rückgang der Gewalt: Gründe sind die Bündelung doppelter Meldungen und Änderungen auf Plattformen.',
    en: 'Not a fall in abuse: the reasons are the bundling of duplicate reports and changes on platforms.',
  },
};

function reportsIn(year: string, matter: Record<FirstLocale, string>): LibraryText {
  return {
    label: {
      fr: `Signalements ${matter.fr} reçus par le NCMEC`,
      nl: `Door NCMEC ontvangen meldingen ${matter.nl}`,
      de: `Beim NCMEC eingegangene Meldungen ${matter.de}`,
      en: `Reports ${matter.en} received by NCMEC`,
    },
    unit: units.reports,
    sentence: {
      fr: `En ${year}, le centre américain NCMEC a reçu <number>{n}</number> de signalements ${matter.fr}.`,
      nl: `In ${year} kreeg het Amerikaanse meldcentrum NCMEC <number>{n}</number> meldingen ${matter.nl}.`,
      de: `${year} erhielt die US-Meldestelle NCMEC <number>{n}</number> Meldungen ${matter.de}.`,
      en: `In ${year}, the US clearing house NCMEC received <number>{n}</number> reports ${matter.en}.`,
    },
    ...inMillions,
  };
}

function filesIn(year: string): Record<FirstLocale, string> {
  return {
    fr: `En ${year}, <number>{n}</number> d'images, de vidéos et d'autres fichiers ont été signalés au centre américain NCMEC.`,
    nl: `In ${year} kreeg het Amerikaanse meldcentrum NCMEC <number>{n}</number> beelden, video's en andere bestanden gemeld.`,
    de: `${year} wurden der US-Meldestelle NCMEC <number>{n}</number> Bilder, Videos und andere Dateien gemeldet.`,
    en: `In ${year}, <number>{n}</number> images, videos and other files were reported to the US clearing house NCMEC.`,
  };
}
