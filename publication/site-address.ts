// The site's own address, as far as it may be shown: one that works on this machine or network only
// is never printed on a card.
import { environment } from '@/server/environment';

const localNames = /(^|\.)(localhost|local|internal|lan|home\.arpa|test|invalid)$/;
const exampleNames = /(^|\.)example(\.(com|net|org))?$/;

/** The configured origin if the public can reach it, such as "https://pawcard.org"; else null. */
export function findSiteAddress(): string | null {
  const { SITE_URL } = environment();
  return SITE_URL !== undefined && isPublicAddress(SITE_URL) ? SITE_URL : null;
}

/** True for a domain name that is not a local one; numeric addresses are no address to print. */
export function isPublicAddress(origin: string): boolean {
  const { hostname } = new URL(origin);
  const isNumeric = /^[\d.]+$/.test(hostname) || hostname.startsWith('[');
  return hostname.includes('.') && !isNumeric && !localNames.test(hostname);
}

/** True for an address with which a site can be launched: public, encrypted and no example. */
export function isLaunchAddress(origin: string): boolean {
  const { hostname, protocol } = new URL(origin);
  return protocol === 'https:' && isPublicAddress(origin) && !exampleNames.test(hostname);
}
