// The headers that every answer carries, errors too. Threats: injected scripts, framing, sniffing,
// leaking where a visitor comes from. Public pages run only scripts whose hash is named; Payload's
// admin also needs inline styles. Left open: what staff's own extensions do in their browser.
import type { OutgoingHttpHeaders } from 'node:http';

type Surface = 'public' | 'embed' | 'staff';

/** Staff's screens and API; everything else is public. What partners embed is a page of its own kind. */
export function surfaceOf(pathname: string): Exclude<Surface, 'embed'> {
  return /^\/(admin|staff-api)(\/|$)/.test(pathname) ? 'staff' : 'public';
}

function policy(directives: Record<string, readonly string[]>): string {
  return Object.entries(directives)
    .map(([name, sources]) => `${name} ${sources.join(' ')}`)
    .join('; ');
}

const self = "'self'";
const none = "'none'";

/** Who may show a page in a frame: partners' sites, wherever they are, may show what is made for it. */
const frameAncestors: Record<Surface, string> = { public: none, embed: '*', staff: self };

/** The policy of an HTML answer; `scriptHashes` are its inline scripts, if it may run any. */
export function htmlPolicy(surface: Surface, scriptHashes: readonly string[]): string {
  const isStaff = surface === 'staff';
  return policy({
    'default-src': [none],
    'script-src': [self, ...scriptHashes],
    'worker-src': [self],
    'style-src': isStaff ? [self, "'unsafe-inline'"] : [self],
    'img-src': [self, 'data:', 'blob:'],
    'font-src': isStaff ? [self, 'data:'] : [self],
    // Blobs are the page's own memory: Chromium asks under this name when a photo cannot be decoded.
    'connect-src': [self, 'blob:'],
    'manifest-src': [self],
    'frame-src': isStaff ? [self] : [none],
    'form-action': [self],
    'base-uri': [none],
    'frame-ancestors': [frameAncestors[surface]],
  });
}

/** The policy of everything that is not a page: nothing in it may load or run. */
const dataPolicy = policy({ 'default-src': [none], 'frame-ancestors': [none] });

/**
 * The policy of a script of ours, which counts where it runs as a worker: it may load more of itself and
 * nothing else, so that a photo held there has no way out.
 */
export const scriptPolicy = policy({
  'default-src': [none],
  'script-src': [self],
  'frame-ancestors': [none],
});

/** What holds for every answer; `isHttps` when the public address is https. */
export function commonHeaders(isHttps: boolean): OutgoingHttpHeaders {
  return {
    'Content-Security-Policy': dataPolicy,
    // For old browsers, which do not read the policy's word on frames.
    'X-Frame-Options': 'DENY',
    'X-Content-Type-Options': 'nosniff',
    'Referrer-Policy': 'same-origin',
    'Cross-Origin-Opener-Policy': 'same-origin',
    'Permissions-Policy': 'camera=(), geolocation=(), microphone=(), payment=(), usb=()',
    ...(isHttps ? { 'Strict-Transport-Security': 'max-age=31536000' } : {}),
  };
}
