// The writing guides that a new site starts with. Terms that call an abuse image pornography, or a
// child a prostitute, are refused: they speak of consent and trade where there was violence.
import type { Locale } from '@/campaign/locales';
import type { TermRule, WritingGuide } from '@/campaign/writing-guide';

function refused(use: string, ...avoid: string[]): TermRule[] {
  return avoid.map((term) => ({ avoid: term, use, isRefused: true }));
}

function pointedOut(use: string, ...avoid: string[]): TermRule[] {
  return avoid.map((term) => ({ avoid: term, use, isRefused: false }));
}

export const defaultWritingGuides: readonly (WritingGuide & { language: Locale })[] = [
  {
    language: 'fr',
    country: '*',
    formOfAddress: 'formal',
    note: 'On vouvoie ; aux jeunes, on dit tu. Jamais de détail, jamais de choc : dire ce qui aide. On dit « confirmé » ou « estimé », jamais les deux à la fois.',
    terms: [
      ...refused(
        "images d'abus sexuels d'enfants",
        'pédoporno*',
        'pédopornograph*',
        'pornographie enfantine',
        'pornographie infantile',
        'pornographie juvénile',
      ),
      ...refused('enfant victime d’exploitation sexuelle', 'prostitution enfantine'),
      ...pointedOut('abus sexuel, violence sexuelle', 'attouchement'),
    ],
  },
  {
    language: 'fr',
    country: 'FR',
    formOfAddress: 'formal',
    note: 'En France, on préfère de plus en plus « violences sexuelles » à « abus sexuels ».',
    terms: [],
  },
  {
    language: 'nl',
    country: '*',
    formOfAddress: 'informal',
    note: 'We zeggen je. Geen details en geen schok: zeggen wat helpt. “Bevestigd” of “geschat”, nooit allebei.',
    terms: [
      ...refused('beelden van seksueel misbruik van kinderen', 'kinderporno*', 'kiddieporn*'),
      ...refused('kind dat seksueel wordt uitgebuit', 'kinderprostitu*'),
    ],
  },
  {
    language: 'de',
    country: '*',
    formOfAddress: 'formal',
    note: 'Wir sagen Sie; junge Menschen sprechen wir mit du an. Keine Einzelheiten, nichts, das erschüttern soll: sagen, was hilft. „Bestätigt“ oder „geschätzt“, nie beides.',
    terms: [
      ...refused('Darstellungen sexualisierter Gewalt gegen Kinder', 'Kinderporno*'),
      ...refused('sexuell ausgebeutetes Kind', 'Kinderprostitu*'),
      ...pointedOut('sexualisierte Gewalt', 'Kinderschänder*', 'Sextäter*'),
    ],
  },
  {
    language: 'de',
    country: 'AT',
    formOfAddress: 'formal',
    note: 'In Österreich heißt es im Gesetz „sexuelle Missbrauchsdarstellungen Minderjähriger“.',
    terms: [],
  },
  {
    language: 'en',
    country: '*',
    formOfAddress: 'neutral',
    note: 'No details and no shock: say what helps. A number is either confirmed or estimated, never both.',
    terms: [
      ...refused('images of child sexual abuse', 'child porn*', 'kiddie porn*', 'kid porn*'),
      ...refused('child who is sexually exploited', 'child prostitut*'),
    ],
  },
];
