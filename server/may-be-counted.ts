// Whether a request may be counted at all. Counted is nobody whose browser asks not to be tracked, and
// nobody who is signed in here: staff who look at their own site are no visitors.

/** Do-Not-Track, Global Privacy Control, and the session that the staff's screens set. */
export function mayBeCounted(headers: Headers): boolean {
  const asksNot = headers.get('DNT') === '1' || headers.get('Sec-GPC') === '1';
  return !asksNot && !/(^|;\s*)payload-token=/.test(headers.get('Cookie') ?? '');
}
