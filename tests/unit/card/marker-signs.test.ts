import { describe, expect, test } from 'vitest';
import { canWriteWithMarker, markerWidth, writeWithMarker } from '@/card/drawing/marker-signs';

const write = (text: string) => writeWithMarker({ text, x: 0, y: 0, heightPx: 100, nibRatio: 1 });

/** All coordinates of a path, as points. */
const pointsOf = (path: string) =>
  [...path.matchAll(/(-?[\d.]+) (-?[\d.]+)/g)].map(([, x, y]) => ({ x: Number(x), y: Number(y) }));

describe('the marker', () => {
  test('writes the same figure the same way, always', () => {
    expect(write('1,634,636')).toEqual(write('1,634,636'));
  });

  test('never writes a digit twice alike', () => {
    const [first, second] = write('00');
    const shift = (pointsOf(second as string)[0]?.x ?? 0) - (pointsOf(first as string)[0]?.x ?? 0);
    const moved = pointsOf(first as string).map(({ x, y }) => ({
      x: Math.round(x + shift),
      y: Math.round(y),
    }));
    const written = pointsOf(second as string).map(({ x, y }) => ({
      x: Math.round(x),
      y: Math.round(y),
    }));
    expect(written).not.toEqual(moved);
  });

  test.each([...'0123456789%', '109'])(
    'keeps %s inside the height and width it claims',
    (digit) => {
      const points = write(digit).flatMap(pointsOf);
      const slack = 7;
      expect(Math.min(...points.map(({ y }) => y))).toBeGreaterThan(-slack);
      expect(Math.max(...points.map(({ y }) => y))).toBeLessThan(100 + slack);
      expect(Math.min(...points.map(({ y }) => y))).toBeLessThan(12);
      expect(Math.max(...points.map(({ y }) => y))).toBeGreaterThan(88);
      expect(Math.min(...points.map(({ x }) => x))).toBeGreaterThan(-slack);
      expect(Math.max(...points.map(({ x }) => x))).toBeLessThan(markerWidth(digit) * 100 + slack);
    },
  );

  test('knows digits, separators and spaces, and says what it does not know', () => {
    for (const text of ['78', '109', '1,634,636', '1.6', '19\u202f000\u202f000', '19 000']) {
      expect(canWriteWithMarker(text), text).toBe(true);
    }
    for (const text of ['', '19 Mio.', '٧٨', '½'])
      expect(canWriteWithMarker(text), text).toBe(false);
  });
});
