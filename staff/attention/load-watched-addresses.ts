// What the link watch knows about the addresses that staff keep, document by document.
import type { Payload, PayloadRequest } from 'payload';
import { environment } from '@/server/environment';
import {
  findLatestRun,
  isDead,
  loadWatchedLinks,
  type WatchedLink,
} from '@/server/link-watch/watched-links-store';
import { isSameFinding } from '../watched-addresses/finding';
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

/** Addresses that are shown, with what was found of each; `user` sees what they may read. */
export async function loadWatchedAddresses(
  payload: Payload,
  user: PayloadRequest['user'],
  state: WatchState,
): Promise<WatchedAddress[]> {
  if (state.kind !== 'watched') return [];
  const links = await loadWatchedLinks();
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
  const findRight = await loadFoundRight(payload);
  return kept.flatMap((document) => {
    const link = links.find(({ address }) => address === document.address);
    if (!link) return [];
    const { finalAddress, reason, result } = link;
    const since = link.since.toISOString();
    const found = { result, reason, since, finalAddress, isDead: isDead(link) };
    return [{ ...document, ...found, foundRight: findRight(link) }];
  });
}

type FindRight = (link: WatchedLink) => WatchedAddress['foundRight'];

/** What people said of findings, each of the very finding that they had before them. */
async function loadFoundRight(payload: Payload): Promise<FindRight> {
  const { docs } = await payload.find({
    collection: 'looked-at-addresses',
    depth: 0,
    overrideAccess: true,
    pagination: false,
  });
  const said = new Map(docs.map((doc) => [doc.id, doc]));
  return (link) => {
    const word = said.get(link.address);
    if (!word) return null;
    const { finalAddress = null, lookedAt, lookedBy, reason = null, result } = word;
    const isOfThis = isSameFinding(link, { finalAddress, reason, result });
    return isOfThis ? { by: lookedBy, at: lookedAt } : null;
  };
}
