// The framing a card starts with: the one that most likely leaves the animal's whole face in the
// clear area. The face is not known, only where it may be: so a framing is judged by all those places,
// and the less is known of a photo, the more of it is shown. Plain arithmetic that knows nothing of how
// faces are found.
import type { CardAreas, Framing, Size } from '@/card/card-spec';
import type { Face, PossibleFace } from '@/card/find-faces';
import { clampStart, photoScale, wholeZoom } from '@/card/framing';

/** No photo is shown smaller than this by default, even if that is not all of it. */
const leastZoom = 0.2;
/** Tried besides the smallest there is. */
const guessedZooms = [0.3, 0.4, 0.55, 0.75, 1];
/** A guess's steps, so that rounding in a resampler does not show on the card. */
const steps = 24;
/** What it costs to lose a face's part: to the message, to the card's edge, the chin to its lower edge. */
const losses = { covered: 3, cut: 1, chin: 3 };
/** What it costs if the photo is so small that nothing but its backdrop is seen. */
const gapPrice = 1.1;
const roundingPx = 0.01;
/** What it costs if the face is all there but off the clear area's centre by its whole length. */
const offCentrePrice = 0.1;

/** The framing that loses least of a face, wherever of these places it is. */
export function frameFaces(faces: readonly PossibleFace[], photo: Size, areas: CardAreas): Framing {
  const { photoArea, clearArea } = areas;
  const cover = photoScale(photo, areas, 1);
  const across = {
    photoPx: photo.widthPx * cover,
    areaPx: photoArea.width,
    clearFrom: clearArea.x - photoArea.x,
    clearTo: clearArea.x - photoArea.x + clearArea.width,
    endLoss: losses.cut,
  };
  const down = {
    photoPx: photo.heightPx * cover,
    areaPx: photoArea.height,
    clearFrom: clearArea.y - photoArea.y,
    clearTo: clearArea.y - photoArea.y + clearArea.height,
    endLoss: losses.chin,
  };
  const spansAcross = spansOf(faces, across.photoPx, across.photoPx, 'x');
  const spansDown = spansOf(faces, down.photoPx, across.photoPx, 'y');
  let best: Framing = { focusX: 0.5, focusY: 0.5, zoom: 1, turn: 0 };
  let leastCost = Number.POSITIVE_INFINITY;
  const least = Math.max(wholeZoom(photo, areas), leastZoom);
  for (const zoom of [least, ...guessedZooms.filter((more) => more > least)]) {
    const x = cheapestFocus(spansAcross, across, zoom);
    const y = cheapestFocus(spansDown, down, zoom);
    const gaps = gapShare(across, zoom) + gapShare(down, zoom);
    const cost = x.cost + y.cost + gaps * gapPrice;
    if (cost >= leastCost) continue;
    best = { focusX: x.focus, focusY: y.focus, zoom, turn: 0 };
    leastCost = cost;
  }
  return best;
}

/** One side of photo and areas, in card pixels; the clear area from the photo area's start. */
interface Axis {
  /** The whole photo at zoom 1. */
  photoPx: number;
  areaPx: number;
  clearFrom: number;
  clearTo: number;
  /** What it costs to lose a part to the card's edge at the end of this side. */
  endLoss: number;
}

/** A face on one axis, in card pixels of the photo at zoom 1. */
interface Span {
  centre: number;
  radius: number;
  chance: number;
}

/** Faces that differ only along the other axis are one span. */
function spansOf(
  faces: readonly PossibleFace[],
  photoPx: number,
  photoWidthPx: number,
  along: keyof Pick<Face, 'x' | 'y'>,
): Span[] {
  const spans: Span[] = [];
  const known = new Map<number, Map<number, Span>>();
  for (const face of faces) {
    const ofSize = known.get(face.radius) ?? new Map<number, Span>();
    known.set(face.radius, ofSize);
    const same = ofSize.get(face[along]);
    if (same) {
      same.chance += face.chance;
    } else {
      const radius = face.radius * photoWidthPx;
      const span = { centre: face[along] * photoPx, radius, chance: face.chance };
      ofSize.set(face[along], span);
      spans.push(span);
    }
  }
  return spans;
}

/** How much of the clear area's side shows the backdrop. */
function gapShare({ photoPx, clearFrom, clearTo }: Axis, zoom: number): number {
  return Math.max(0, 1 - (photoPx * zoom) / (clearTo - clearFrom));
}

/** The axes do not depend on one another: the best of each is the best of both. */
function cheapestFocus(spans: Span[], axis: Axis, zoom: number): { focus: number; cost: number } {
  const clearCentre = (axis.clearFrom + axis.clearTo) / 2;
  const photoPx = axis.photoPx * zoom;
  const tidy = tidyStart(axis, photoPx);
  if (tidy !== null) {
    const focus = (tidy + clearCentre) / photoPx;
    return { focus, cost: costOf(spans, axis, zoom, tidy) };
  }
  let best = { focus: 0.5, cost: Number.POSITIVE_INFINITY };
  for (let step = 0; step <= steps; step++) {
    const focus = step / steps;
    const wanted = focus * photoPx - clearCentre;
    const start = clampStart(wanted, photoPx - axis.areaPx);
    // A focus beyond the photo's edges shows what a nearer one shows.
    if (Math.abs(start - wanted) > photoPx / steps) continue;
    const cost = costOf(spans, axis, zoom, start);
    if (cost < best.cost) best = { focus, cost };
  }
  return best;
}

/**
 * Where the area begins on a photo that would leave a gap: the photo lies in the clear area's middle
 * or, if it is too long for that, at the card's edge. Null where there is something to choose.
 */
function tidyStart({ areaPx, clearFrom, clearTo }: Axis, photoPx: number): number | null {
  const clearPx = clearTo - clearFrom;
  if (photoPx <= clearPx + roundingPx) return (photoPx - clearPx) / 2 - clearFrom;
  if (photoPx >= areaPx || (clearFrom > 0 && clearTo < areaPx)) return null;
  return clearFrom > 0 ? photoPx - areaPx : 0;
}

/** What of the faces is lost if the photo area begins at `start` of the zoomed photo. */
function costOf(spans: Span[], axis: Axis, zoom: number, start: number): number {
  const { areaPx, clearFrom, clearTo } = axis;
  const lossBefore = clearFrom > 0 ? losses.covered : losses.cut;
  const lossAfter = clearTo < areaPx ? losses.covered : axis.endLoss;
  const clearCentre = (clearFrom + clearTo) / 2;
  let cost = 0;
  for (const { centre, radius, chance } of spans) {
    const at = centre * zoom - start;
    const reach = radius * zoom;
    // What the photo itself does not show cannot be lost.
    const from = Math.max(at - reach, -start);
    const to = Math.min(at + reach, axis.photoPx * zoom - start);
    const before = Math.max(0, clearFrom - from) / (2 * reach);
    const after = Math.max(0, to - clearTo) / (2 * reach);
    // The root: the first lost tip of an ear weighs more than the last of a face that is gone.
    const lost =
      lossBefore * Math.sqrt(Math.min(1, before)) + lossAfter * Math.sqrt(Math.min(1, after));
    const offCentre = Math.abs(at - clearCentre) / areaPx;
    cost += chance * (lost + offCentrePrice * offCentre * offCentre);
  }
  return cost;
}
