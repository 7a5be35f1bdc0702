// What the link watch found of an address, and whether a person may say that it is right all the same.
// Pure. Must never let anybody wave away an address that is dead, that another site may take over, or
// that may be right on this network alone.
import type { LinkCheck, LinkReason } from '@/server/link-watch/check-address';

export type Finding = Pick<LinkCheck, 'finalAddress' | 'reason' | 'result'>;

/** As it is stored. */
type KeptFinding = { [Part in keyof Finding]: string | null };

/** Where a person with a browser sees more than the watch does. */
const seenByPeople = new Set<LinkReason>(['certificate', 'circle', 'front-page', 'not-web']);

/** Whether somebody who has looked may say so, and be asked no more until something else is found. */
export function mayBeRight({ address, finalAddress, reason, result }: Finding & Address): boolean {
  if (result === 'unclear') return reason !== null && seenByPeople.has(reason);
  return result === 'moved' && finalAddress !== null && isSameSite(address, finalAddress);
}

export function isSameFinding(one: KeptFinding, other: KeptFinding): boolean {
  return (
    one.result === other.result &&
    (one.reason ?? '') === (other.reason ?? '') &&
    (one.finalAddress ?? '') === (other.finalAddress ?? '')
  );
}

interface Address {
  address: string;
}

/** Left to another site, a name may lapse: whoever takes it then has our readers, and it looks alive. */
function isSameSite(one: string, other: string): boolean {
  return siteOf(one) !== null && siteOf(one) === siteOf(other);
}

/** Without "www."; http and https are two, because what http leads to can be changed on the way. */
function siteOf(address: string): string | null {
  if (!URL.canParse(address)) return null;
  const { host, protocol } = new URL(address);
  return `${protocol}//${host.replace(/^www\./, '')}`;
}
