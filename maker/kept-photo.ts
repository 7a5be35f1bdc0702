// "Keep it for later": one photo with its choices, held in this browser for a day because its visitor
// asked for it. Nothing of it is ever sent, and no other part of the maker stores anything.
import type { Framing } from '@/card/card-spec';
import type { CardChoice } from '@/maker/card-offer';

export interface KeptPhoto {
  photo: Blob;
  choice: CardChoice;
  /** Null: as it was guessed. */
  framing: Framing | null;
  /** Milliseconds since 1970; from then on it is gone. */
  until: number;
}

/** As bytes: some browsers lose blobs that they keep. */
interface Stored extends Omit<KeptPhoto, 'photo'> {
  bytes: ArrayBuffer;
  type: string;
}

const databaseName = 'pawcard';
const storeName = 'kept';
const onlyKey = 'photo';
const keptForMs = 24 * 60 * 60 * 1000;

/** Keeps the photo in the place of one kept before. @throws where the browser does not let us */
export async function keepPhoto(kept: Omit<KeptPhoto, 'until'>): Promise<KeptPhoto> {
  const { photo, choice, framing } = kept;
  const until = Date.now() + keptForMs;
  const bytes = await photo.arrayBuffer();
  const stored: Stored = { bytes, type: photo.type, choice, framing, until };
  const database = await openDatabase({ isMade: true });
  if (!database) throw new Error('no database');
  await done(database, 'readwrite', (store) => store.put(stored, onlyKey));
  return { ...kept, until };
}

/** The photo that was kept, if its day is not over; one whose day is over is deleted. */
export async function findKeptPhoto(): Promise<KeptPhoto | null> {
  try {
    const database = await openDatabase({ isMade: false });
    if (!database) return null;
    const stored = (await done(database, 'readonly', (store) => store.get(onlyKey))) as
      | Stored
      | undefined;
    const now = Date.now();
    // A clock that was set back must not make the day longer.
    if (stored && stored.until > now && stored.until <= now + keptForMs) {
      const { bytes, type, choice, framing, until } = stored;
      return { photo: new Blob([bytes], { type }), choice, framing, until };
    }
    await forgetPhoto();
  } catch {
    // A browser that keeps nothing has kept nothing.
  }
  return null;
}

/** Deletes what was kept, and the place where it lay. @throws where the browser does not let us */
export async function forgetPhoto(): Promise<void> {
  if (typeof indexedDB === 'undefined') return;
  await new Promise<void>((resolve, reject) => {
    const request = indexedDB.deleteDatabase(databaseName);
    request.onsuccess = () => resolve();
    request.onerror = () => reject(request.error);
  });
}

/** @param isMade whether the database may come into being; without, null where there is none */
function openDatabase({ isMade }: { isMade: boolean }): Promise<IDBDatabase | null> {
  return new Promise((resolve, reject) => {
    if (typeof indexedDB === 'undefined') return resolve(null);
    const request = indexedDB.open(databaseName, 1);
    request.onupgradeneeded = () => {
      if (isMade) request.result.createObjectStore(storeName);
      // Nobody who keeps nothing leaves a trace.
      else request.transaction?.abort();
    };
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => (isMade ? reject(request.error) : resolve(null));
  });
}

/** Does one thing with the store, waits until the disk has it, and lets go of the database. */
async function done(
  database: IDBDatabase,
  mode: IDBTransactionMode,
  act: (store: IDBObjectStore) => IDBRequest,
): Promise<unknown> {
  try {
    return await new Promise((resolve, reject) => {
      const transaction = database.transaction(storeName, mode);
      const request = act(transaction.objectStore(storeName));
      transaction.oncomplete = () => resolve(request.result);
      transaction.onabort = () => reject(transaction.error);
    });
  } finally {
    database.close();
  }
}
