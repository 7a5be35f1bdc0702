// A broad leaf, for the plants in the pictures.
import { palette } from './palette';

/** A broad leaf from its stem upwards, 0,0 to 0,-100. */
export const leafShape = 'M0 0C-30 -18 -40 -56 0 -100C38 -62 34 -20 0 0Z';

export interface Leaf {
  x: number;
  y: number;
  size: number;
  turn: number;
  tone: 'leaf' | 'leafLight' | 'leafDeep';
}

export function drawLeaf({ x, y, size, turn, tone }: Leaf): string {
  const reach = (at: number) => (at < -60 ? 8 : at < -50 ? 14 : 18);
  const veins = [-20, -38, -56, -72]
    .map(
      (at) =>
        `M0 ${at}q-${reach(at) / 2} -9 -${reach(at)} -13M0 ${at}q${reach(at) / 2} -9 ${reach(at)} -11`,
    )
    .join('');
  return `<g transform="translate(${x} ${y}) rotate(${turn}) scale(${size})">
    <path d="${leafShape}" fill="${palette[tone]}"/>
    <path d="M0 0C38 -18 36 -62 0 -100Z" fill="${palette.leafDeep}" opacity=".38"/>
    <path d="M0 -4C-22 -22 -30 -54 -4 -92C-16 -60 -14 -30 0 -4Z" fill="${palette.leafLight}" opacity=".45"/>
    <path d="M0 4V-94${veins}" stroke="#d8e3c0" stroke-width="1" fill="none" opacity=".5" stroke-linecap="round"/>
  </g>`;
}
