// What the admin says in its own words, grouped by where it says it. {placeholders} are filled in by
// `fillIn`. Labels of collections and fields stand with these instead, where Payload wants them.

import type { EditionPhase } from '@/campaign/edition-dates';
import type { Messages } from '@/campaign/messages/messages';
import type { Format } from '@/card/card-spec';
import type { LaunchItem } from '@/publication/launch-checklist';
import type { ProposalStatus } from '@/publication/proposal';
import type { ProposalRefusalCode } from '@/publication/proposals';
import type { PublicationProblemCode } from '@/publication/publication-problem';
import type { AccountMessages } from './accounts/account-messages';
import type { AuditMessages } from './audit/audit-messages';

export interface StaffMessages {
  accounts: AccountMessages;
  audit: AuditMessages;
  /** What is wrong, said after the field and language it is about. May hold {detail}. */
  problems: Record<PublicationProblemCode, string>;
  refusals: RefusalMessages;
  changes: ChangeMessages;
  /** In a figure’s form. */
  figureVersions: { title: string; none: string };
  publications: PublicationsMessages;
  restore: RestoreMessages;
  proposals: ProposalMessages;
  urgent: UrgentMessages;
  launch: LaunchMessages;
  editions: EditionsMessages;
  rehearsals: RehearsalsMessages;
  logo: LogoMessages;
  cardPreview: CardPreviewMessages;
  calculation: CalculationMessages;
  writing: WritingMessages;
  languages: LanguagesMessages;
  attention: AttentionMessages;
  affected: AffectedMessages;
  setUp: SetUpMessages;
}

/** Why something was not saved. */
interface RefusalMessages {
  notASlug: string;
  notAWebAddress: string;
  notAHashtag: string;
  notACountry: string;
  /** {count} characters */
  passwordTooShort: string;
  statisticIsChosen: string;
  editionIsShown: string;
  notPublished: string;
  /** {count} problems that are not listed */
  moreProblems: string;
  restoreNeedsAdministrator: string;
  notATimeZone: string;
  /** {author} {moment} */
  changedByAnother: string;
  endsBeforeItStarts: string;
  announcedTooLate: string;
  /** {name}: the other edition */
  editionsOverlap: string;
  /** {day}: ISO day */
  launchOfPast: string;
}

/** What a publication changed. */
interface ChangeMessages {
  /** {slug} */
  statistic: string;
  edition: string;
  organisation: string;
  reportingPoints: string;
  helpLines: string;
  languages: string;
  launch: string;
  phase: Record<EditionPhase, string>;
}

/** Changes that wait: for approval, or for their moment. */
interface ProposalMessages {
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
  newlyPublished: string;
  cards: string;
  /** {statistic} {language} */
  cardBefore: string;
  cardAfter: string;
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

/** The maker's pause, and figures that are withdrawn. */
interface UrgentMessages {
  /** As the publication's reason. {slug} for figures. */
  reasons: Record<'paused' | 'resumed' | 'withdrawn' | 'lifted', string>;
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
  /** The reason that the new publication gives: {moment} */
  reason: string;
}

interface LaunchMessages {
  title: string;
  isDemonstration: string;
  isLaunched: string;
  /** What must be settled before the launch. */
  items: Record<LaunchItem, string>;
  done: string;
  open: string;
  toEdition: string;
}

/** Preparing the next edition. */
interface EditionsMessages {
  prepare: string;
  prepareIntroduction: string;
  from: string;
  name: string;
  hashtag: string;
  startsOn: string;
  endsOn: string;
  create: string;
  cancel: string;
  failed: string;
}

/** Secret links to the site as it will be. */
interface RehearsalsMessages {
  title: string;
  introduction: string;
  make: string;
  name: string;
  nameHint: string;
  edition: string;
  editionByDates: string;
  moment: string;
  /** {zone} */
  momentHint: string;
  withDrafts: string;
  days: string;
  create: string;
  failed: string;
  made: string;
  open: string;
  copy: string;
  copied: string;
  links: string;
  noLinks: string;
  /** {edition} {moment} */
  shows: string;
  drafts: string;
  /** {draft} */
  ofDraft: string;
  /** {author} {expiry} */
  madeBy: string;
  alive: string;
  expired: string;
  revoked: string;
  revoke: string;
  /** {name} */
  revokeNamed: string;
  revokeDone: string;
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
interface WritingMessages {
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

/** What the first screen says needs attention. */
interface AttentionMessages {
  title: string;
  nothing: string;
  /** {day} {slug} */
  figureOverdue: string;
  /** {slug}, {day} */
  figureUnderReview: string;
  /** {day} {slug} */
  figureSoon: string;
  /** {language} {missing} {title} */
  languageIncomplete: string;
  /** {author} {title} */
  draft: string;
  /** {author} {reason} */
  proposal: string;
  /** {moment} {reason} */
  scheduled: string;
  /** {edition} {moment} */
  begins: string;
  /** {edition} {open} */
  checklist: string;
  /** {edition} {language} {missing} */
  unsigned: string;
  /** {count} */
  more: string;
  approvals: string;
  figures: string;
  languages: string;
  drafts: string;
  dates: string;
  launch: string;
  wording: string;
}

/** What a draft changes, seen before it is published. */
interface AffectedMessages {
  title: string;
  link: string;
  saveFirst: string;
  back: string;
  introduction: string;
  nothing: string;
  problems: string;
  noProblems: string;
  texts: string;
  before: string;
  after: string;
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

/** The pages before the first sign-in, and the one for a forgotten password. */
interface SetUpMessages {
  title: string;
  intro: string;
  useLink: string;
  email: string;
  password: string;
  passwordRule: string;
  create: string;
  refused: string;
  unreachable: string;
  forgotTitle: string;
  forgot: string;
  backToSignIn: string;
}
