// Which addresses somebody should look at: dead ones first, then those that moved. Pure. One failure is
// no news, and of those that let no program look only the number is said.
import type { LinkReason } from '@/server/link-watch/check-address';
import type { WatchedAddress } from './watched-address';

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
    const { address, finalAddress, isDead, link, name, reason, result, since } = watched;
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
  const [first] = unseen;
  const rest: AddressItem[] = first
    ? [{ kind: 'addressesUnseen', count: unseen.length, link: listOf(first) }]
    : [];
  return [...dead, ...moved, ...unclear, ...rest];
}

/** The list that a document stands in. */
function listOf({ link }: WatchedAddress): string {
  return link.replace(/\/\d+$/, '');
}
