// The framing a card starts with, from nothing but a thumbnail: where a face may be, and which framing
// loses least of it. The same in browser and server.
import type { CardAreas, Framing, Size } from '@/card/card-spec';
import { findFaces } from '@/card/find-faces';
import { frameFaces } from '@/card/frame-faces';
import type { Thumbnail } from '@/card/thumbnail';

/**
 * The framing that a thumbnail suggests. Its turn is always 0: pass the turned thumbnail and photo.
 * @param photo size of the upright, turned photo
 */
export function guessFraming(thumbnail: Thumbnail, photo: Size, areas: CardAreas): Framing {
  return frameFaces(findFaces(thumbnail), photo, areas);
}
