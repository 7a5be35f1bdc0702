// One request of the link watch: asks for an address and reads no more than the head of the answer.
// Must connect to nothing but what `resolveHost` let through, and never wait longer than it is told.
import http from 'node:http';
import https from 'node:https';
import type { LookupFunction } from 'node:net';
import { type AddressRule, type ConnectTo, resolveHost } from './public-address';

export interface AskOptions {
  method: 'HEAD' | 'GET';
  userAgent: string;
  mayConnect: AddressRule;
  /** For the name, the connection and the head of the answer together. */
  timeoutMs: number;
  signal?: AbortSignal;
}

export interface AnswerHead {
  status: number;
  location: string | null;
  /** Says that a program has to prove itself a person. */
  isChallenge: boolean;
}

/** @throws NotPublicError, or what the network said */
export async function askAddress(url: URL, options: AskOptions): Promise<AnswerHead> {
  const stop = new AbortController();
  const timer = setTimeout(() => stop.abort(new Error('no answer in time')), options.timeoutMs);
  const cancel = () => stop.abort(options.signal?.reason);
  options.signal?.addEventListener('abort', cancel, { once: true });
  try {
    const stopped = new Promise<never>((_, reject) => {
      stop.signal.addEventListener('abort', () => reject(stop.signal.reason), { once: true });
    });
    // A name server is not to be waited for longer than anybody else.
    const targets = await Promise.race([resolveHost(url.hostname, options.mayConnect), stopped]);
    return await Promise.race([requestHead(url, targets, options, stop.signal), stopped]);
  } finally {
    clearTimeout(timer);
    options.signal?.removeEventListener('abort', cancel);
  }
}

function requestHead(
  url: URL,
  targets: readonly ConnectTo[],
  { method, userAgent }: AskOptions,
  signal: AbortSignal,
): Promise<AnswerHead> {
  const { request } = url.protocol === 'https:' ? https : http;
  return new Promise((resolve, reject) => {
    const asked = request(url, {
      method,
      signal,
      // A connection of its own: none that was opened for another name is used again.
      agent: false,
      lookup: answerWith(targets),
      headers: { 'User-Agent': userAgent, Accept: 'text/html,*/*;q=0.8', Connection: 'close' },
    });
    asked.on('error', reject);
    asked.on('response', (answer) => {
      // However much it would send: nothing of it is read.
      answer.on('error', () => {});
      answer.destroy();
      resolve({
        status: answer.statusCode ?? 0,
        location: answer.headers.location ?? null,
        isChallenge: answer.headers['cf-mitigated'] !== undefined,
      });
    });
    asked.end();
  });
}

/** Instead of asking a name server again: the addresses that were judged, and no others. */
function answerWith(targets: readonly ConnectTo[]): LookupFunction {
  return (_, options, done) => {
    const [first] = targets;
    if (options.all) done(null, [...targets]);
    else if (first) done(null, first.address, first.family);
  };
}
