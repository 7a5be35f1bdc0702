// The headers that every answer carries, errors too. Threats: injected scripts, framing, sniffing,
// leaking where a visitor comes from. Public pages run only scripts whose hash is named; Payload's
// admin also needs inline styles. Left open: what staff's own extensions do in their browser.
import type { OutgoingHttpHeaders } from 'node:http';

type Surface = 'public' | 'staff';

/** Staff's screens and API; everything else is public. */
export function surfaceOf(pathname: string): Surface {
  return /^\/(admin|staff-api)(\/|$)/.test(pathname) ? 'staff' : 'public';
}

function policy(directives: Record<string, readonly string[]>): string {
  return Object.entries(directives)
    .map(([name, sources]) => `${name} ${sources.join(' ')}`)
    .join('; ');
}

const self = "'self'";
const none = "'none'";

/** The policy of an HTML answer; `scriptHashes` are its inline scripts, if it may run any. */
export function htmlPolicy(surface: Surface, scriptHashes: readonly string[]): string {
  const isStaff = surface === 'staff';
  return policy({
    'default-src': [none],
    'script-src': [self, ...scriptHashes],
    'style-src': isStaff ? [self, "'unsafe-inline'"] : [self],
    'img-src': [self, 'data:', 'blob:'],
    'font-src': isStaff ? [self, 'data:'] : [self],
    // Blobs are the page's own memory: Chromium asks under this name when a photo cannot be decoded.
    'connect-src': [self, 'blob:'],
    'manifest-src': [self],
    'frame-src': isStaff ? [self] : [none],
    'form-action': [self],
    'base-uri': [none],
    'frame-ancestors': [isStaff ? self : none],
  });
}

/** The policy of everything that is not a page: nothing in it may load or run. */
const dataPolicy = policy({ 'default-src': [none], 'frame-ancestors': [none] });

/** What holds for every answer; `isHttps` when the public address is https. */
export function commonHeaders(isHttps: boolean): OutgoingHttpHeaders {
  return {
    'Content-Security-Policy': dataPolicy,
    'X-Content-Type-Options': 'nosniff',
    'Referrer-Policy': 'same-origin',
    'Cross-Origin-Opener-Policy': 'same-origin',
    'Permissions-Policy': 'camera=(), geolocation=(), microphone=(), payment=(), usb=()',
    ...(isHttps ? { 'Strict-Transport-Security': 'max-age=31536000' } : {}),
  };
}
