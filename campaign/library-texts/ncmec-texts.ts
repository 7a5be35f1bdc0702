// NCMEC, the clearing house of the United States: reports by year, the files in them, and AI.
import {
  inMillions,
  type LibraryText,
  type LibraryTexts,
  units,
} from '@/campaign/library-texts/library-text';
import type { FirstLocale } from '@/campaign/snapshot';

const files: Pick<LibraryText, 'label' | 'unit'> = {
  label: {
    fr: 'Fichiers signalés au NCMEC',
    nl: 'Bij NCMEC gemelde bestanden',
    de: 'Dem NCMEC gemeldete Dateien',
    en: 'Files reported to NCMEC',
  },
  unit: units.files,
};

export const ncmecTexts: LibraryTexts = {
  'ncmec-2019-reports': reportsIn('2019'),
  'ncmec-2019-files': { ...files, sentence: filesIn('2019'), ...inMillions },
  'ncmec-2020-reports': reportsIn('2020'),
  'ncmec-2021-reports': reportsIn('2021'),
  'ncmec-2022-reports': reportsIn('2022'),
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
  'ncmec-2023-reports': reportsIn('2023'),
  'ncmec-2024-reports': reportsIn('2024'),
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
    fr: 'Pas une baisse des abus : les signalements en double sont désormais regroupés, et des plateformes ont changé.',
    nl: 'Geen daling van het misbruik: dubbele meldingen worden nu gebundeld, en platformen zijn veranderd.',
    de: 'Kein Rückgang der Gewalt: Doppelte Meldungen werden nun gebündelt, und Plattformen haben sich geändert.',
    en: 'Not a fall in abuse: duplicate reports are now bundled, and platforms have changed.',
  },
};

function reportsIn(year: string): LibraryText {
  return {
    label: {
      fr: "Signalements d'exploitation sexuelle présumée d'enfants reçus par le NCMEC",
      nl: 'Door NCMEC ontvangen meldingen van vermoedelijke seksuele uitbuiting van kinderen',
      de: 'Beim NCMEC eingegangene Meldungen zu mutmaßlicher sexueller Ausbeutung von Kindern',
      en: 'Reports of suspected child sexual exploitation received by NCMEC',
    },
    unit: units.reports,
    sentence: {
      fr: `En ${year}, le centre américain NCMEC a reçu <number>{n}</number> de signalements d'exploitation sexuelle présumée d'enfants.`,
      nl: `In ${year} kreeg het Amerikaanse meldcentrum NCMEC <number>{n}</number> meldingen van vermoedelijke seksuele uitbuiting van kinderen.`,
      de: `${year} erhielt die US-Meldestelle NCMEC <number>{n}</number> Meldungen zu mutmaßlicher sexueller Ausbeutung von Kindern.`,
      en: `In ${year}, the US clearing house NCMEC received <number>{n}</number> reports of suspected child sexual exploitation.`,
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
