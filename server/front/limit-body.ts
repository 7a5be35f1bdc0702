// Counts the bytes that a client sends, for every route: what is past the bound is thrown away and
// not handed on, since Next keeps a body in memory whether a route reads it or not. Routes refuse
// earlier and in words (upload.ts). A client that never stops is cut off.
import type { IncomingMessage, ServerResponse } from 'node:http';
import { countHeldBytes } from '../body-memory';

/** A little more than the largest form of ours, so that its own refusal comes first. */
const maxBodyBytes = 16 * 1024 * 1024;
const maxDiscardedBytes = 64 * 1024 * 1024;
/** How long a refused client may go on sending: many read the answer only afterwards. */
const lingerMs = 10_000;

/** Watches the body of this request; to be called before anything reads it. */
export function limitBody(request: IncomingMessage, answer: ServerResponse): void {
  let bytes = 0;
  let heldBytes = 0;
  const handOn = request.push.bind(request);
  // Node's parser hands each piece over by `push`; a listener for data would start the stream.
  request.push = (chunk: unknown, encoding?: BufferEncoding) => {
    if (!(chunk instanceof Uint8Array)) return handOn(chunk, encoding);
    bytes += chunk.length;
    if (bytes > maxDiscardedBytes) request.socket.destroy();
    if (bytes > maxBodyBytes || answer.writableEnded) return true;
    heldBytes += chunk.length;
    countHeldBytes(chunk.length);
    return handOn(chunk, encoding);
  };
  answer.once('close', () => countHeldBytes(-heldBytes));
  answer.once('finish', () => {
    if (request.complete) return;
    const timer = setTimeout(() => request.socket.destroy(), lingerMs);
    timer.unref();
    request.once('close', () => clearTimeout(timer));
  });
}
