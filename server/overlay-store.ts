// Keeps drawn overlays as files named by the hash of all they show, under DATA_DIR/overlays.
// A file is whole or absent, whatever happens; a name that is no hash never reaches the disk.
import { randomBytes } from 'node:crypto';
import { mkdir, open, readFile, rename, rm } from 'node:fs/promises';
import path from 'node:path';
import { environment } from './environment';
import { processWide } from './process-wide';

const hashPattern = /^[0-9a-f]{16}$/;

export function isOverlayHash(value: string): boolean {
  return hashPattern.test(value);
}

/** The kept overlay's PNG bytes, or null if there is none (or the name is no hash). */
export async function findOverlay(hash: string): Promise<Uint8Array | null> {
  if (!isOverlayHash(hash)) return null;
  try {
    return await readFile(overlayFile(hash));
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null;
    throw error;
  }
}

/** The overlay's PNG bytes: kept ones, or drawn now and kept; drawn once however many ask. */
export async function loadOverlay(
  hash: string,
  draw: () => Promise<Uint8Array>,
): Promise<Uint8Array> {
  if (!isOverlayHash(hash)) throw new Error(`Expected 16 hex digits for hash but received ${hash}`);
  const flights = processWide('overlay-flights', () => new Map<string, Promise<Uint8Array>>());
  const inFlight = flights.get(hash);
  if (inFlight) return inFlight;
  const flight = findOrDraw(hash, draw).finally(() => flights.delete(hash));
  flights.set(hash, flight);
  return flight;
}

async function findOrDraw(hash: string, draw: () => Promise<Uint8Array>): Promise<Uint8Array> {
  const kept = await findOverlay(hash);
  if (kept) return kept;
  const png = await draw();
  await saveOverlay(hash, png);
  return png;
}

async function saveOverlay(hash: string, png: Uint8Array): Promise<void> {
  const file = overlayFile(hash);
  const folder = path.dirname(file);
  await mkdir(folder, { recursive: true });
  // The comments keep the build from packing the whole project for a path it cannot foresee.
  const draft = path.join(
    /* turbopackIgnore: true */ folder,
    `.${hash}.${randomBytes(6).toString('hex')}`,
  );
  try {
    const handle = await open(/* turbopackIgnore: true */ draft, 'wx');
    try {
      await handle.writeFile(png);
      await handle.sync();
    } finally {
      await handle.close();
    }
    await rename(draft, file);
  } catch (error) {
    await rm(draft, { force: true });
    throw error;
  }
}

function overlayFile(hash: string): string {
  return path.join(environment().DATA_DIR, 'overlays', `${hash}.png`);
}
