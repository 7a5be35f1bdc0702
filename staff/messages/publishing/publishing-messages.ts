// What publishing says: what changed, what was public when, what waits, and what cannot wait.
// {placeholders} are filled in by `fillIn`.
import type { EditionPhase } from '@/campaign/edition-dates';
import type { ProposalStatus } from '@/publication/proposal';
import type { ProposalRefusalCode } from '@/publication/proposals';

export interface PublishingMessages {
  changes: ChangeMessages;
  /** In a figure’s form. */
  figureVersions: { title: string; none: string };
  publications: PublicationsMessages;
  restore: RestoreMessages;
  outcomes: OutcomeMessages;
  proposals: ProposalMessages;
  urgent: UrgentMessages;
  reasons: ReasonMessages;
}

/** What a publication changed. */
interface ChangeMessages {
  /** {slug} */
  statistic: string;
  edition: string;
  organisation: string;
  reportingPoints: string;
  helpLines: string;
  countryTexts: string;
  languages: string;
  launch: string;
  phase: Record<EditionPhase, string>;
}

/** What became of a change, right after somebody made it. */
interface OutcomeMessages {
  publicNow: string;
  /** {edition}: to come, and with it everything that is written for it. */
  publicWithEdition: string;
  nothingPublic: string;
  /** Of a document that is a draft alone again. */
  noLongerPublic: string;
  waits: string;
  /** {moment} */
  scheduled: string;
  refused: string;
  takenBack: string;
  moved: string;
}

/** Changes that wait: for approval, or for their moment. */
interface ProposalMessages {
  /** Above the form of a document that has such changes. */
  waitsHere: string;
  /** {moment} */
  waitsUntil: string;
  waitsForApproval: string;
  waitsHereMeans: string;
  approvalNeeded: string;
  conflict: string;
  /** {moment} */
  wrongAt: string;
  notAMoment: string;
  /** {moment}: the next that exists */
  skippedMoment: string;
  refusals: Record<ProposalRefusalCode, string>;
  title: string;
  introduction: string;
  waiting: string;
  scheduled: string;
  drafts: string;
  /** {count} */
  library: string;
  draftsIntroduction: string;
  withdrawn: string;
  decided: string;
  none: string;
  statuses: Record<ProposalStatus, string>;
  /** {author} {moment} */
  proposedBy: string;
  /** {approver} {moment} */
  decidedBy: string;
  /** {moment} */
  holdsFrom: string;
  onApproval: string;
  /** {note} */
  noteSays: string;
  back: string;
  words: string;
  wordsBefore: string;
  wordsAfter: string;
  empty: string;
  noLongerPublished: string;
  /** Of a withdrawal that ends. */
  usedAgain: string;
  notPublished: string;
  newlyPublished: string;
  cards: string;
  /** {statistic} {language} */
  cardBefore: string;
  cardAfter: string;
  /** Above the cards of the edition that is public. */
  cardsShown: string;
  noCard: string;
  noCardsChange: string;
  approve: string;
  refuse: string;
  takeBack: string;
  cancelScheduled: string;
  move: string;
  ownProposal: string;
  note: string;
  reason: string;
  /** What stands there if nobody gives a reason. */
  reasonHint: string;
  when: string;
  now: string;
  afterApproval: string;
  later: string;
  dayAndTime: string;
  timeZone: string;
  comesTwice: string;
  /** {moment} */
  firstOfTwo: string;
  /** {moment} */
  secondOfTwo: string;
  publishAt: string;
  publish: string;
  propose: string;
  schedule: string;
  keepScheduled: string;
  dropScheduled: string;
  /** {title} {moment} */
  conflictLine: string;
  failed: string;
}

/** Why something was published, where nobody said it in words of their own. */
interface ReasonMessages {
  seeded: string;
  restarted: string;
  /** {edition} {phase} */
  phase: string;
  /** {slugs} */
  overdue: string;
  paused: string;
  resumed: string;
  /** {slug} */
  withdrawn: string;
  /** {slug} */
  lifted: string;
  /** {moment} */
  restored: string;
  /** What was done, and what the person said of it: {what} {words} */
  withWords: string;
}

/** The maker's pause, and figures that are withdrawn. */
interface UrgentMessages {
  onlyFigure: string;
  makerTitle: string;
  makerRuns: string;
  makerIsPaused: string;
  pause: string;
  resume: string;
  editMessage: string;
  confirmPause: string;
  confirmResume: string;
  withdraw: string;
  withdrawIntroduction: string;
  /** {language} */
  publicNote: string;
  noPublicNote: string;
  /** {languages} {shown} */
  noteMissing: string;
  /** {day} {author} */
  withdrawnBy: string;
  withdrawnMeans: string;
  /** {lift} */
  waysBack: string;
  withdrawAndPause: string;
  /** {day} */
  isWithdrawn: string;
  lift: string;
  confirmLift: string;
  failed: string;
}

interface PublicationsMessages {
  title: string;
  /** {approver} */
  approvedBy: string;
  introduction: string;
  live: string;
  /** {moment} {author} {reason} */
  liveIntroduction: string;
  first: string;
  newer: string;
  older: string;
  all: string;
  openSite: string;
}

interface RestoreMessages {
  restore: string;
  /** {moment} */
  named: string;
  confirm: string;
  cancel: string;
  done: string;
  failed: string;
}
