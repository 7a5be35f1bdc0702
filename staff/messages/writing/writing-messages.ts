// What stands beside texts, figures and languages while they are written.
// {placeholders} are filled in by `fillIn`.
import type { Messages } from '@/campaign/messages/messages';
import type { Format } from '@/card/card-spec';

export interface WritingMessages {
  cardPreview: CardPreviewMessages;
  calculation: CalculationMessages;
  logo: LogoMessages;
  writing: BesideTextMessages;
  languages: LanguagesMessages;
  affected: AffectedMessages;
}

interface LogoMessages {
  label: string;
  rule: string;
  remove: string;
  failed: string;
}

interface CardPreviewMessages {
  title: string;
  format: string;
  formats: Record<Format, string>;
  design: string;
  /** {sentence} */
  cardSays: string;
  /** Why the design `tally` shows no card. */
  notInStrokes: string;
  everythingFits: string;
  unavailable: string;
}

interface CalculationMessages {
  title: string;
  /** {count}: which of the numbers */
  input: string;
  /** {seconds} {count}: numbers already set */
  secondsPerOne: string;
  /** Beside the result: staff should look at the figure again. */
  reviewOverdue: string;
}

/** Beside and under the texts of the public while they are written. */
interface BesideTextMessages {
  title: string;
  sourceLanguage: string;
  noSource: string;
  /** {language} */
  noSourceText: string;
  completeness: string;
  /** {all} {filled} */
  filled: string;
  guides: string;
  everyCountry: string;
  /** {found} {use} */
  termRefused: string;
  /** {found} {use} */
  termPointedOut: string;
  /** {figure} {found} */
  numberOfFigure: string;
  /** {figure} {found} {input} */
  numberOfInput: string;
  /** {day} {reader} */
  textChecked: string;
  textIsDraft: string;
  signOff: string;
  /** {all} {signed} */
  signedCount: string;
  reader: string;
  signOffRule: string;
  saveFirst: string;
  signAll: string;
  takeBack: string;
  textByText: string;
  signOne: string;
  takeOneBack: string;
  signOffFailed: string;
  textsChanged: string;
}

/** The campaign's languages, and the words of the interface in those that staff have added. */
interface LanguagesMessages {
  chooseLanguage: string;
  notSupported: string;
  notItself: string;
  englishStays: string;
  wordsTitle: string;
  wordsIntroduction: string;
  sourceLanguage: string;
  /** {all} {filled} */
  filled: string;
  onlyMissing: string;
  nothingMissing: string;
  /** Names of the parts that the words belong to, by page of the site. */
  groups: Record<keyof Messages, string>;
  /** {placeholders} */
  missingPlaceholder: string;
  /** {placeholders} */
  unknownPlaceholder: string;
  tooLong: string;
}

/** What a draft changes, seen before it is published. */
interface AffectedMessages {
  title: string;
  link: string;
  saveFirst: string;
  back: string;
  introduction: string;
  /** {edition}: one to come */
  inEdition: string;
  nothing: string;
  problems: string;
  noProblems: string;
  texts: string;
  before: string;
  after: string;
  /** A sentence in another plural form: {field} {number} */
  sentenceWith: string;
  empty: string;
  /** {count} */
  cards: string;
  /** {count} */
  unchangedCards: string;
  /** {count} */
  pages: string;
  pagesHint: string;
  showPages: string;
  pagesFailed: string;
  allFigures: string;
  /** {slug} */
  figurePage: string;
  /** {design} {format} {language} */
  card: string;
  drawing: string;
  notDrawn: string;
  fits: string;
  /** {ratio} */
  contrast: string;
  /** {ratio} */
  lowContrast: string;
  /** {all} {drawn} {faulty} */
  progress: string;
}
