// Whose request is this? Threat: a visitor writes a forged X-Forwarded-For to escape limits.
// Only the entries that our own proxies appended count; without proxies only the socket does.
// Left open: a wrong TRUSTED_PROXIES gives everybody one address (too low) or any address (too high).
import { isIP, isIPv6 } from 'node:net';

/** Set by the front server on every request; whatever a client sends under this name is removed. */
export const clientAddressHeader = 'x-pawcard-client-address';

/**
 * The client's address: the Nth from the right of X-Forwarded-For for N trusted proxies, else the
 * socket's. An entry that is no address falls back to the socket's.
 */
export function findClientAddress(
  forwardedFor: string | undefined,
  socketAddress: string | undefined,
  trustedProxies: number,
): string {
  const socket = plainAddress(socketAddress ?? '');
  if (trustedProxies === 0 || !forwardedFor) return socket;
  const entry = forwardedFor.split(',').at(-trustedProxies)?.trim() ?? '';
  const address = plainAddress(entry);
  return isIP(address) ? address : socket;
}

/** What limits count by: an IPv4 address, or the /64 network that one IPv6 household has. */
export function addressGroup(address: string): string {
  if (!isIPv6(address)) return address;
  const [head = '', tail] = address.split('::');
  const start = head ? head.split(':') : [];
  const end = tail ? tail.split(':') : [];
  const zeros = tail === undefined ? 0 : Math.max(0, 8 - start.length - end.length);
  const groups = [...start, ...Array<string>(zeros).fill('0'), ...end];
  const network = groups.slice(0, 4).map((group) => Number.parseInt(group, 16).toString(16));
  return `${network.join(':')}::/64`;
}

/** Without a zone, brackets or the IPv4-in-IPv6 prefix that Node's dual-stack sockets show. */
function plainAddress(address: string): string {
  const bare = address.replace(/^\[(.*)\]$/, '$1').replace(/%.*$/, '');
  return bare.replace(/^::ffff:(?=\d+\.\d+\.\d+\.\d+$)/i, '').toLowerCase();
}
