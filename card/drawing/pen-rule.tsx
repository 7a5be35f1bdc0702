// A line drawn with a pen and no ruler, between what moves and what to do.
import { curveThrough, markerOutline } from '@/card/drawing/marker-stroke';
import { jitter, seededRandom } from '@/card/drawing/seeded-random';

interface PenRuleProps {
  x: number;
  y: number;
  widthPx: number;
  colour: string;
  opacity: number;
}

export function PenRule({ x, y, widthPx, colour, opacity }: PenRuleProps) {
  const random = seededRandom('rule');
  const bends = Array.from({ length: 6 }, (_, i) => ({
    x: x + (widthPx * i) / 5,
    y: y + jitter(random, 2.2),
  }));
  const line = markerOutline(
    curveThrough(bends, 8),
    { broad: 1.7, narrow: 1.2, angleDeg: -36 },
    random,
  );
  return <path d={line} fill={colour} fillOpacity={opacity} />;
}
