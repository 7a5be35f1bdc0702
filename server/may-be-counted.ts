// Whether a request may be counted at all. Counted is nobody whose browser asks not to be tracked,
// nobody who is signed in here, since staff who look at their own site are no visitors, and no program
// that says it is one: networks fetch every link of a post for its preview.

/** Programs by the names they give themselves. Cubot makes telephones. */
const program =
  /(?<!cu)bot\b|crawl|spider|external(hit|agent|fetcher)|preview|cardyb|^whatsapp\/|inspectiontool|monitor|^(curl|wget|python|java|go-http|okhttp|libwww|http\.rb)/i;

/** Not with Do-Not-Track, Global Privacy Control, the session of the staff's screens, or for programs. */
export function mayBeCounted(headers: Headers): boolean {
  if (headers.get('DNT') === '1' || headers.get('Sec-GPC') === '1') return false;
  if (/(^|;\s*)payload-token=/.test(headers.get('Cookie') ?? '')) return false;
  const purpose = headers.get('Sec-Purpose') ?? headers.get('Purpose') ?? '';
  return !purpose.startsWith('prefetch') && !program.test(headers.get('User-Agent') ?? '');
}
