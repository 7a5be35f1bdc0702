// Named examples of what cards say: behind tests, golden pictures, contact sheets and the
// bench. The sentences are the default campaign's, set as its typesetter sets them.
import {
  designNames,
  formatNames,
  type OverlayContent,
  type OverlaySpec,
  placements,
} from '@/card/card-spec';

export interface CardExample {
  /** Unique, fit for a file's name. */
  id: string;
  title: string;
  content: OverlayContent;
}

const hashtag = '#catsforkids';

/** What all cards in one language share. */
const common = {
  fr: {
    locale: 'fr',
    hashtag,
    reportCall: 'Vous voyez des images d’abus\u202f? Ne les partagez pas, signalez-les\u00a0:',
    reportAddress: 'imagesdabus.be',
    reportName: null,
    estimateMark: null,
    tally: null,
    organisation: null,
  },
  nl: {
    locale: 'nl',
    hashtag,
    reportCall: 'Misbruikbeelden gezien? Niet delen, wel melden:',
    reportAddress: 'misbruikbeelden.be',
    reportName: null,
    estimateMark: null,
    tally: null,
    organisation: null,
  },
  de: {
    locale: 'de',
    hashtag,
    reportCall: 'Missbrauchsdarstellungen gesehen? Nicht teilen, sondern melden:',
    reportAddress: 'jugendschutz.net/verstoss-melden',
    reportName: null,
    estimateMark: null,
    tally: null,
    organisation: null,
  },
  en: {
    locale: 'en',
    hashtag,
    reportCall: 'Seen abuse images? Don’t share them, report them:',
    reportAddress: 'report.iwf.org.uk/en',
    reportName: null,
    estimateMark: null,
    tally: null,
    organisation: null,
  },
} satisfies Record<string, Omit<OverlayContent, 'sentence' | 'sourceLine'>>;

function sentence(before: string, number: string, after: string): OverlayContent['sentence'] {
  return [
    { kind: 'text', text: before },
    { kind: 'number', text: number },
    { kind: 'text', text: after },
  ];
}

export const cardExamples: readonly CardExample[] = [
  {
    id: 'ratio-fr',
    title: 'The lead figure, in French',
    content: {
      ...common.fr,
      tally: 78,
      sentence: sentence(
        'Pour chaque photo de chat sur Instagram, on estime que ',
        '78',
        ' images d’abus sexuels sur des enfants sont partagées en ligne.',
      ),
      sourceLine: 'Source\u00a0: Child Focus, 2020',
    },
  },
  {
    id: 'ratio-nl',
    title: 'The lead figure, in Dutch',
    content: {
      ...common.nl,
      tally: 78,
      sentence: sentence(
        'Voor elke kattenfoto op Instagram worden er online naar schatting ',
        '78',
        ' beelden van seksueel misbruik van kinderen gedeeld.',
      ),
      sourceLine: 'Bron: Child Focus, 2020',
    },
  },
  {
    id: 'ratio-de',
    title: 'The lead figure, in German',
    content: {
      ...common.de,
      tally: 78,
      sentence: sentence(
        'Auf jedes Katzenfoto bei Instagram kommen im Netz schätzungsweise ',
        '78',
        ' Darstellungen sexualisierter Gewalt gegen Kinder.',
      ),
      sourceLine: 'Quelle: Child Focus, 2020',
    },
  },
  {
    id: 'ratio-en',
    title: 'The lead figure, in English',
    content: {
      ...common.en,
      tally: 78,
      sentence: sentence(
        'For every cat photo on Instagram, an estimated ',
        '78',
        ' images of child sexual abuse are shared online.',
      ),
      sourceLine: 'Source: Child Focus, 2020',
    },
  },
  {
    id: 'interval-fr',
    title: 'One report every 109 seconds, in French',
    content: {
      ...common.fr,
      sentence: sentence(
        'Toutes les ',
        '109',
        '\u00a0secondes, un signalement d’images d’abus sexuels sur des enfants est confirmé.',
      ),
      sourceLine: 'Source\u00a0: IWF, 2024',
    },
  },
  {
    id: 'interval-nl',
    title: 'One report every 109 seconds, in Dutch',
    content: {
      ...common.nl,
      sentence: sentence(
        'Elke ',
        '109',
        '\u00a0seconden wordt een melding van beelden van seksueel misbruik van kinderen bevestigd.',
      ),
      sourceLine: 'Bron: IWF, 2024',
    },
  },
  {
    id: 'interval-de',
    title: 'One report every 109 seconds, in German: the longest words',
    content: {
      ...common.de,
      sentence: sentence(
        'Alle ',
        '109',
        '\u00a0Sekunden bestätigen Fachleute eine Meldung zu Darstellungen sexualisierter Gewalt gegen Kinder.',
      ),
      sourceLine: 'Quelle: IWF, 2024',
    },
  },
  {
    id: 'interval-en',
    title: 'One report every 109 seconds, in English',
    content: {
      ...common.en,
      sentence: sentence(
        'Every ',
        '109',
        '\u00a0seconds, analysts confirm a report of child sexual abuse images.',
      ),
      sourceLine: 'Source: IWF, 2024',
    },
  },
  {
    id: 'short-mark-en',
    title: 'The original’s short wording, the word "estimate" beside the figure',
    content: {
      ...common.en,
      tally: 78,
      sentence: sentence(
        'For every cat photo, ',
        '78',
        ' images of child sexual abuse are shared.',
      ),
      sourceLine: 'Source: Child Focus, 2020',
      estimateMark: 'estimate',
      organisation: { name: 'Example Foundation', logo: null },
    },
  },
  {
    id: 'millions-fr',
    title: 'A figure as wide as the card, and a long organisation',
    content: {
      ...common.fr,
      sentence: sentence(
        'Chaque jour, on estime que ',
        '19\u202f000\u202f000',
        ' d’images d’abus sexuels sur des enfants sont partagées en ligne.',
      ),
      sourceLine: 'Source\u00a0: Child Focus, 2020',
      organisation: { name: 'Fondation pour la protection de l’enfance', logo: null },
    },
  },
  {
    id: 'compact-de',
    title: 'A figure said with a word, in German',
    content: {
      ...common.de,
      sentence: sentence(
        '2024 stuften Meldestellen weltweit ',
        '1,6\u00a0Millionen',
        ' Webadressen mit Darstellungen sexualisierter Gewalt gegen Kinder als illegal ein.',
      ),
      sourceLine: 'Quelle: INHOPE, 2024',
    },
  },
];

/** Throws where there is no example of that id. */
export function requireExample(id: string): CardExample {
  const example = cardExamples.find((candidate) => candidate.id === id);
  if (!example) throw new Error(`Expected an example's id but received ${id}`);
  return example;
}

/** An example in every format, placement and design that can show it. */
export function everySpec({ content }: CardExample): OverlaySpec[] {
  const designs = designNames.filter((design) => design !== 'tally' || content.tally !== null);
  return formatNames.flatMap((format) =>
    designs.flatMap((design) =>
      placements.map((placement) => ({ format, design, placement, content })),
    ),
  );
}
