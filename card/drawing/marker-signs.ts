// The ten digits, two separators, the percent sign and the hash in our own hand, for the figure that
// carries the card. Each is the way of the pen through a field 100 high, bent a little anew every time
// it is written.
import { curveThrough, markerOutline, type Nib, type Point } from '@/card/drawing/marker-stroke';
import { jitter, seededRandom } from '@/card/drawing/seeded-random';

interface MarkerSign {
  /** How wide the sign's field is, the next sign's distance included; 100 is the digits' height. */
  advance: number;
  /** One or more strokes, each a list of x, y. Centre lines: the pen is about 17 wide. */
  strokes: [number, number][][];
}

const signs: Record<string, MarkerSign> = {
  0: {
    advance: 76,
    strokes: [
      [
        [46, 13],
        [30, 8],
        [15, 24],
        [9, 52],
        [15, 80],
        [32, 92],
        [51, 78],
        [59, 49],
        [53, 21],
        [38, 8],
        [27, 11],
      ],
    ],
  },
  1: {
    advance: 46,
    strokes: [
      [
        [9, 31],
        [21, 21],
        [31, 8],
      ],
      [
        [31, 8],
        [30, 34],
        [29, 64],
        [27, 92],
      ],
    ],
  },
  2: {
    advance: 70,
    strokes: [
      [
        [10, 27],
        [18, 12],
        [34, 8],
        [49, 17],
        [49, 37],
        [34, 60],
        [9, 90],
      ],
      [
        [9, 90],
        [24, 87],
        [40, 89],
        [57, 87],
      ],
    ],
  },
  3: {
    advance: 70,
    strokes: [
      [
        [11, 14],
        [27, 8],
        [45, 12],
        [49, 27],
        [39, 41],
        [24, 46],
      ],
      [
        [24, 46],
        [43, 48],
        [55, 61],
        [52, 80],
        [36, 92],
        [19, 91],
        [8, 81],
      ],
    ],
  },
  4: {
    advance: 74,
    strokes: [
      [
        [36, 8],
        [24, 34],
        [9, 64],
      ],
      [
        [9, 64],
        [26, 62],
        [46, 62],
        [62, 60],
      ],
      [
        [49, 35],
        [47, 62],
        [44, 92],
      ],
    ],
  },
  5: {
    advance: 71,
    strokes: [
      [
        [19, 11],
        [16, 27],
        [13, 45],
      ],
      [
        [13, 45],
        [28, 38],
        [45, 43],
        [54, 59],
        [49, 79],
        [33, 92],
        [17, 90],
        [8, 80],
      ],
      [
        [19, 11],
        [35, 10],
        [53, 8],
      ],
    ],
  },
  6: {
    advance: 71,
    strokes: [
      [
        [45, 8],
        [26, 25],
        [13, 48],
        [9, 71],
        [18, 89],
        [35, 92],
        [51, 80],
        [53, 62],
        [42, 50],
        [26, 53],
        [13, 68],
      ],
    ],
  },
  7: {
    advance: 68,
    strokes: [
      [
        [9, 13],
        [26, 12],
        [42, 11],
        [58, 8],
      ],
      [
        [58, 8],
        [47, 31],
        [35, 60],
        [27, 92],
      ],
      [
        [22, 53],
        [35, 52],
        [52, 48],
      ],
    ],
  },
  8: {
    advance: 73,
    strokes: [
      [
        [50, 17],
        [36, 8],
        [20, 11],
        [14, 25],
        [23, 39],
        [39, 49],
        [53, 62],
        [54, 80],
        [40, 92],
        [21, 90],
        [10, 77],
        [15, 60],
        [32, 48],
        [47, 35],
        [51, 20],
        [44, 11],
      ],
    ],
  },
  9: {
    advance: 70,
    strokes: [
      [
        [52, 22],
        [39, 8],
        [22, 11],
        [11, 27],
        [15, 45],
        [29, 50],
        [44, 40],
        [52, 22],
      ],
      [
        [52, 22],
        [51, 44],
        [46, 70],
        [39, 92],
      ],
    ],
  },
  ',': {
    advance: 34,
    strokes: [
      [
        [19, 80],
        [18, 89],
        [11, 101],
      ],
    ],
  },
  '.': {
    advance: 34,
    strokes: [
      [
        [16, 88],
        [18, 90],
      ],
    ],
  },
  '%': {
    advance: 88,
    strokes: [
      [
        [22, 9],
        [9, 22],
        [14, 40],
        [28, 38],
        [34, 22],
        [23, 9],
      ],
      [
        [68, 6],
        [48, 48],
        [20, 94],
      ],
      [
        [66, 60],
        [53, 74],
        [58, 91],
        [72, 89],
        [78, 73],
        [67, 60],
      ],
    ],
  },
  '#': {
    advance: 66,
    strokes: [
      [
        [29, 6],
        [23, 48],
        [15, 94],
      ],
      [
        [52, 4],
        [46, 48],
        [40, 92],
      ],
      [
        [8, 36],
        [34, 34],
        [62, 31],
      ],
      [
        [4, 66],
        [30, 65],
        [58, 61],
      ],
    ],
  },
};

const nib: Nib = { broad: 9.8, narrow: 7, angleDeg: -36 };

/** The fields are drawn wide; the hand writes them this narrow. */
const narrowness = 0.9;
/** Three digits are written closer, so that they leave room beside them for the words. */
const narrownessOfThree = 0.76;
/** From a field's left end to the middle of the pen. */
const firstMargin = 10;

/** Between groups of digits: thin and full no-break spaces and the ordinary one. */
const gapAdvance = 26;

/** True where the hand knows every sign of a figure; otherwise it is set in the handwriting face. */
export function canWriteWithMarker(text: string): boolean {
  return text.length > 0 && [...text].every((sign) => sign in signs || /\s/u.test(sign));
}

function narrownessOf(text: string): number {
  return [...text].length === 3 ? narrownessOfThree : narrowness;
}

/** In the field's units, before the hand narrows it. */
function advanceOf(sign: string): number {
  return signs[sign]?.advance ?? gapAdvance;
}

/** How wide a figure is, in units of the digits' height. */
export function markerWidth(text: string): number {
  const narrow = narrownessOf(text);
  const fields = [...text].reduce((sum, sign) => sum + advanceOf(sign), 0);
  return (fields * narrow + firstMargin * (narrowness - narrow) - 5) / 100;
}

export interface MarkerWriting {
  text: string;
  /** Top left corner and height of the digits, in px. */
  x: number;
  y: number;
  heightPx: number;
  /** The pen's width in relation to the figure's. */
  nibRatio: number;
}

/**
 * The strokes of a figure as SVG paths to be filled. The same writing always gives the same paths,
 * but a digit that comes twice in it looks different the second time.
 */
export function writeWithMarker({
  text,
  x: left,
  y: top,
  heightPx,
  nibRatio,
}: MarkerWriting): string[] {
  const random = seededRandom(text);
  const narrow = narrownessOf(text);
  const scale = heightPx / 100;
  const pen = {
    ...nib,
    broad: nib.broad * scale * nibRatio,
    narrow: nib.narrow * scale * nibRatio,
  };
  const paths: string[] = [];
  // a pen as broad as ever needs the first sign's margin as wide as ever
  let x = firstMargin * (narrowness - narrow);
  for (const character of text) {
    const sign = signs[character];
    for (const stroke of sign ? bendSign(sign, narrow, random) : []) {
      const path = stroke.map((point) => ({
        x: left + (x + point.x) * scale,
        y: top + point.y * scale,
      }));
      paths.push(markerOutline(curveThrough(path, 2.5 * scale), pen, random));
    }
    x += advanceOf(character) * narrow;
  }
  return paths;
}

/** The sign as this hand writes it this time: tilted, lifted and bent a little. */
function bendSign(
  { advance, strokes }: MarkerSign,
  narrow: number,
  random: () => number,
): Point[][] {
  const tilt = (jitter(random, 2.4) * Math.PI) / 180;
  const lift = jitter(random, 1.6);
  return strokes.map((stroke) =>
    stroke.map(([px, py]) => {
      const dx = px - advance / 2 + jitter(random, 0.7);
      const dy = py - 50 + jitter(random, 0.7);
      return {
        x: (advance / 2 + dx * Math.cos(tilt) - dy * Math.sin(tilt)) * narrow,
        y: 50 + lift + dx * Math.sin(tilt) + dy * Math.cos(tilt),
      };
    }),
  );
}
