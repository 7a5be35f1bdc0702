import { expect, test } from 'vitest';
import { averageBlocks } from '@/maker/photo-thumbnail';

test('each block of pixels becomes one of their mean colour', () => {
  const black = [0, 0, 0, 255];
  const white = [255, 255, 255, 255];
  const red = [200, 0, 0, 255];
  // Two blocks of two by two, side by side.
  const rows = [
    [black, white, red, red],
    [white, black, red, red],
  ];
  const pixels = Uint8ClampedArray.from(rows.flat(2));
  const averaged = averageBlocks(pixels, { widthPx: 4, heightPx: 2 }, 2);
  expect([...averaged]).toEqual([128, 128, 128, 255, 200, 0, 0, 255]);
});
