// What Payload makes of a password: the same work, for comparing one or for spending the time that a
// comparison takes. Must never keep or log what it is given.
import { pbkdf2, timingSafeEqual } from 'node:crypto';
import { promisify } from 'node:util';

const derive = promisify(pbkdf2);

/** Stands before the hashes that are made with these parameters. */
const hashPrefix = 'pbkdf2-sha256-v1:';
const iterations = 600_000;
const keyLengthBytes = 32;

export function derivePasswordKey(password: string, salt: string): Promise<Buffer> {
  return derive(password, salt, iterations, keyLengthBytes, 'sha256');
}

/** Whether `password` is the one that an account's `hash` and `salt` were made of. */
export async function isPasswordOf(
  { hash, salt }: { hash?: string | null; salt?: string | null },
  password: string,
): Promise<boolean> {
  if (!salt || !hash?.startsWith(hashPrefix)) return false;
  const stored = Buffer.from(hash.slice(hashPrefix.length), 'hex');
  const derived = await derivePasswordKey(password, salt);
  return stored.length === derived.length && timingSafeEqual(stored, derived);
}
