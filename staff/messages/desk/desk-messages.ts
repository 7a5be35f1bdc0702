// What the first screen says, and the pages before the first sign-in.
// {placeholders} are filled in by `fillIn`.
import type { LinkReason } from '@/server/link-watch/check-address';

export interface DeskMessages {
  attention: AttentionMessages;
  /** What is wrong with a field, where Payload's own words would mislead. */
  forms: { missingRows: string };
  /** Under a note that came with the product, for readers of other languages. */
  noteInEnglish: string;
  /** A checkbox in a list. */
  yesNo: { yes: string; no: string };
  setUp: SetUpMessages;
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
  /** {address} {day} {name} {reason} */
  addressDead: string;
  /** {address} {name} {to} */
  addressMoved: string;
  /** {address} {name} {reason} */
  addressUnclear: string;
  /** {count} */
  addressesUnseen: string;
  /** What stands in for {reason}. */
  addressReasons: Record<LinkReason, string>;
  notWatched: string;
  notYetWatched: string;
  /** {all} {answered} {moment} */
  watched: string;
  /** {count} */
  more: string;
  approvals: string;
  addresses: string;
  figures: string;
  languages: string;
  drafts: string;
  dates: string;
  launch: string;
  wording: string;
}

/** The pages before the first sign-in, and the one for a forgotten password. */
interface SetUpMessages {
  title: string;
  intro: string;
  useLink: string;
  email: string;
  password: string;
  create: string;
  refused: string;
  unreachable: string;
  forgotTitle: string;
  forgot: string;
  backToSignIn: string;
}
