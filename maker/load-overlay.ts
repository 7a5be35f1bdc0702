// Loads the message of a card. The address names the overlay's content, so the browser's own cache
// is all the caching there is; a few pictures are held so that changing back is instant.
import type { OverlayPicture } from '@/maker/darkroom';
import { PhotoProblem } from '@/maker/photo-problem';

const heldOverlays = new Map<string, Promise<OverlayPicture>>();
const maxHeldOverlays = 6;

/** @throws PhotoProblem `overlay-unavailable`; asking again tries again. */
export function loadOverlay(address: string): Promise<OverlayPicture> {
  const held = heldOverlays.get(address);
  if (held) return held;
  const loading = loadPicture(address).catch((cause: unknown) => {
    heldOverlays.delete(address);
    throw new PhotoProblem('overlay-unavailable', cause);
  });
  heldOverlays.set(address, loading);
  const [oldest] = heldOverlays.keys();
  if (heldOverlays.size > maxHeldOverlays && oldest) heldOverlays.delete(oldest);
  return loading;
}

async function loadPicture(address: string): Promise<OverlayPicture> {
  const answer = await fetch(address);
  const picture = await answer.blob();
  if (!answer.ok || picture.type !== 'image/png') {
    throw new Error(`${answer.status} ${picture.type} for ${address}`);
  }
  return { address, picture };
}
