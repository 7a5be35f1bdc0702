// Smooth chance along a line: what paper, ink and hands do instead of straight edges.

/** One layer of unevenness: bumps about `lengthPx` long and up to `heightPx` high. */
export interface Bumps {
  lengthPx: number;
  heightPx: number;
}

/** A function of the way along a line; the sum of all layers, each between plus and minus its height. */
export function unevenness(
  layers: readonly Bumps[],
  random: () => number,
): (along: number) => number {
  const tables = layers.map((layer) => ({
    ...layer,
    values: Array.from({ length: 256 }, () => random() * 2 - 1),
  }));
  return (along) =>
    tables.reduce((sum, { lengthPx, heightPx, values }) => {
      const place = along / lengthPx + 128;
      const index = Math.floor(place);
      const t = place - index;
      const ease = t * t * (3 - 2 * t);
      const from = values[index & 255] as number;
      const to = values[(index + 1) & 255] as number;
      return sum + heightPx * (from + (to - from) * ease);
    }, 0);
}
