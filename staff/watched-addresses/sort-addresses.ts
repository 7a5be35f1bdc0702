// Watched addresses by what somebody has to do about them. Pure.
import type { WatchedAddress } from '../attention/watched-address';

export interface SortedAddresses {
  /** Dead ones first. */
  toLookAt: WatchedAddress[];
  foundRight: WatchedAddress[];
  /** They let no program look. */
  unseen: WatchedAddress[];
  /** No news before the next look says the same. */
  failedOnce: WatchedAddress[];
  works: WatchedAddress[];
}

export function sortAddresses(addresses: readonly WatchedAddress[]): SortedAddresses {
  const sorted: SortedAddresses = {
    toLookAt: [],
    foundRight: [],
    unseen: [],
    failedOnce: [],
    works: [],
  };
  for (const address of addresses) sorted[placeOf(address)].push(address);
  sorted.toLookAt.sort((a, b) => Number(b.isDead) - Number(a.isDead));
  return sorted;
}

function placeOf({ foundRight, isDead, reason, result }: WatchedAddress): keyof SortedAddresses {
  if (foundRight) return 'foundRight';
  if (result === 'works') return 'works';
  if (result === 'failed' && !isDead) return 'failedOnce';
  return reason === 'refuses-programs' ? 'unseen' : 'toLookAt';
}
