// What can be said about every place of a picture where a face might be: how much lightness changes
// there, across and down, compared with the whole picture and with what lies around; how that and the
// lightness itself are spread over the place; and where in the picture it is and how large. What is
// said of the left half and of the right is added up, as a face is its own mirror image.
// Free of imports other than types; the same in browser and server.
import type { Size } from '@/card/card-spec';
import type { Thumbnail } from '@/card/framing';

/** A square of the thumbnail, in its pixels; it stands for all within half a stride of it. */
export interface Place {
  x: number;
  y: number;
  /** Half the square's side. */
  reach: number;
  stride: number;
}

export interface DescribedPlaces {
  places: Place[];
  /** For each place in turn its traits, in the order of `traitNames`. */
  traits: Float32Array;
}

/** Half the sides of what we look for, as shares of the thumbnail's shorter side. */
const reachShares = [0.06, 0.085, 0.12, 0.17, 0.23, 0.31, 0.42];
const leastStride = 4;

/** A place is looked at in so many rows and columns. */
const cellsAcross = 4;
const halfAcross = cellsAcross / 2;
const cellNames = Array.from(
  { length: cellsAcross * halfAcross },
  (_, index) => `row ${Math.floor(index / halfAcross)}, ${index % halfAcross ? 'inner' : 'outer'}`,
);

/** What each number of a place is. */
export const traitNames: readonly string[] = [
  'off the middle, squared',
  'below the middle',
  'off the middle’s height, squared',
  'size',
  'size, squared',
  'below the middle by size',
  'off the middle by size',
  'off the middle’s height by size',
  'beyond the edge',
  ...['across', 'down'].flatMap((way) => [
    `change ${way}`,
    `change ${way}, inner half`,
    `change ${way}, around`,
  ]),
  ...cellNames.map((cell) => `lightness, ${cell}`),
  ...cellNames.map((cell) => `change across, ${cell}`),
  ...cellNames.map((cell) => `change down, ${cell}`),
];

/** A plane of numbers, and for each pixel the sum of all above and left of it. */
interface Plane extends Size {
  sums: Float64Array;
  mean: number;
}

/** A place's cells: the edges between them, and the mean of each, row by row. */
interface Grid {
  columns: Int32Array;
  rows: Int32Array;
  cells: Float64Array;
}

/** How far around a place one looks, in reaches. */
const around = 1.7;
/** Keeps shares of next to nothing finite; in units of the planes, which go from 0 to 1. */
const grain = 0.02;

/** All places where a face may be, with their traits. */
export function describePlaces(thumbnail: Thumbnail): DescribedPlaces {
  const { lightness, across, down } = planesOf(thumbnail);
  const places = placesOf(thumbnail);
  const traits = new Float32Array(places.length * traitNames.length);
  const grid: Grid = {
    columns: new Int32Array(cellsAcross + 1),
    rows: new Int32Array(cellsAcross + 1),
    cells: new Float64Array(cellsAcross * cellsAcross),
  };
  const { cells } = grid;
  for (const [index, place] of places.entries()) {
    fillEdges(place.x, place.reach, thumbnail.widthPx, grid.columns);
    fillEdges(place.y, place.reach, thumbnail.heightPx, grid.rows);
    let next = addPosition(traits, index * traitNames.length, place, thumbnail);
    for (const plane of [across, down]) {
      const whole = meanWithin(plane, place, 1);
      const area = around * around;
      const ring = Math.max(0, (area * meanWithin(plane, place, around) - whole) / (area - 1));
      traits[next++] = shareOf(whole, plane.mean);
      traits[next++] = shareOf(meanWithin(plane, place, 0.5), plane.mean);
      traits[next++] = shareOf(ring, plane.mean);
    }
    fillCells(lightness, place, grid);
    const mean = meanOf(cells);
    let variance = grain * grain;
    for (const cell of cells) variance += (cell - mean) ** 2 / cells.length;
    next = addMirrored(traits, next, cells, mean, Math.sqrt(variance));
    for (const plane of [across, down]) {
      fillCells(plane, place, grid);
      next = addMirrored(traits, next, cells, 0, meanOf(cells) + grain);
    }
  }
  return { places, traits };
}

/** How much there is compared with what is usual; 0 where it is the same. */
function shareOf(mean: number, usual: number): number {
  return Math.log((mean + grain) / (usual + grain));
}

function placesOf({ widthPx, heightPx }: Size): Place[] {
  const places: Place[] = [];
  for (const share of reachShares) {
    const reach = Math.max(2, share * Math.min(widthPx, heightPx));
    // The larger the face, the less a pixel matters.
    const stride = Math.max(leastStride, Math.floor(reach / 2));
    for (let y = stride / 2; y < heightPx || y === stride / 2; y += stride) {
      for (let x = stride / 2; x < widthPx || x === stride / 2; x += stride) {
        places.push({ x, y, reach, stride });
      }
    }
  }
  return places;
}

/** People hold an animal near the middle, the closer it is the more so. Returns where to go on. */
function addPosition(
  traits: Float32Array,
  from: number,
  { x, y, reach }: Place,
  { widthPx, heightPx }: Size,
): number {
  const offAcross = (x / widthPx - 0.5) ** 2;
  const below = y / heightPx - 0.45;
  const size = Math.log(reach / Math.min(widthPx, heightPx) / 0.15);
  let next = from;
  traits[next++] = offAcross;
  traits[next++] = below;
  traits[next++] = below * below;
  traits[next++] = size;
  traits[next++] = size * size;
  traits[next++] = below * size;
  traits[next++] = offAcross * size;
  traits[next++] = below * below * size;
  traits[next++] = Math.max(0, reach - Math.min(x, y, widthPx - x, heightPx - y)) / reach;
  return next;
}

/**
 * Of each row first the outer cells, left and right together, then the inner ones; less `usual`, and
 * in units of `spread`. Returns where to go on.
 */
function addMirrored(
  traits: Float32Array,
  from: number,
  cells: Float64Array,
  usual: number,
  spread: number,
): number {
  let next = from;
  for (let row = 0; row < cells.length; row += cellsAcross) {
    for (let column = 0; column < halfAcross; column++) {
      const left = cells[row + column] as number;
      const right = cells[row + cellsAcross - 1 - column] as number;
      traits[next++] = ((left + right) / 2 - usual) / spread;
    }
  }
  return next;
}

/** Where a place's cells begin and end along one side of the picture, in whole pixels inside it. */
function fillEdges(centre: number, reach: number, sidePx: number, edges: Int32Array): void {
  for (let i = 0; i <= cellsAcross; i++) {
    const edge = Math.round(centre + reach * ((2 * i) / cellsAcross - 1));
    edges[i] = Math.min(Math.max(edge, 0), sidePx);
  }
}

/** The mean of each cell; of one beyond the picture's edge, that of the whole place. */
function fillCells(plane: Plane, place: Place, { columns, rows, cells }: Grid): void {
  const inPlace = meanWithin(plane, place, 1);
  for (let row = 0; row < cellsAcross; row++) {
    const top = rows[row] as number;
    const bottom = rows[row + 1] as number;
    for (let column = 0; column < cellsAcross; column++) {
      const left = columns[column] as number;
      const right = columns[column + 1] as number;
      const area = (right - left) * (bottom - top);
      const sum = sumWithin(plane, left, top, right, bottom);
      cells[row * cellsAcross + column] = area > 0 ? sum / area : inPlace;
    }
  }
}

/** The plane's mean in a square around a place, so many reaches from it each way. */
function meanWithin(plane: Plane, { x, y, reach }: Place, reaches: number): number {
  const half = reaches * reach;
  return meanBetween(plane, x - half, y - half, x + half, y + half) ?? plane.mean;
}

/** The mean of what lies between these edges, to the nearest pixel; undefined where nothing does. */
function meanBetween(
  plane: Plane,
  left: number,
  top: number,
  right: number,
  bottom: number,
): number | undefined {
  const { heightPx, widthPx } = plane;
  const fromX = Math.max(0, Math.round(left));
  const toX = Math.min(widthPx, Math.round(right));
  const fromY = Math.max(0, Math.round(top));
  const toY = Math.min(heightPx, Math.round(bottom));
  if (fromX >= toX || fromY >= toY) return undefined;
  return sumWithin(plane, fromX, fromY, toX, toY) / ((toX - fromX) * (toY - fromY));
}

/** The sum of all pixels between these edges, in whole pixels inside the picture. */
function sumWithin(
  { sums, widthPx }: Plane,
  left: number,
  top: number,
  right: number,
  bottom: number,
): number {
  const above = top * (widthPx + 1);
  const below = bottom * (widthPx + 1);
  return (
    (sums[below + right] as number) -
    (sums[below + left] as number) -
    (sums[above + right] as number) +
    (sums[above + left] as number)
  );
}

function meanOf(cells: Float64Array): number {
  let sum = 0;
  for (const cell of cells) sum += cell;
  return sum / cells.length;
}

/** Lightness, and how much of it changes from pixel to pixel, as planes from 0 to 1. */
function planesOf(thumbnail: Thumbnail): { lightness: Plane; across: Plane; down: Plane } {
  const { widthPx, heightPx } = thumbnail;
  // Smoothed, so that what a resampler or a camera adds to single pixels counts for little.
  const light = smooth(lightnessOf(thumbnail), thumbnail);
  const across = new Float32Array(light.length);
  const down = new Float32Array(light.length);
  for (let y = 1; y < heightPx - 1; y++) {
    for (let x = 1; x < widthPx - 1; x++) {
      const i = y * widthPx + x;
      across[i] = changeBetween(light[i - 1] as number, light[i + 1] as number);
      down[i] = changeBetween(light[i - widthPx] as number, light[i + widthPx] as number);
    }
  }
  return {
    lightness: sumUp(light, thumbnail),
    across: sumUp(across, thumbnail),
    down: sumUp(down, thumbnail),
  };
}

/** A quarter of the way from black to white is as much as counts. */
function changeBetween(one: number, other: number): number {
  return Math.min(1, 4 * Math.abs(one - other));
}

function lightnessOf({ data }: Thumbnail): Float32Array {
  const light = new Float32Array(data.length / 4);
  for (let i = 0; i < light.length; i++) {
    const red = data[i * 4] as number;
    const green = data[i * 4 + 1] as number;
    const blue = data[i * 4 + 2] as number;
    light[i] = (0.3 * red + 0.59 * green + 0.11 * blue) / 255;
  }
  return light;
}

/** Each pixel the mean of itself and its neighbours. */
function smooth(values: Float32Array, size: Size): Float32Array {
  const plane = sumUp(values, size);
  const { widthPx } = size;
  return values.map((_, i) => {
    const x = i % widthPx;
    const y = (i - x) / widthPx;
    return meanBetween(plane, x - 1, y - 1, x + 2, y + 2) as number;
  });
}

function sumUp(values: Float32Array, { widthPx, heightPx }: Size): Plane {
  const lineLength = widthPx + 1;
  const sums = new Float64Array(lineLength * (heightPx + 1));
  for (let y = 0; y < heightPx; y++) {
    let line = 0;
    for (let x = 0; x < widthPx; x++) {
      line += values[y * widthPx + x] as number;
      sums[(y + 1) * lineLength + x + 1] = line + (sums[y * lineLength + x + 1] as number);
    }
  }
  const mean = (sums[sums.length - 1] as number) / values.length;
  return { widthPx, heightPx, sums, mean };
}
