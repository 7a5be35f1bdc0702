// What is wrong with a text, and why something was not saved.
// {placeholders} are filled in by `fillIn`.
import type { PublicationProblemCode } from '@/publication/publication-problem';

export interface ProblemMessages {
  /** What is wrong, said after the field and language it is about. May hold {detail}. */
  problems: Record<PublicationProblemCode, string>;
  refusals: RefusalMessages;
}

/** Why something was not saved. */
interface RefusalMessages {
  notASlug: string;
  notAWebAddress: string;
  notAHashtag: string;
  notAHandle: string;
  notACountry: string;
  notALanguageCode: string;
  /** {known}: words, apart by commas */
  notAnAudience: string;
  /** {count} characters */
  passwordTooShort: string;
  statisticIsChosen: string;
  editionIsShown: string;
  notPublished: string;
  /** In place of it where a rehearsal was asked for: {edition} */
  notShown: string;
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
