// A card from a photo and an overlay, from top to bottom. Bytes in, bytes out; nothing is kept.
import { blurThumbnail, makeBackdrop } from '@/card/backdrop';
import type { CardAreas, Framing, Turn } from '@/card/card-spec';
import { composeCard, encodeCardJpeg, layBackdrop, type Overlay } from '@/card/compose';
import { isCovered, photoScale, placePhoto, turnSize } from '@/card/framing';
import { guessFraming } from '@/card/guess-framing';
import {
  decodePhoto,
  finishPhoto,
  makeThumbnail,
  type Photo,
  type PhotoPixels,
  readPhoto,
  rescalePhoto,
  type ScaledPhoto,
  scalePhoto,
} from '@/card/read-photo';
import type { Thumbnail } from '@/card/thumbnail';

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
  const shown = await showPhoto(photo, areas, framing, glance);
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
): Promise<{ framing: Framing; glance?: Glance }> {
  const { focusX, focusY, zoom, turn = 0 } = chosen;
  if (focusX !== undefined && focusY !== undefined) {
    return { framing: { focusX, focusY, zoom: zoom ?? 1, turn } };
  }
  const turned = turnSize(photo, turn);
  const glance = await takeGlance(photo, areas, turn);
  const guess = guessFraming(glance.thumbnail, turned, areas);
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

/** The whole photo at the size of zoom 1 if it is that large, and its thumbnail for guess and backdrop. */
interface Glance {
  whole: ScaledPhoto;
  thumbnail: Thumbnail;
}

async function takeGlance(photo: Photo, areas: CardAreas, turn: Turn): Promise<Glance> {
  const turned = turnSize(photo, turn);
  const cover = photoScale(turned, areas, 1);
  const limit = Math.sqrt(maxGlancePixels / (turned.widthPx * turned.heightPx));
  const scale = Math.min(cover, limit, 1);
  const whole = await scalePhoto(photo, turn, {
    widthPx: Math.max(1, Math.round(turned.widthPx * scale)),
    heightPx: Math.max(1, Math.round(turned.heightPx * scale)),
  });
  return { whole, thumbnail: await makeThumbnail(whole, turned) };
}

/** What covers the photo area: a part of the photo or, if it is to be smaller, all of it on a backdrop. */
async function showPhoto(
  photo: Photo,
  areas: CardAreas,
  framing: Framing,
  glance?: Glance,
): Promise<PhotoPixels> {
  const turned = turnSize(photo, framing.turn);
  const placed = placePhoto(turned, areas, framing);
  const { size, crop, target } = placed;
  if (isCovered(placed, areas)) {
    const seen = glance?.whole;
    const isInGlance = seen?.widthPx === size.widthPx && seen.heightPx === size.heightPx;
    return isInGlance ? finishPhoto(seen, crop) : decodePhoto(photo, framing.turn, size, crop);
  }
  const { whole, thumbnail } = glance ?? (await takeGlance(photo, areas, framing.turn));
  const blurred = blurThumbnail(thumbnail);
  const shown = await finishPhoto(await rescalePhoto(whole, size, crop));
  return layBackdrop(shown, target, makeBackdrop(blurred, placed, areas), areas.photoArea);
}
