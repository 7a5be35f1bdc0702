// What lies around a photo that is shown smaller than its area: the photo itself, mirrored at its
// edges and blurred until only its light and colours are left; the photo's edges melt into it. Plain
// arithmetic, the same in browser and server; free of the web and of IO.
import type { CardAreas } from '@/card/card-spec';
import type { PlacedPhoto } from '@/card/framing';
import { mix, type Neighbours, neighboursAt } from '@/card/neighbours';
import type { Thumbnail } from '@/card/thumbnail';

/** Card pixels per pixel of a backdrop, which is so smooth that it may be enlarged. */
const stepPx = 8;
/** Over so many card pixels, inwards of an edge, the photo comes out of the backdrop. */
const meltPx = 28;
/** How far one pass of the blur looks, as a share of the thumbnail's longer side; there are three. */
const blurShare = 1 / 14;

/** A thumbnail without anything to recognise in it: what backdrops are taken from. */
export function blurThumbnail({ widthPx, heightPx, data }: Thumbnail): Thumbnail {
  const reach = Math.max(1, Math.round(Math.max(widthPx, heightPx) * blurShare));
  let values = Float32Array.from(data);
  for (let pass = 0; pass < 3; pass++) {
    values = averageAlong(values, widthPx, heightPx, 4, widthPx * 4, reach);
    values = averageAlong(values, heightPx, widthPx, widthPx * 4, 4, reach);
  }
  return { widthPx, heightPx, data: Uint8ClampedArray.from(values) };
}

/**
 * The backdrop of a photo area, RGBA, to be enlarged to it and laid over the photo: transparent where
 * the photo is to be seen.
 * @param blurred of the upright, turned photo
 */
export function makeBackdrop(
  blurred: Thumbnail,
  { size, crop, target }: PlacedPhoto,
  { photoArea }: CardAreas,
): Thumbnail {
  const photoX = target.x - crop.x - photoArea.x;
  const photoY = target.y - crop.y - photoArea.y;
  const columns = samplesAlong(photoArea.width, photoX, size.widthPx, blurred.widthPx);
  const rows = samplesAlong(photoArea.height, photoY, size.heightPx, blurred.heightPx);
  const data = new Uint8ClampedArray(columns.length * rows.length * 4);
  let to = 0;
  for (const row of rows) {
    for (const column of columns) {
      const upperFirst = 4 * (row.first * blurred.widthPx + column.first);
      const upperNext = 4 * (row.first * blurred.widthPx + column.next);
      const lowerFirst = 4 * (row.next * blurred.widthPx + column.first);
      const lowerNext = 4 * (row.next * blurred.widthPx + column.next);
      for (let channel = 0; channel < 3; channel++) {
        const upper = mix(
          blurred.data[upperFirst + channel] as number,
          blurred.data[upperNext + channel] as number,
          column.share,
        );
        const lower = mix(
          blurred.data[lowerFirst + channel] as number,
          blurred.data[lowerNext + channel] as number,
          column.share,
        );
        data[to++] = mix(upper, lower, row.share);
      }
      data[to++] = 255 * (1 - column.photoShare * row.photoShare);
    }
  }
  return { widthPx: columns.length, heightPx: rows.length, data };
}

/** What a pixel along one side shows of the thumbnail. */
interface Sample extends Neighbours {
  /** How much of the photo is to be seen there. */
  photoShare: number;
}

/** The pixels along a side of the area; the thumbnail is mirrored at the photo's ends. */
function samplesAlong(
  areaPx: number,
  photoStartPx: number,
  photoPx: number,
  thumbnailPx: number,
): Sample[] {
  const count = Math.ceil(areaPx / stepPx);
  const photoEndPx = photoStartPx + photoPx;
  return Array.from({ length: count }, (_, i) => {
    const onArea = ((i + 0.5) * areaPx) / count;
    const place = mirror((onArea - photoStartPx) / photoPx);
    const fromStart = photoStartPx > 0 ? meltIn(onArea - photoStartPx) : 1;
    const fromEnd = photoEndPx < areaPx ? meltIn(photoEndPx - onArea) : 1;
    return { ...neighboursAt(place, thumbnailPx), photoShare: fromStart * fromEnd };
  });
}

/** How much of a photo is seen so far inside its edge; the outermost step, which is enlarged, shows none. */
function meltIn(insidePx: number): number {
  const share = Math.min(Math.max((insidePx - stepPx) / meltPx, 0), 1);
  return share * share * (3 - 2 * share);
}

/** A place beyond 0–1 seen in a mirror standing at that end. */
function mirror(place: number): number {
  const round = Math.abs(place) % 2;
  return round > 1 ? 2 - round : round;
}

/** Each value becomes the mean of those up to `reach` before and after it on its line, mirrored at the ends. */
function averageAlong(
  values: Float32Array,
  length: number,
  lines: number,
  stride: number,
  lineStride: number,
  reach: number,
): Float32Array<ArrayBuffer> {
  const averaged = new Float32Array(values.length);
  // Where on a line the values lie, from `reach` before the first to as many after the last.
  const places = Int32Array.from({ length: length + 2 * reach + 1 }, (_, i) => {
    const inside = Math.floor(mirror((i - reach + 0.5) / length) * length);
    return stride * Math.min(length - 1, inside);
  });
  const at = (start: number, i: number) => values[start + (places[i] as number)] as number;
  const seen = 2 * reach + 1;
  for (let line = 0; line < lines; line++) {
    for (let channel = 0; channel < 4; channel++) {
      const start = line * lineStride + channel;
      let sum = 0;
      for (let i = 0; i < seen; i++) sum += at(start, i);
      for (let i = 0; i < length; i++) {
        averaged[start + i * stride] = sum / seen;
        sum += at(start, i + seen) - at(start, i);
      }
    }
  }
  return averaged;
}
