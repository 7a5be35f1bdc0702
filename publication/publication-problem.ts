// What can keep a publication from being made: facts with codes, put into words by `staff`.
import type { Locale } from '@/campaign/locales';
import type { SentenceProblemCode } from '@/campaign/sentences';
import type { StatisticProblemCode } from '@/campaign/statistics';

export type PublishedCollection =
  | 'copy'
  | 'country-texts'
  | 'editions'
  | 'languages'
  | 'organisation'
  | 'statistics';

export type PublicationProblemCode =
  | StatisticProblemCode
  | SentenceProblemCode
  | 'missing-text'
  | 'only-in-some-languages'
  | 'text-too-long'
  | 'unknown-placeholder'
  | 'missing-placeholder'
  | 'no-statistics'
  | 'statistic-not-published'
  | 'no-designs'
  | 'no-design-for-figure'
  | 'missing-reporting-point'
  | 'not-the-current-edition'
  | 'does-not-fit'
  | 'missing-glyphs'
  | 'term-to-avoid';

export interface PublicationProblem {
  collection: PublishedCollection;
  /** The document's slug; for copy the page's. */
  document: string;
  /** Path of the field in the document: "inputs.1.source.url". */
  field: string;
  /** The language in question; null: all of them. */
  locale: Locale | null;
  code: PublicationProblemCode;
  /** What exactly: a plural form, a placeholder, the card on which text does not fit. */
  detail: string;
}

/** A moment to come, and the time zone in which the campaign says it. */
export interface ComingMoment {
  at: Date;
  timeZone: string;
}

/** Thrown when what staff want to publish is not fit for it; nothing was published. */
export class PublicationRefused extends Error {
  /** `moment`: the scheduled moment at which it would be wrong; null: now. */
  constructor(
    readonly problems: PublicationProblem[],
    readonly moment: ComingMoment | null = null,
  ) {
    const [first] = problems;
    super(`Publication refused: ${first?.document} ${first?.field} ${first?.code}`);
    this.name = 'PublicationRefused';
  }
}

/** Thrown where an edition cannot be shown to anybody as it stands; nothing was to be published. */
export class RehearsalRefused extends PublicationRefused {
  /** `edition`: its name. */
  constructor(
    problems: PublicationProblem[],
    readonly edition: string,
  ) {
    super(problems);
    this.name = 'RehearsalRefused';
  }
}

/** Thrown where nobody publishes alone: it has to be proposed, and approved by somebody else. */
export class ApprovalNeeded extends Error {
  constructor() {
    super('Somebody else has to approve this');
    this.name = 'ApprovalNeeded';
  }
}
