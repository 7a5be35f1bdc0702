// Which publication holds now, asked of the database at most once a second however many visitors
// there are. While the database is away, the last known one holds: pages stay up.
import { logError } from '../log';
import { findCurrentPublicationId } from '../publications-store';

const freshMs = 1000;

let known: { id: string; readAtMs: number } | null = null;
let reading: Promise<string | null> | null = null;

/** The id of the publication that holds, at most a second old; null before the first one. */
export function currentPublicationId(): Promise<string | null> {
  if (known && Date.now() - known.readAtMs < freshMs) return Promise.resolve(known.id);
  reading ??= readId().finally(() => {
    reading = null;
  });
  return reading;
}

async function readId(): Promise<string | null> {
  const readAtMs = Date.now();
  try {
    const id = await findCurrentPublicationId(new Date(readAtMs));
    known = id ? { id, readAtMs } : null;
    return id;
  } catch (error) {
    if (!known) throw error;
    logError('current-publication-unknown', error);
    known = { id: known.id, readAtMs };
    return known.id;
  }
}
