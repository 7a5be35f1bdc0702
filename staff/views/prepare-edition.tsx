// Above the list of editions: the way to the next one.
import type { ServerProps } from 'payload';
import { dayAt } from '@/campaign/edition-dates';
import { isoDay } from '@/publication/current-edition';
import { loadTimeZone } from '@/publication/load-time-zone';
import { PrepareEditionForm } from './prepare-edition-form';

export async function PrepareEdition({ i18n, payload }: ServerProps) {
  const { docs } = await payload.find({
    collection: 'editions',
    depth: 0,
    overrideAccess: true,
    pagination: false,
    sort: '-startsOn',
  });
  const editions = docs.map(({ endsOn, hashtag, id, name, startsOn }) => ({
    id,
    name,
    hashtag,
    startsOn: isoDay(startsOn),
    endsOn: isoDay(endsOn),
  }));
  const today = dayAt(new Date(), await loadTimeZone(payload));
  return <PrepareEditionForm editions={editions} today={today} language={i18n.language} />;
}
