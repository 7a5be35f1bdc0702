// Stands between Next and the client for everything that Next answers itself (admin, APIs, files):
// puts the common headers on, hashes or strips the scripts of HTML, compresses text, and tells the
// length of pictures. Other bytes pass through untouched and unbuffered.
import type { IncomingMessage, ServerResponse } from 'node:http';
import { logError } from '../log';
import { chooseEncoding, compressBody, compressStatic, isCompressible } from './compression';
import { inlineScriptHashes, stripScripts } from './page-scripts';
import { htmlPolicy, scriptPolicy, surfaceOf } from './security-headers';

/** Payload has Chrome ask again with its colour scheme, everywhere; wanted on its own screens only. */
const colourSchemeHeaders = ['Accept-CH', 'Critical-CH'];
const colourSchemeVary = 'sec-ch-prefers-color-scheme';

type Callback = (error?: Error | null) => void;

/**
 * Wraps the answer's methods; to be called before Next gets the answer.
 * `changeText`: done to pages, before their scripts are hashed, and to JSON.
 */
export function finishAnswer(
  request: IncomingMessage,
  answer: ServerResponse,
  pathname: string,
  changeText: (text: string) => string = (text) => text,
): void {
  const surface = surfaceOf(pathname);
  const isStatic = pathname.startsWith('/_next/static/');
  if (isStatic && pathname.endsWith('.js')) {
    answer.setHeader('Content-Security-Policy', scriptPolicy);
  }
  const original = {
    writeHead: answer.writeHead.bind(answer),
    write: answer.write.bind(answer),
    end: answer.end.bind(answer),
    flushHeaders: answer.flushHeaders.bind(answer),
  };
  const held: Buffer[] = [];
  let isHeld: boolean | null = null;

  /** Decides at the first sign of a body whether it is held back; the headers are known by then. */
  const decide = (): boolean => {
    if (isHeld !== null) return isHeld;
    const type = String(answer.getHeader('Content-Type') ?? '');
    if (surface === 'public') removeColourScheme(answer);
    const isWhole = request.method !== 'HEAD' && ![204, 206, 304].includes(answer.statusCode);
    const isText = isCompressible(type) && !answer.hasHeader('Content-Encoding');
    isHeld = isWhole && (isText || isPictureOfUnknownLength(answer, type));
    // From here on Node sends the head itself, by this very method.
    answer.writeHead = original.writeHead;
    return isHeld;
  };

  const finishHeld = async (): Promise<void> => {
    let body: Buffer = Buffer.concat(held);
    const type = String(answer.getHeader('Content-Type') ?? '');
    if (type.startsWith('text/html')) {
      let html = changeText(body.toString('utf8'));
      if (surface === 'public') html = stripScripts(html);
      body = Buffer.from(html);
      answer.setHeader('Content-Security-Policy', htmlPolicy(surface, inlineScriptHashes(html)));
    }
    if (type.startsWith('application/json')) body = Buffer.from(changeText(body.toString('utf8')));
    const encoding = isCompressible(type) && chooseEncoding(request.headers['accept-encoding']);
    const compressed = encoding
      ? await (isStatic ? compressStatic(pathname, body, encoding) : compressBody(body, encoding))
      : null;
    if (compressed && encoding) {
      body = compressed;
      answer.setHeader('Content-Encoding', encoding);
    }
    if (isCompressible(type)) {
      answer.setHeader('Vary', [...new Set([...varyNames(answer), 'Accept-Encoding'])].join(', '));
    }
    answer.setHeader('Content-Length', body.length);
    original.end(body);
  };

  answer.writeHead = ((status: number, ...rest: unknown[]) => {
    answer.statusCode = status;
    const headers = rest.at(-1);
    if (headers && typeof headers === 'object') setHeaders(answer, headers);
    return answer;
  }) as typeof answer.writeHead;

  answer.flushHeaders = () => {
    if (!decide()) original.flushHeaders();
  };

  answer.write = ((chunk: string | Uint8Array, ...rest: unknown[]) => {
    if (!decide()) return original.write(chunk, ...(rest as [BufferEncoding, Callback]));
    held.push(toBuffer(chunk, rest[0]));
    findCallback(rest)?.();
    return true;
  }) as typeof answer.write;

  answer.end = ((...rest: unknown[]) => {
    if (!decide()) return original.end(...(rest as [unknown, BufferEncoding, Callback]));
    const [chunk] = rest;
    if (typeof chunk === 'string' || chunk instanceof Uint8Array)
      held.push(toBuffer(chunk, rest[1]));
    const callback = findCallback(rest);
    if (callback) answer.once('finish', callback);
    finishHeld().catch((error: unknown) => {
      logError('answer-not-finished', error);
      answer.destroy();
    });
    return answer;
  }) as typeof answer.end;
}

/** Next drops the length that a route gives its answer, but some networks show no picture without. */
function isPictureOfUnknownLength(answer: ServerResponse, type: string): boolean {
  return type.startsWith('image/') && !answer.hasHeader('Content-Length');
}

function setHeaders(answer: ServerResponse, headers: object): void {
  const pairs = Array.isArray(headers)
    ? Array.from({ length: headers.length / 2 }, (_, i) => [headers[2 * i], headers[2 * i + 1]])
    : Object.entries(headers);
  for (const [name, value] of pairs) {
    if (value !== undefined) answer.setHeader(name, value);
  }
}

function removeColourScheme(answer: ServerResponse): void {
  for (const name of colourSchemeHeaders) answer.removeHeader(name);
  const rest = varyNames(answer).filter((name) => name.toLowerCase() !== colourSchemeVary);
  if (rest.length > 0) answer.setHeader('Vary', rest.join(', '));
  else answer.removeHeader('Vary');
}

/** The request headers by which this answer differs, as named so far. */
function varyNames(answer: ServerResponse): string[] {
  return String(answer.getHeader('Vary') ?? '')
    .split(',')
    .map((name) => name.trim())
    .filter(Boolean);
}

function toBuffer(chunk: string | Uint8Array, encoding: unknown): Buffer {
  if (typeof chunk !== 'string') return Buffer.from(chunk);
  return Buffer.from(chunk, typeof encoding === 'string' ? (encoding as BufferEncoding) : 'utf8');
}

function findCallback(args: unknown[]): Callback | undefined {
  return args.find((arg): arg is Callback => typeof arg === 'function');
}
