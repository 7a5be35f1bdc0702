// What the link watch knows about the addresses that staff keep, document by document.
import type { Payload, PayloadRequest } from 'payload';
import { environment } from '@/server/environment';
import { findLatestRun, isDead, loadWatchedLinks } from '@/server/link-watch/watched-links-store';
import type { WatchedAddress, WatchState } from './watched-address';

/** A timetable of the operator's own may look once a week. */
const freshDays = 8;

export async function loadWatchState(now: Date): Promise<WatchState> {
  const run = await findLatestRun();
  const lookedAt = run?.finishedAt ?? null;
  const isFresh = lookedAt !== null && now.getTime() - lookedAt.getTime() < freshDays * 86_400_000;
  const isWatched = environment().WATCH_LINKS === 'daily' || isFresh;
  if (!isWatched) return { kind: 'not-watched' };
  if (lookedAt === null) return { kind: 'not-yet' };
  const links = await loadWatchedLinks();
  return {
    kind: 'watched',
    lookedAt: lookedAt.toISOString(),
    all: links.length,
    answered: links.filter(({ result }) => result === 'works' || result === 'moved').length,
  };
}

/** What is not all right, of addresses that are shown; `user` sees what they may read. */
export async function loadWatchedAddresses(
  payload: Payload,
  user: PayloadRequest['user'],
  state: WatchState,
): Promise<WatchedAddress[]> {
  if (state.kind !== 'watched') return [];
  const links = (await loadWatchedLinks()).filter(({ result }) => result !== 'works');
  if (links.length === 0) return [];
  const found = {
    depth: 0,
    overrideAccess: false,
    pagination: false,
    sort: 'country',
    user,
    where: { isShown: { equals: true }, url: { in: links.map(({ address }) => address) } },
  } as const;
  const points = await payload.find({ collection: 'reporting-points', ...found });
  const lines = await payload.find({ collection: 'help-lines', ...found });
  const kept = [
    ...points.docs.map(({ id, organisation, url }) => ({
      address: url,
      name: organisation,
      link: `/admin/collections/reporting-points/${id}`,
    })),
    ...lines.docs.map(({ id, name, url }) => ({
      address: url ?? '',
      name,
      link: `/admin/collections/help-lines/${id}`,
    })),
  ];
  return kept.flatMap((document) => {
    const link = links.find(({ address }) => address === document.address);
    if (!link) return [];
    const { finalAddress, reason, result } = link;
    const since = link.since.toISOString();
    return [{ ...document, result, reason, since, finalAddress, isDead: isDead(link) }];
  });
}
