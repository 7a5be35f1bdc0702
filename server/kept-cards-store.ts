// Keeps a finished card for some minutes at an address that cannot be guessed, for browsers that save
// a picture from the web alone. Threat: a stranger's picture served to others, or found in a database
// or a back-up. Layers: the address's secret has 256 bits and is not kept, only its hash; the card is
// encrypted with it, so that a row says nothing; few fetches, few minutes, bounded in all; what has
// expired is never served and swept within seconds, by any instance. Left open: whoever is given the
// address in time. Must never write the address or anything of the card into a log.
import { createCipheriv, createDecipheriv, createHash, hkdfSync, randomBytes } from 'node:crypto';
import { executeTogether, queryRows } from './database';
import { BusyError } from './image-work-queue';
import { logError } from './log';
import { processWide } from './process-wide';
import { beforeShutdown } from './shutdown';

export interface KeptCardFile {
  /** A JPEG. */
  card: Uint8Array;
  fileName: string;
}

/** What a visitor is told of the card that was kept. */
export interface KeptCardPlace {
  /** Names the card in its address; whoever has it has the card. */
  secret: string;
  expiresAt: Date;
  fetches: number;
}

/** The picture on the page, a download that asks twice as Android's does, and some to spare. */
export const keptFetches = 6;
export const keptSeconds = 600;
/** Some four hundred cards at a time, on all instances together. */
const maxKeptBytes = 128 * 1024 * 1024;
const sweepEverySeconds = 15;

const secretPattern = /^[\w-]{43}$/;
const cipher = 'aes-256-gcm';
const nonceBytes = 12;
const tagBytes = 16;

/** @throws BusyError while as much is kept as may be */
export async function keepCard(file: KeptCardFile, now = new Date()): Promise<KeptCardPlace> {
  await sweepKeptCards(now);
  const bytes = file.card.byteLength;
  if ((await countKeptBytes()) + bytes > maxKeptBytes) throw new BusyError(sweepEverySeconds);
  const secret = randomBytes(32).toString('base64url');
  const expiresAt = new Date(now.getTime() + keptSeconds * 1000);
  await executeTogether([
    {
      sql: `INSERT INTO kept_cards (id, expires_at, fetches_left, bytes, sealed)
            VALUES ($1, $2, $3, $4, $5)`,
      params: [idOf(secret), expiresAt.toISOString(), keptFetches, bytes, seal(file, secret)],
    },
  ]);
  return { secret, expiresAt, fetches: keptFetches };
}

/** The kept card, one fetch of it used up; null: there is none, it has expired, or all are used up. */
export async function fetchKeptCard(
  secret: string,
  now = new Date(),
): Promise<KeptCardFile | null> {
  if (!secretPattern.test(secret)) return null;
  const id = idOf(secret);
  const [row] = await queryRows(
    `UPDATE kept_cards SET fetches_left = fetches_left - 1
     WHERE id = $1 AND expires_at > $2 AND fetches_left > 0
     RETURNING sealed, fetches_left`,
    [id, now.toISOString()],
  );
  if (!row) return null;
  if (Number(row.fetches_left) === 0) await deleteCards('id = $1', id);
  return unseal(String(row.sealed), secret);
}

/** Deletes what has expired. */
export async function sweepKeptCards(now = new Date()): Promise<void> {
  await deleteCards('expires_at <= $1', now.toISOString());
}

/** Sweeps now, which is what a restart after the expiry needs, and again every few seconds. */
export function sweepKeptCardsRegularly(): void {
  const sweep = () =>
    void sweepKeptCards().catch((error: unknown) => logError('kept-cards-not-swept', error));
  processWide('kept-cards-sweep', () => {
    sweep();
    const timer = setInterval(sweep, sweepEverySeconds * 1000);
    timer.unref();
    beforeShutdown('kept-cards-sweep', async () => clearInterval(timer));
    return timer;
  });
}

async function countKeptBytes(): Promise<number> {
  const [row] = await queryRows('SELECT COALESCE(SUM(bytes), 0) AS total FROM kept_cards');
  return Number(row?.total);
}

function deleteCards(condition: string, param: string): Promise<void> {
  return executeTogether([{ sql: `DELETE FROM kept_cards WHERE ${condition}`, params: [param] }]);
}

function idOf(secret: string): string {
  return createHash('sha256').update(secret).digest('hex');
}

/** Not the hash that is kept: nothing in the database leads to it. */
function keyOf(secret: string): Uint8Array {
  return new Uint8Array(hkdfSync('sha256', secret, '', 'kept card', 32));
}

/** Base64 of nonce, tag and the encrypted file name and card. */
function seal({ card, fileName }: KeptCardFile, secret: string): string {
  const nonce = randomBytes(nonceBytes);
  const sealing = createCipheriv(cipher, keyOf(secret), nonce);
  const text = Buffer.concat([Buffer.from(`${fileName}\n`), card]);
  const sealed = Buffer.concat([sealing.update(text), sealing.final()]);
  return Buffer.concat([nonce, sealing.getAuthTag(), sealed]).toString('base64');
}

function unseal(kept: string, secret: string): KeptCardFile {
  const bytes = Buffer.from(kept, 'base64');
  const opening = createDecipheriv(cipher, keyOf(secret), bytes.subarray(0, nonceBytes));
  opening.setAuthTag(bytes.subarray(nonceBytes, nonceBytes + tagBytes));
  const text = Buffer.concat([
    opening.update(bytes.subarray(nonceBytes + tagBytes)),
    opening.final(),
  ]);
  const end = text.indexOf('\n');
  return { fileName: text.toString('utf8', 0, end), card: new Uint8Array(text.subarray(end + 1)) };
}
