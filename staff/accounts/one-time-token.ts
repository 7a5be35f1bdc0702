// The secret in a one-time link: 32 random bytes, of which only a hash is ever stored. It travels in
// an address's fragment, which browsers send to no server and which no log records.
import { createHash, randomBytes } from 'node:crypto';
import { environment } from '@/server/environment';

export function newToken(): string {
  return randomBytes(32).toString('base64url');
}

export function hashOfToken(token: string): string {
  return createHash('sha256').update(token).digest('hex');
}

/** Where a link leads: below the configured public address, never one that a request names. */
export function linkAddress(page: 'set-up' | 'account-link', token: string): string {
  const { PORT, SITE_URL } = environment();
  return `${SITE_URL ?? `http://localhost:${PORT}`}/admin/${page}#${token}`;
}
