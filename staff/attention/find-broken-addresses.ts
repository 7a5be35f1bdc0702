// Which addresses somebody should look at: dead ones first, then those that moved. Pure. One failure is
// no news, nor is what somebody has looked at and found right; of those that let no program look only
// the number is said.
import type { LinkReason } from '@/server/link-watch/check-address';
import { mayBeRight } from '../watched-addresses/finding';
import type { WatchedAddress } from './watched-address';

/** Where each of them stands, and what was found of it. */
export const watchedAddressesPage = '/admin/watched-addresses';

export type AddressItem = { link: string } & (
  | { kind: 'addressDead'; name: string; address: string; day: string; reason: LinkReason }
  | { kind: 'addressMoved'; name: string; address: string; to: string }
  | { kind: 'addressUnclear'; name: string; address: string; reason: LinkReason }
  | { kind: 'addressesUnseen'; count: number }
);

export function findBrokenAddresses(addresses: readonly WatchedAddress[]): AddressItem[] {
  const dead: AddressItem[] = [];
  const moved: AddressItem[] = [];
  const unclear: AddressItem[] = [];
  const unseen: WatchedAddress[] = [];
  for (const watched of addresses) {
    const { address, finalAddress, foundRight, isDead, name, reason, result, since } = watched;
    if (foundRight) continue;
    // What may be right as it is, is said there; the rest is changed in its document.
    const link = mayBeRight(watched) ? watchedAddressesPage : watched.link;
    const named = { link, name, address };
    if (isDead && reason) dead.push({ kind: 'addressDead', ...named, day: since, reason });
    if (result === 'moved' && finalAddress) {
      moved.push({ kind: 'addressMoved', ...named, to: finalAddress });
    }
    if (result === 'unclear' && reason === 'refuses-programs') unseen.push(watched);
    else if (result === 'unclear' && reason) {
      unclear.push({ kind: 'addressUnclear', ...named, reason });
    }
  }
  const rest: AddressItem[] =
    unseen.length > 0
      ? [{ kind: 'addressesUnseen', count: unseen.length, link: watchedAddressesPage }]
      : [];
  return [...dead, ...moved, ...unclear, ...rest];
}
