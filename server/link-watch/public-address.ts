// Which machines the link watch may connect to. Threat: an address that staff typed, a redirect or a
// hostile name server leads the product into the operator's own network (a router, a database, the
// cloud's metadata). Layers: every hop's name is resolved here, every answer must be a public address,
// and the very addresses that were judged are the ones connected to, so that a second answer of the
// name server changes nothing; addresses written as numbers are judged as they are; only http and
// https on their own ports. Left open: networks that reach the public internet by NAT64 alone, whose
// addresses are refused, and an operator's own machines that have public addresses.
import { lookup } from 'node:dns/promises';
import { BlockList, isIP } from 'node:net';

export interface ConnectTo {
  address: string;
  family: 4 | 6;
}

/** May this address be connected to? */
export type AddressRule = (address: string) => boolean;

/** IANA's special-purpose registries, as of 2026: what is no public unicast address. */
const notPublicIpv4 = [
  ...['0.0.0.0/8', '10.0.0.0/8', '100.64.0.0/10', '127.0.0.0/8', '169.254.0.0/16'],
  ...['172.16.0.0/12', '192.0.0.0/24', '192.0.2.0/24', '192.88.99.0/24', '192.168.0.0/16'],
  ...['198.18.0.0/15', '198.51.100.0/24', '203.0.113.0/24', '224.0.0.0/4', '240.0.0.0/4'],
];
/** Of what is handed out worldwide: protocols' own, documentation, and tunnels into IPv4. */
const notPublicIpv6 = ['2001::/23', '2001:db8::/32', '2002::/16', '3fff::/20'];
const handedOutIpv6 = ['2000::/3'];

const refusedIpv4 = listOf(notPublicIpv4, 'ipv4');
const refusedIpv6 = listOf(notPublicIpv6, 'ipv6');
const publicIpv6 = listOf(handedOutIpv6, 'ipv6');

/** Whether it is a public unicast address. IPv4 written as IPv6 is none, whatever it stands for. */
export const isPublicAddress: AddressRule = (address) => {
  const family = isIP(address);
  if (family === 4) return !refusedIpv4.check(address, 'ipv4');
  // A zone ("%eth0") names an interface of this machine.
  if (family !== 6 || address.includes('%')) return false;
  return publicIpv6.check(address, 'ipv6') && !refusedIpv6.check(address, 'ipv6');
};

/** A name led somewhere that may not be connected to. */
export class NotPublicError extends Error {}

/**
 * Where a host is to be connected to.
 * @param host as in a URL: a name, an IPv4 address, or an IPv6 address in brackets
 * @throws NotPublicError if any of its addresses may not be connected to; the resolver's error if it
 *   has none
 */
export async function resolveHost(host: string, mayConnect: AddressRule): Promise<ConnectTo[]> {
  const bare = host.replace(/^\[(.*)\]$/, '$1');
  const written = isIP(bare);
  const found = written
    ? [{ address: bare, family: written }]
    : await lookup(bare, { all: true, verbatim: true });
  if (found.length === 0 || !found.every(({ address }) => mayConnect(address))) {
    throw new NotPublicError('not a public address');
  }
  return found.map(({ address, family }) => ({ address, family: family === 6 ? 6 : 4 }));
}

function listOf(networks: readonly string[], type: 'ipv4' | 'ipv6'): BlockList {
  const list = new BlockList();
  for (const network of networks) {
    const [address = '', prefix] = network.split('/');
    list.addSubnet(address, Number(prefix), type);
  }
  return list;
}
