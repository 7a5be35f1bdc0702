// What is said of editions: their launch, the next one, and links to the site as it will be.
// {placeholders} are filled in by `fillIn`.
import type { FigureWarningCode } from '@/publication/figures-on-day';
import type { LaunchItem } from '@/publication/launch-checklist';
import type { RehearsalRemark } from '@/publication/without-missing-figures';

export interface EditionMessages {
  launch: LaunchMessages;
  editions: NextEditionMessages;
  rehearsals: RehearsalsMessages;
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
interface NextEditionMessages {
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
  /** {edition}: part of a title. */
  ofEdition: string;
  /** Of a page text, in the list and its form; {edition} to come, from a {day}. */
  states: Record<
    | 'draft'
    | 'changed'
    | 'published'
    | 'withEdition'
    | 'withEditionFrom'
    | 'withEditionOnceLaunched',
    string
  >;
  /** Above its form: {edition} */
  belongsToLater: string;
  figureWarningsTitle: string;
  /** {figure} */
  leadFigure: string;
  /** {figure} {day} */
  figureWarnings: Record<FigureWarningCode, string>;
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
  language: string;
  noLanguage: string;
  languageHint: string;
  leavesOut: string;
  /** {figure} {day} {problems} {edition} */
  remarks: Record<RehearsalRemark['code'], string>;
}
