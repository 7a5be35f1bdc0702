// Above the list of editions: the way to the next one.
import type { ServerProps } from 'payload';
import { isoDay } from '@/publication/current-edition';
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
  return <PrepareEditionForm editions={editions} language={i18n.language} />;
}
