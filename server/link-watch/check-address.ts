// Whether an address still leads to a page: follows its redirects hop by hop and judges what it meets.
// Calls nothing dead that only sends programs away, and never says what a page holds.
import { type AnswerHead, type AskOptions, askAddress } from './ask-address';
import { NotPublicError } from './public-address';

/** What keeps an address from being judged by a program, or what is wrong with it. */
export const linkReasons = [
  ...(['not-found', 'server-error', 'no-answer', 'no-such-host', 'certificate'] as const),
  ...(['refuses-programs', 'private-address', 'circle', 'not-web', 'front-page'] as const),
] as const;
export type LinkReason = (typeof linkReasons)[number];

export const linkResults = ['works', 'moved', 'failed', 'unclear'] as const;
export type LinkResult = (typeof linkResults)[number];

export interface LinkCheck {
  /** `unclear`: there may be a page, but this program could not see it. */
  result: LinkResult;
  /** Null where it works or has moved. */
  reason: LinkReason | null;
  /**
   * Where it has moved to; otherwise where the redirects ended, or as far as they could be followed.
   * Null: there were none.
   */
  finalAddress: string | null;
  /** The host wants to be left alone: nothing more is to be asked of it now. */
  wantsRest: boolean;
}

export interface CheckOptions extends Omit<AskOptions, 'method'> {
  /** Waits until the host may be asked again. */
  awaitTurn: (host: string) => Promise<void>;
  /** Ports that may be asked, as a URL says them; empty: the scheme's own. */
  ports?: readonly string[];
}

const maxHops = 8;
const redirects = new Set([301, 302, 303, 307, 308]);
const permanent = new Set([301, 308]);
/** What no browser accepts either. */
const badCertificates = new Set([
  ...['CERT_HAS_EXPIRED', 'CERT_REVOKED', 'ERR_TLS_CERT_ALTNAME_INVALID'],
  ...['DEPTH_ZERO_SELF_SIGNED_CERT', 'SELF_SIGNED_CERT_IN_CHAIN'],
]);

/** Never throws for anything that the network or the other side does; only `signal` ends it early. */
export async function checkAddress(address: string, options: CheckOptions): Promise<LinkCheck> {
  const start = URL.canParse(address) ? new URL(address) : null;
  if (!start || !isWeb(start, options)) return finish('unclear', 'not-web', null);
  let url = start;
  /** As far as only lasting redirects have led. */
  let lasting = start;
  let isLasting = true;
  const seen = new Set<string>();
  for (let hop = 0; hop <= maxHops; hop += 1) {
    seen.add(url.href);
    const final = url === start ? null : url.href;
    const head = await askEitherWay(url, options);
    if ('reason' in head) return finish(head.result, head.reason, final);
    if (!redirects.has(head.status)) {
      return judgeStatus(head, final, findMove(start, lasting, url), isSentHome(start, url));
    }
    const next = readLocation(head.location, url);
    if (!next) return finish('failed', 'server-error', final);
    if (!isWeb(next, options)) return finish('unclear', 'not-web', final);
    if (seen.has(next.href)) break;
    isLasting &&= permanent.has(head.status);
    if (isLasting) lasting = next;
    url = next;
  }
  return finish('unclear', 'circle', url === start ? null : url.href);
}

interface Unanswered {
  result: 'failed' | 'unclear';
  reason: LinkReason;
}

/** Some servers answer HEAD wrongly or not at all: what is no clear answer is asked for by GET. */
async function askEitherWay(url: URL, options: CheckOptions): Promise<AnswerHead | Unanswered> {
  const head = await ask(url, 'HEAD', options);
  if ('reason' in head ? !isWorthAnother(head) : isClear(head)) return head;
  return ask(url, 'GET', options);
}

async function ask(
  url: URL,
  method: 'HEAD' | 'GET',
  options: CheckOptions,
): Promise<AnswerHead | Unanswered> {
  await options.awaitTurn(url.host);
  try {
    return await askAddress(url, { ...options, method });
  } catch (error) {
    options.signal?.throwIfAborted();
    return judgeError(error);
  }
}

function isClear({ status }: AnswerHead): boolean {
  return (status >= 200 && status < 300) || redirects.has(status) || status === 429;
}

/** A name that is not there, or a place that may not be asked, will be no other by GET. */
function isWorthAnother({ reason }: Unanswered): boolean {
  return reason === 'no-answer';
}

function judgeStatus(
  { isChallenge, status }: AnswerHead,
  final: string | null,
  movedTo: string | null,
  isSentHome: boolean,
): LinkCheck {
  if (status === 429) return { ...finish('unclear', 'refuses-programs', final), wantsRest: true };
  if (isChallenge) return finish('unclear', 'refuses-programs', final);
  if (status >= 200 && status < 300) {
    if (isSentHome) return finish('unclear', 'front-page', final);
    return movedTo === null ? finish('works', null, final) : finish('moved', null, movedTo);
  }
  if (status === 404 || status === 410) return finish('failed', 'not-found', final);
  if (status >= 400 && status < 500) return finish('unclear', 'refuses-programs', final);
  return finish('failed', 'server-error', final);
}

function judgeError(error: unknown): Unanswered {
  if (error instanceof NotPublicError) return { result: 'unclear', reason: 'private-address' };
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  if (code === 'ENOTFOUND') return { result: 'failed', reason: 'no-such-host' };
  if (badCertificates.has(code)) return { result: 'failed', reason: 'certificate' };
  // Browsers complete a chain of certificates and speak older dialects where Node does neither.
  if (/^(CERT|ERR_TLS|ERR_SSL|UNABLE_TO|EPROTO)/.test(code)) {
    return { result: 'unclear', reason: 'certificate' };
  }
  return { result: 'failed', reason: 'no-answer' };
}

/**
 * The address to write instead: where lasting redirects lead, or another site wherever it is. A page
 * that only passes its readers on to their language has not moved.
 */
function findMove(start: URL, lasting: URL, end: URL): string | null {
  if (plain(lasting) !== plain(start)) return lasting.href;
  return plainHost(end) === plainHost(start) ? null : end.href;
}

/**
 * Whether a page of a site leads to the site's first page: what many sites do with addresses that they
 * have no more. A site's first page in a language counts as one, so that choosing a language does not.
 */
function isSentHome(start: URL, end: URL): boolean {
  return plainHost(start) === plainHost(end) && isFrontPage(end) && !isFrontPage(start);
}

function isFrontPage({ pathname }: URL): boolean {
  return /^\/([a-z]{2}([-_][a-z]{2})?\/?)?((index|default|home)(\.\w+)?\/?)?$/i.test(pathname);
}

/** Without what makes no difference to a reader: "www.", a last slash, a mark within the page. */
function plain(url: URL): string {
  return `${url.protocol}//${plainHost(url)}${url.pathname.replace(/\/+$/, '')}${url.search}`;
}

function plainHost({ host }: URL): string {
  return host.replace(/^www\./, '');
}

function readLocation(location: string | null, from: URL): URL | null {
  return location !== null && URL.canParse(location, from) ? new URL(location, from) : null;
}

function isWeb({ password, port, protocol, username }: URL, { ports = [''] }: CheckOptions) {
  const isHttp = protocol === 'http:' || protocol === 'https:';
  return isHttp && username === '' && password === '' && ports.includes(port);
}

function finish(
  result: LinkResult,
  reason: LinkReason | null,
  finalAddress: string | null,
): LinkCheck {
  return { result, reason, finalAddress, wantsRest: false };
}
