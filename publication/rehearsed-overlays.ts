// Overlays of snapshots that are not public: drawn when asked for, held in memory and never put where
// the public address of an overlay would find them.
import type { OverlaySpec } from '@/card/card-spec';
import { overlayHash } from '@/card/overlay-hash';
import { BoundedMap } from '@/server/bounded-map';
import { loadCardFonts } from '@/server/card-fonts';
import { imageWorkQueue } from '@/server/image-work';
import { processWide } from '@/server/process-wide';
import { drawOverlayPng, findOverlayPng, publishedOverlays } from './published-overlays';
import type { ShownPublication } from './shown-publication';

const keptOverlays = 24;

/** The PNG of one of a rehearsal's overlays; null where it has no such. */
export async function findRehearsedOverlayPng(
  { snapshot }: ShownPublication,
  hash: string,
): Promise<Uint8Array | 'withdrawn' | null> {
  const overlays = publishedOverlays(snapshot, await loadCardFonts());
  const overlay = overlays.find((candidate) => candidate.hash === hash);
  return overlay ? drawRehearsedOverlay(overlay.spec) : null;
}

/** The PNG of an overlay that may be public or not. @throws BusyError */
export async function drawRehearsedOverlay(spec: OverlaySpec): Promise<Uint8Array | 'withdrawn'> {
  const hash = overlayHash(spec, await loadCardFonts());
  const published = await findOverlayPng(hash);
  if (published) return published;
  const kept = processWide(
    'rehearsed-overlays',
    () => new BoundedMap<string, Promise<Uint8Array>>(keptOverlays),
  );
  const known = kept.get(hash);
  if (known) return known;
  const drawing = imageWorkQueue().run(() => drawOverlayPng(spec));
  kept.set(hash, drawing);
  drawing.catch(() => kept.delete(hash));
  return drawing;
}
