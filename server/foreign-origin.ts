// Whether a browser sends this request for another site: what changes something here is refused then.
// Programs send neither header, so they pass.

export function isForeign(headers: Headers): boolean {
  const site = headers.get('Sec-Fetch-Site');
  if (site !== null) return site !== 'same-origin' && site !== 'none';
  const origin = headers.get('Origin');
  if (origin === null) return false;
  return !URL.canParse(origin) || new URL(origin).host !== headers.get('Host');
}
