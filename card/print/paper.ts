// The sheets that are printed, as plain constants: safe for the browser. A sheet is reckoned in
// units of which 1080 go across it, whatever its format, so that what draws cards draws sheets.
import type { CardAreas, Framing, Size } from '@/card/card-spec';
import { placePhoto, turnSize } from '@/card/framing';

export const papers = {
  a4: { widthMm: 210, heightMm: 297 },
  letter: { widthMm: 215.9, heightMm: 279.4 },
} as const;
export type Paper = keyof typeof papers;

const widthUnits = 1080;

/** The paper in units, for drawing. */
export function sheetSize(paper: Paper): Size {
  const { widthMm, heightMm } = papers[paper];
  return { widthPx: widthUnits, heightPx: (widthUnits * heightMm) / widthMm };
}

/** PDF counts in points, 72 to an inch. */
export function pointsPerUnit(paper: Paper): number {
  return (papers[paper].widthMm / 25.4) * (72 / widthUnits);
}

/** A length on the paper in units. */
export function unitsOf(lengthMm: number, paper: Paper): number {
  return (lengthMm * widthUnits) / papers[paper].widthMm;
}

/** How far down a poster its photo reaches, some of it beneath the torn edge of the paper strip. */
export const posterPhotoHeight = 680;
const tearReach = 26;
/** Of a poster, in units. */
export const posterAreas: CardAreas = {
  photoArea: { x: 0, y: 0, width: widthUnits, height: posterPhotoHeight },
  clearArea: { x: 0, y: 0, width: widthUnits, height: posterPhotoHeight - 2 * tearReach },
};

/** What may be cut off a photo so that it fills the paper: more might be the animal's face. */
const mostCutShare = 0.3;

/**
 * A guess that would show the photo on a blurred ground fills the paper instead where little of the
 * photo is lost by it: on a wall a frame of blur looks like a fault.
 * @param photo size of the upright photo, not turned
 */
export function coverPaper(guess: Framing, photo: Size): Framing {
  const { width, height } = posterAreas.photoArea;
  const ratio = width / height / (photo.widthPx / photo.heightPx);
  const shownShare = Math.min(ratio, 1 / ratio);
  return shownShare >= 1 - mostCutShare ? { ...guess, zoom: Math.max(1, guess.zoom) } : guess;
}

/** What a good printer prints; finer is not seen. */
const printDpi = 300;
/** Less is blurred even for a small photo: the backdrop and the edges of what is enlarged. */
const leastDpi = 150;

/**
 * The same areas in the pixels that a photo is worth printing in: 300 to the inch, and no more than
 * it has of its own.
 * @param photo size of the upright photo, before its turn
 */
export function posterPixelAreas(photo: Size, framing: Framing): CardAreas {
  const turned = turnSize(photo, framing.turn);
  const placed = placePhoto(turned, posterAreas, framing);
  const ownPixelsPerUnit = turned.widthPx / placed.size.widthPx;
  const unitsPerInch = unitsOf(25.4, 'a4');
  const perUnit = Math.min(
    printDpi / unitsPerInch,
    Math.max(leastDpi / unitsPerInch, ownPixelsPerUnit),
  );
  return scalePosterAreas(perUnit);
}

/** The poster's areas in whole pixels, so many to a unit. */
export function scalePosterAreas(perUnit: number): CardAreas {
  const scale = ({ x, y, width, height }: CardAreas['photoArea']) => ({
    x: Math.ceil(x * perUnit),
    y: Math.ceil(y * perUnit),
    width: Math.ceil(width * perUnit),
    height: Math.ceil(height * perUnit),
  });
  return { photoArea: scale(posterAreas.photoArea), clearArea: scale(posterAreas.clearArea) };
}
