// The editions among staff's documents: their dates, which one the site shows at a moment, and when
// that changes. Pure.
import {
  type DatedEdition,
  dayAt,
  defaultTimeZone,
  findCurrentEdition,
  findTurningPoints,
  isTimeZone,
} from '@/campaign/edition-dates';
import type { CampaignDocuments, EditionDocument } from './campaign-documents';

type EditionDocuments = Pick<CampaignDocuments, 'editions' | 'organisation'>;

/** The edition that the site shows at this moment; throws where there is none at all. */
export function requireCurrentEdition(
  { editions, organisation }: EditionDocuments,
  at: Date,
): EditionDocument {
  const dated = editions.map((document) => ({ document, ...readEditionDates(document) }));
  const current = findCurrentEdition(dated, dayAt(at, readTimeZone(organisation[0])));
  if (!current) throw new Error('There is no edition yet');
  return current.document;
}

/** The moments, in order, at which editions begin, end or are announced. */
export function editionTurningPoints({ editions, organisation }: EditionDocuments): Date[] {
  return findTurningPoints(editions.map(readEditionDates), readTimeZone(organisation[0]));
}

export function readEditionDates(
  document: Pick<EditionDocument, 'announcedOn' | 'endsOn' | 'launch' | 'startsOn'>,
): DatedEdition {
  return {
    startsOn: isoDay(document.startsOn),
    endsOn: isoDay(document.endsOn),
    announcedOn: document.announcedOn ? isoDay(document.announcedOn) : null,
    isConfirmed: document.launch?.isConfirmed === true,
  };
}

/** The zone in which days begin and end for this campaign, as its organisation has set it. */
export function readTimeZone(organisation: { timeZone?: string | null } | null = null): string {
  const timeZone = organisation?.timeZone;
  return timeZone && isTimeZone(timeZone) ? timeZone : defaultTimeZone;
}

/** Payload keeps days as noon UTC. */
export function isoDay(date: string): string {
  return date.slice(0, 10);
}
