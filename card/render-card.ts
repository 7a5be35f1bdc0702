// A card from a photo and an overlay, from top to bottom. Bytes in, bytes out; nothing is kept.
import type { CardAreas, Framing, Rect, Size } from '@/card/card-spec';
import { composeCard, encodeCardJpeg, type Overlay } from '@/card/compose';
import { framePhoto, photoScale, thumbnailSize, turnSize } from '@/card/framing';
import { guessFraming } from '@/card/guess-framing';
import {
  decodePhoto,
  finishPhoto,
  makeThumbnail,
  type Photo,
  readPhoto,
  type ShrunkPhoto,
  shrinkPhoto,
} from '@/card/read-photo';

export interface CardInput {
  /** The file as the visitor sent it. */
  photo: Uint8Array;
  overlay: Overlay;
  areas: CardAreas;
  /** What the visitor chose; the rest is guessed. */
  framing: Partial<Framing>;
}

/** No glance is larger than this, however long and narrow the photo. */
const maxGlancePixels = 6_000_000;

/** Makes a card: a baseline JPEG in sRGB without metadata. Throws a CardError. */
export async function renderCard(input: CardInput): Promise<Uint8Array> {
  const { overlay, areas } = input;
  const photo = await readPhoto(input.photo);
  const { framing, glance } = await completeFraming(photo, areas, input.framing);
  const { size, crop } = cutInWholePixels(photo, areas, framing);
  const isInGlance = glance?.widthPx === size.widthPx && glance.heightPx === size.heightPx;
  const shown = isInGlance
    ? await finishPhoto(glance, crop)
    : await decodePhoto(photo, framing.turn, size, crop);
  return encodeCardJpeg(composeCard(shown, areas.photoArea, overlay), overlay);
}

/**
 * Fills the framing's gaps with a guess. The guess takes a glance at the whole photo, at the size
 * of zoom 1: in most cases the card can be cut out of that very glance.
 */
async function completeFraming(
  photo: Photo,
  areas: CardAreas,
  chosen: Partial<Framing>,
): Promise<{ framing: Framing; glance?: ShrunkPhoto }> {
  const { focusX, focusY, zoom, turn = 0 } = chosen;
  if (focusX !== undefined && focusY !== undefined) {
    return { framing: { focusX, focusY, zoom: zoom ?? 1, turn } };
  }
  const turned = turnSize(photo, turn);
  const glance = await shrinkPhoto(photo, turn, glanceSize(turned, areas));
  const thumbnail = thumbnailSize(turned);
  const data = await makeThumbnail(glance, thumbnail);
  const guess = guessFraming({ ...thumbnail, data }, turned, areas);
  return {
    framing: {
      focusX: focusX ?? guess.focusX,
      focusY: focusY ?? guess.focusY,
      zoom: zoom ?? guess.zoom,
      turn,
    },
    glance,
  };
}

function glanceSize(turned: Size, areas: CardAreas): Size {
  const cover = photoScale(turned, areas, 1);
  const limit = Math.sqrt(maxGlancePixels / (turned.widthPx * turned.heightPx));
  return scaledSize(turned, Math.min(cover, limit));
}

/** The size to which the whole photo is scaled and what is cut out of it, without fractions. */
function cutInWholePixels(
  photo: Photo,
  areas: CardAreas,
  framing: Framing,
): { size: Size; crop: Rect } {
  const turned = turnSize(photo, framing.turn);
  const scale = photoScale(turned, areas, framing.zoom);
  const size = scaledSize(turned, scale);
  const { source } = framePhoto(turned, areas, framing);
  const { width, height } = areas.photoArea;
  return {
    size,
    crop: {
      x: Math.min(Math.round(source.x * scale), size.widthPx - width),
      y: Math.min(Math.round(source.y * scale), size.heightPx - height),
      width,
      height,
    },
  };
}

function scaledSize({ widthPx, heightPx }: Size, scale: number): Size {
  return {
    widthPx: Math.max(1, Math.round(widthPx * scale)),
    heightPx: Math.max(1, Math.round(heightPx * scale)),
  };
}
