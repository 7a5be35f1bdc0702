// How many bytes of request bodies this process holds, from their arrival until their answer has
// gone. Threat: many large bodies at once, sent slowly, each of them within its own limit.
import { processWide } from './process-wide';

/** Some sixty phone photos, or seventeen of the largest. */
const maxHeldBytes = 256 * 1024 * 1024;

const held = () => processWide('body-memory', () => ({ bytes: 0 }));

/** Counts bytes that arrived; a negative count when they are let go. */
export function countHeldBytes(bytes: number): void {
  held().bytes += bytes;
}

/** True when no more should be taken in: whoever can still answer should answer "busy". */
export function isBodyMemoryFull(): boolean {
  return held().bytes > maxHeldBytes;
}
