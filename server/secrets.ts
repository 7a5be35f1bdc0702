// Secrets that an operator may give and that are otherwise made once and kept in DATA_DIR, readable
// by this user only. Must never log or send a secret.
import { randomBytes } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { environment } from './environment';

/**
 * The secret with which Payload signs sessions: PAYLOAD_SECRET, or one kept in DATA_DIR.
 * A build signs nothing, so it gets a passing value and leaves the disk alone.
 */
export function loadPayloadSecret(): string {
  const { PAYLOAD_SECRET, DATA_DIR } = environment();
  if (PAYLOAD_SECRET) return PAYLOAD_SECRET;
  if (process.env.NEXT_PHASE === 'phase-production-build') return newSecret();
  return loadOrCreateSecret(path.join(DATA_DIR, 'payload-secret'));
}

/** Reads the secret in this file, or makes one; of two processes at once the first one wins. */
export function loadOrCreateSecret(file: string): string {
  mkdirSync(path.dirname(file), { recursive: true, mode: 0o700 });
  try {
    writeFileSync(file, `${newSecret()}\n`, { mode: 0o600, flag: 'wx', flush: true });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
  }
  const secret = readFileSync(file, 'utf8').trim();
  if (secret.length < 32) throw new Error(`${file} holds no usable secret: remove it and restart`);
  return secret;
}

function newSecret(): string {
  return randomBytes(32).toString('hex');
}
