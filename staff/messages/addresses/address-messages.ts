// What the desk says of reporting points, help lines and emergency numbers.
// {placeholders} are filled in by `fillIn`.
import type { RowProblemCode } from '../../address-files/plan-import';
import type { FileProblemCode } from '../../address-files/read-table';

export interface AddressMessages {
  /** In a list. */
  unconfirmed: string;
  /** {day} {author} */
  confirmedBy: string;
  /** {day} */
  confirmedOn: string;
  nobody: string;
  /** Somebody has typed another address or number over what was confirmed. */
  otherThanConfirmed: string;
  otherMeans: string;
  /** What that means for the public: of a help line; of one that was read on a published page. */
  nobodyMeansLine: string;
  nobodyMeansRead: string;
  /** The same of an emergency number; of one that is not filled in. */
  nobodyMeansNumber: string;
  noNumberHere: string;
  /** The same of a reporting point. */
  nobodyMeansPoint: string;
  /** As `nobodyMeansPoint`, where only confirmed reporting points are given. */
  keptBack: string;
  openAddress: string;
  /** For what is an address and nothing else. */
  confirmOpened: string;
  confirmChecked: string;
  /** With somebody else's approval, or at a moment: it goes with what is proposed. */
  goesWithProposal: string;
  inFuture: string;
  shown: ShownMessages;
  watch: WatchMessages;
  files: AddressFileMessages;
}

/** What the public sees of a row, where that is not simply yes or no. */
export interface ShownMessages {
  noNumber: string;
  notYet: string;
  marked: string;
  portal: string;
  notAPortal: string;
}

/** The page on which every watched address stands. */
export interface WatchMessages {
  title: string;
  toLookAt: string;
  toLookAtHint: string;
  nothingToLookAt: string;
  foundRight: string;
  foundRightHint: string;
  /** {author} {moment} */
  foundRightBy: string;
  unseen: string;
  unseenHint: string;
  failedOnce: string;
  failedOnceHint: string;
  /** {count} */
  answering: string;
  answeringHint: string;
  /** {day} {reason} */
  dead: string;
  moved: string;
  /** {reason} */
  unclear: string;
  /** An address follows. */
  leadsTo: string;
  otherSite: string;
  isRight: string;
  askAgain: string;
  /** {action} {name}: a button among others with the same label. */
  named: string;
  keptAsRight: string;
  willAskAgain: string;
  foundElse: string;
}

/** Lists of addresses as files. */
export interface AddressFileMessages {
  title: string;
  introduction: string;
  exportTitle: string;
  exportHint: string;
  importTitle: string;
  importHint: string;
  list: string;
  file: string;
  look: string;
  /** {count} */
  bringIn: string;
  changedSince: string;
  /** {line} */
  line: string;
  headings: string;
  problemsTitle: string;
  /** {count} */
  moreProblems: string;
  nothingChanges: string;
  /** {changed} {created} */
  summary: string;
  /** {left} {unchanged} */
  rest: string;
  changed: string;
  created: string;
  /** A field that had something in it. */
  emptied: string;
  /** {size}: megabytes */
  fileProblems: Record<FileProblemCode, string>;
  /** {detail} */
  rowProblems: Record<RowProblemCode, string>;
}
