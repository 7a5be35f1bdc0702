// What speaks for a face, for each of the traits in face-traits.ts. Written by scripts/fit-faces.ts from
// 133 marked photos; not to be edited by hand.
export const faceWeights: readonly number[] = [
  -21.86, // off the middle, squared
  -1.01, // below the middle
  -15.82, // off the middle’s height, squared
  0.5297, // size
  -0.3788, // size, squared
  -4.303, // below the middle by size
  -2.07, // off the middle by size
  2.201, // off the middle’s height by size
  -3.806, // beyond the edge
  2.342, // change across
  1.312, // change across, inner half
  -1.083, // change across, around
  1.261, // change down
  1.25, // change down, inner half
  -1.759, // change down, around
  -0.2762, // lightness, row 0, outer
  0.2761, // lightness, row 0, inner
  0.2327, // lightness, row 1, outer
  -0.8173, // lightness, row 1, inner
  -0.04524, // lightness, row 2, outer
  0.01353, // lightness, row 2, inner
  0.09273, // lightness, row 3, outer
  0.2492, // lightness, row 3, inner
  0.682, // change across, row 0, outer
  -0.7675, // change across, row 0, inner
  0.8431, // change across, row 1, outer
  0.6662, // change across, row 1, inner
  1.337, // change across, row 2, outer
  -1.874, // change across, row 2, inner
  1.641, // change across, row 3, outer
  0.6956, // change across, row 3, inner
  0.1693, // change down, row 0, outer
  1.597, // change down, row 0, inner
  1.193, // change down, row 1, outer
  -1.214, // change down, row 1, inner
  -0.9508, // change down, row 2, outer
  0.2203, // change down, row 2, inner
  0.1765, // change down, row 3, outer
  0.6908, // change down, row 3, inner
];
