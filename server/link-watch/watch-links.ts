// One run of the link watch: every published address of a reporting point or help line is asked for
// once, politely, and what was found is kept for staff to see. Must never change an address: only
// people know whether a page that answers is still the right one.
import type { Snapshot } from '@/campaign/snapshot';
import { environment } from '../environment';
import { logError } from '../log';
import { findCurrentPublicationId, loadPublicationRow } from '../publications-store';
import { type CheckOptions, checkAddress, type LinkCheck } from './check-address';
import { isPublicAddress } from './public-address';
import { takeTurns } from './take-turns';
import {
  beginRun,
  endRun,
  loadWatchedLinks,
  longestRunSeconds,
  pruneWatchedLinks,
  saveLinkCheck,
  type WatchedLink,
} from './watched-links-store';

export type WatchOutcome =
  | { kind: 'done'; links: WatchedLink[] }
  /** Another process looks right now, or it is too early. */
  | { kind: 'not-our-turn' }
  /** No address at all answered: it is this machine that has no network. */
  | { kind: 'no-network' };

export interface WatchOptions {
  /** How long after the last run began this one is due; 0: at once. */
  everySeconds: number;
  signal?: AbortSignal;
  /** Left out: those that are published. */
  addresses?: ReadonlySet<string>;
  /** For tests, which have no internet to look at. */
  reach?: Partial<Pick<CheckOptions, 'mayConnect' | 'ports' | 'timeoutMs'>> & { gapMs?: number };
}

const timeoutMs = 20_000;
/** Fifty countries' pages stand on one host: they take some minutes. */
const gapMs = 2_000;
/** Hosts asked at the same time. */
const hostsAtOnce = 4;
/** Where so many addresses in a row give no sign of life, the others are not waited for. */
const offlineAfter = 8;

/** Looks once, if it is this process's turn. */
export async function watchLinks(options: WatchOptions): Promise<WatchOutcome> {
  if (!(await beginRun(new Date(), options.everySeconds))) return { kind: 'not-our-turn' };
  try {
    const addresses = options.addresses ?? (await loadPublishedAddresses());
    const found = await checkAll(addresses, options);
    if (addresses.size > 0 && nobodyAnswered(found)) return { kind: 'no-network' };
    const at = new Date();
    for (const [address, check] of found) await saveLinkCheck(address, check, at);
    await pruneWatchedLinks(addresses);
    return { kind: 'done', links: await loadWatchedLinks() };
  } finally {
    // Cut short, it is nobody's: another process looks again in an hour.
    if (!options.signal?.aborted) await endRun(new Date());
  }
}

function nobodyAnswered(found: ReadonlyMap<string, LinkCheck>): boolean {
  return [...found.values()].every(
    ({ reason }) => reason === 'no-answer' || reason === 'no-such-host',
  );
}

/** How the link watch names itself to those it asks. */
export function watchAgent(siteUrl: string | undefined): string {
  return `Mozilla/5.0 (compatible; Pawcard link watch${siteUrl ? `; +${siteUrl}` : ''})`;
}

export function publishedAddresses({
  helpLines,
  reportingPoints,
}: Pick<Snapshot, 'helpLines' | 'reportingPoints'>): Set<string> {
  return new Set([...reportingPoints, ...helpLines].flatMap(({ url }) => url || []));
}

async function loadPublishedAddresses(): Promise<Set<string>> {
  const id = await findCurrentPublicationId(new Date());
  const publication = id === null ? null : await loadPublicationRow(id);
  return publication ? publishedAddresses(publication.snapshot) : new Set();
}

/** What was not reached in time, or is to be left alone, is missing: its last result stays. */
async function checkAll(
  addresses: ReadonlySet<string>,
  { reach = {}, signal }: WatchOptions,
): Promise<Map<string, LinkCheck>> {
  const { gapMs: gap = gapMs, ...limits } = reach;
  const late = AbortSignal.timeout(longestRunSeconds * 900);
  const stop = signal ? AbortSignal.any([signal, late]) : late;
  const options: CheckOptions = {
    userAgent: watchAgent(environment().SITE_URL),
    mayConnect: isPublicAddress,
    timeoutMs,
    signal: stop,
    awaitTurn: takeTurns(gap, stop),
    ...limits,
  };
  const found = new Map<string, LinkCheck>();
  const waiting = [...groupByHost(addresses).values()];
  const lookOn = async () => {
    for (let own = waiting.shift(); own; own = waiting.shift()) {
      for (const address of own) {
        if (found.size >= offlineAfter && nobodyAnswered(found)) return;
        const check = await checkAddress(address, options);
        found.set(address, check);
        if (check.wantsRest) break;
      }
    }
  };
  try {
    await Promise.all(Array.from({ length: hostsAtOnce }, lookOn));
  } catch (error) {
    if (!stop.aborted) throw error;
    logError('link-watch-stopped', error);
  }
  return found;
}

function groupByHost(addresses: ReadonlySet<string>): Map<string, string[]> {
  const groups = new Map<string, string[]>();
  for (const address of addresses) {
    const host = URL.canParse(address) ? new URL(address).host : '';
    groups.set(host, [...(groups.get(host) ?? []), address]);
  }
  return groups;
}
