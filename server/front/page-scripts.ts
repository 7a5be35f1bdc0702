// Finds the scripts in a finished HTML page: their hashes for the Content-Security-Policy, and how
// to take them out. Works on Next's and Payload's own output, where "</script" never occurs inside a
// script; it is no filter for hostile HTML.
import { createHash } from 'node:crypto';

const script = /<script\b([^>]*)>([\s\S]*?)<\/script>/gi;
const scriptPreload = /<link\b(?=[^>]*\brel="(?:module)?preload")(?=[^>]*\bas="script")[^>]*>/gi;

/** CSP sources (`'sha256-…'`) of all inline scripts that a browser would run, without doubles. */
export function inlineScriptHashes(html: string): string[] {
  const hashes = new Set<string>();
  for (const [, attributes = '', content = ''] of html.matchAll(script)) {
    const isInline = !/\bsrc=/.test(attributes);
    if (!isInline || isData(attributes) || content === '') continue;
    hashes.add(`'sha256-${createHash('sha256').update(content).digest('base64')}'`);
  }
  return [...hashes];
}

/** The page without any script that runs and without preloads of scripts; data for machines stay. */
export function stripScripts(html: string): string {
  const stripped = html.replace(script, (whole, attributes: string) =>
    isData(attributes) ? whole : '',
  );
  return stripped.replace(scriptPreload, '');
}

/** No browser runs it, so that no policy needs to allow it. */
function isData(attributes: string): boolean {
  return /\btype="application\/(?:ld\+)?json"/.test(attributes);
}
