// Where is the animal? A guess from a small thumbnail, the same in browser and server.
// Pure and free of imports other than framing and types; never a model, never the network.
import type { CardAreas, Framing, Size } from '@/card/card-spec';

/** A small upright picture: RGBA, eight bits, as a canvas gives it. */
export interface Thumbnail extends Size {
  data: Uint8Array | Uint8ClampedArray;
}

export function guessFraming(_thumbnail: Thumbnail, _photo: Size, _areas: CardAreas): Framing {
  return { focusX: 0.5, focusY: 0.5, zoom: 1, turn: 0 };
}
