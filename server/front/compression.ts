// Compresses text answers after the scripts in them were hashed; Next's own compression is off.
import { promisify } from 'node:util';
import zlib from 'node:zlib';

const brotli = promisify(zlib.brotliCompress);
const gzip = promisify(zlib.gzip);

export type Encoding = 'br' | 'gzip';

/** Below this a packet is not filled either way, and little is saved. */
const minBytes = 500;

const textTypes =
  /^(text\/(?!event-stream)|application\/(json|javascript|xml|manifest\+json|problem\+json)|image\/svg\+xml)/;

export function isCompressible(contentType: string): boolean {
  return textTypes.test(contentType);
}

/** The best encoding that the client takes and we make; null: as it is. */
export function chooseEncoding(acceptEncoding: string | undefined): Encoding | null {
  const refused = /;\s*q=0(\.0*)?$/;
  const accepted = (acceptEncoding ?? '')
    .toLowerCase()
    .split(',')
    .map((part) => part.trim())
    .filter((part) => !refused.test(part))
    .map((part) => part.split(';')[0]);
  if (accepted.includes('br')) return 'br';
  return accepted.includes('gzip') ? 'gzip' : null;
}

/**
 * Null: not worth it. `isKept`: the result is served many times, so that more effort pays.
 */
export async function compressBody(
  body: Buffer,
  encoding: Encoding,
  isKept = false,
): Promise<Buffer | null> {
  if (body.length < minBytes) return null;
  const { BROTLI_PARAM_QUALITY, BROTLI_PARAM_SIZE_HINT } = zlib.constants;
  const params = {
    [BROTLI_PARAM_QUALITY]: isKept ? 9 : 4,
    [BROTLI_PARAM_SIZE_HINT]: body.length,
  };
  return encoding === 'br' ? brotli(body, { params }) : gzip(body, { level: isKept ? 9 : 5 });
}

/** More than a build has files. */
const maxKeptFiles = 1000;
const keptFiles = new Map<string, Promise<Buffer | null>>();

/** For files whose name contains the hash of what is in them: compressed once per process. */
export function compressStatic(
  pathname: string,
  body: Buffer,
  encoding: Encoding,
): Promise<Buffer | null> {
  const key = `${encoding} ${body.length} ${pathname}`;
  const kept = keptFiles.get(key);
  if (kept) return kept;
  const compressing = compressBody(body, encoding, true);
  if (keptFiles.size < maxKeptFiles) keptFiles.set(key, compressing);
  return compressing;
}
