// Collection hook: refuses dates that contradict each other or those of another edition, and the
// launch of an edition that is already over, which would turn the site into an archive at once.
import { APIError, type CollectionBeforeChangeHook, ValidationError } from 'payload';
import { dayAt, findOverlap, findPhase } from '@/campaign/edition-dates';
import { fillIn } from '@/campaign/placeholders';
import { readEditionDates } from '@/publication/current-edition';
import { loadTimeZone } from '@/publication/load-time-zone';
import type { Edition } from '@/publication/staff-documents';
import { staffMessagesFor } from '../messages/staff-message-catalogue';

export const checkEditionDates: CollectionBeforeChangeHook<Edition> = async ({
  collection,
  data,
  originalDoc,
  req,
}) => {
  const edition = { ...originalDoc, ...data } as Edition;
  const dates = readEditionDates(edition);
  const { refusals } = staffMessagesFor(req.i18n.language);
  const refuse = (path: string, message: string) =>
    new ValidationError({ collection: collection.slug, errors: [{ path, message }], req });

  if (dates.endsOn < dates.startsOn) throw refuse('endsOn', refusals.endsBeforeItStarts);
  if (dates.announcedOn !== null && dates.announcedOn > dates.startsOn) {
    throw refuse('announcedOn', refusals.announcedTooLate);
  }

  const { docs } = await req.payload.find({
    collection: 'editions',
    depth: 0,
    overrideAccess: true,
    pagination: false,
    req,
  });
  const others = docs
    .filter(({ id }) => id !== originalDoc?.id)
    .map((other) => ({ name: other.name, ...readEditionDates(other) }));
  const overlap = findOverlap(dates, others);
  if (overlap) {
    throw refuse('startsOn', fillIn(refusals.editionsOverlap, { name: overlap.name }));
  }

  const isNewlyConfirmed = dates.isConfirmed && originalDoc?.launch?.isConfirmed !== true;
  if (isNewlyConfirmed) {
    const today = dayAt(new Date(), await loadTimeZone(req.payload, req));
    if (findPhase(dates, today) === 'after') {
      // A checkbox far down the form: Payload's notice would name its path and not say why.
      throw new APIError(fillIn(refusals.launchOfPast, { day: dates.endsOn }), 400, null, true);
    }
  }
  return data;
};
