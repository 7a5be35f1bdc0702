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
  nobodyMeans: string;
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
  files: AddressFileMessages;
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
