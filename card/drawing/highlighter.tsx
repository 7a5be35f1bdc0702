// Two quick strokes of a highlighter, there and back, as one draws them behind a word.
import type { Rect } from '@/card/card-spec';
import { at, type Point } from '@/card/drawing/marker-stroke';
import { unevenness } from '@/card/drawing/noise';
import { jitter, seededRandom } from '@/card/drawing/seeded-random';

interface HighlighterProps {
  /** What is to be highlighted; the strokes reach a little beyond its sides. */
  behind: Rect;
  colour: string;
  /** Where both strokes lie on each other. */
  colourTwice: string;
  seed: string;
}

export function Highlighter({ behind, colour, colourTwice, seed }: HighlighterProps) {
  const random = seededRandom(seed);
  const height = behind.height * 0.36;
  const overlap = height * 0.16;
  const top = behind.y + behind.height * 0.26;
  const reach = behind.height * 0.045;
  const left = behind.x - reach;
  const right = behind.x + behind.width + reach;
  const there = band(left, right - jitter(random, reach * 0.4), top, height, random);
  const back = band(
    left + reach * 0.7,
    right + reach * 0.5,
    top + height - overlap,
    height,
    random,
  );
  const twice = band(left + reach, right - reach * 0.7, top + height - overlap, overlap, random);
  return (
    <g transform={`rotate(-1.6 ${behind.x + behind.width / 2} ${behind.y + behind.height / 2})`}>
      <path d={there} fill={colour} />
      <path d={back} fill={colour} />
      <path d={twice} fill={colourTwice} fillOpacity={0.6} />
    </g>
  );
}

/** A band with a slanted, slightly torn start and end. */
function band(
  left: number,
  right: number,
  top: number,
  height: number,
  random: () => number,
): string {
  const edge = [
    { lengthPx: 160, heightPx: height * 0.03 },
    { lengthPx: 30, heightPx: height * 0.012 },
  ];
  const upper = unevenness(edge, random);
  const lower = unevenness(edge, random);
  const slant = height * 0.1;
  const points: Point[] = [];
  const steps = 24;
  for (let i = 0; i <= steps; i++) {
    const x = left + slant + ((right - left) * i) / steps;
    points.push({ x, y: top + upper(x) });
  }
  for (const share of [0.14, 0.3, 0.45, 0.62, 0.8]) {
    points.push({
      x: right + slant * (1 - 2 * share) + jitter(random, 2.5),
      y: top + height * share,
    });
  }
  for (let i = steps; i >= 0; i--) {
    const x = left - slant + ((right - left) * i) / steps;
    points.push({ x, y: top + height + lower(x) });
  }
  for (const share of [0.8, 0.6, 0.42, 0.2]) {
    points.push({ x: left + slant * (1 - 2 * share) + jitter(random, 2), y: top + height * share });
  }
  return `M${points.map(at).join('L')}Z`;
}
