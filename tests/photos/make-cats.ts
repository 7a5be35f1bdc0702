// Pictures of drawn cats with the face marked, for measuring the framing guess: coats, poses,
// places, sizes and backgrounds vary, the same on every run. No photo has to be kept for it.
import type { Rect, Size } from '@/card/card-spec';

export interface MarkedPicture extends Size {
  name: string;
  svg: string;
  /** The face from ear tips to chin, as fractions of the picture. */
  face: Rect;
}

type Random = () => number;

const coats = {
  black: { fur: '#26242a', dark: '#141317', light: '#3a3840', eye: '#c9b23a' },
  white: { fur: '#ece8e2', dark: '#cfc8be', light: '#faf8f4', eye: '#5f93b8' },
  ginger: { fur: '#d08a45', dark: '#a35e24', light: '#f0d3ab', eye: '#7d8a35' },
  tabby: { fur: '#8d8172', dark: '#4b4239', light: '#c9bfb0', eye: '#a5a544' },
  grey: { fur: '#77808c', dark: '#59616c', light: '#98a1ac', eye: '#c98f2e' },
  cream: { fur: '#d9c4a3', dark: '#8a6a4d', light: '#efe4cf', eye: '#6ea3c4' },
} as const;
type Coat = (typeof coats)[keyof typeof coats];

const backgrounds = { grass, sofa, wall, tiles, window: windowLight, clutter } as const;

interface Head {
  x: number;
  y: number;
  r: number;
}

interface Pose {
  /** Smallest and largest, as a share of the picture's shorter side. */
  headRadius: readonly [number, number];
  drawBody(head: Head, coat: Coat, random: Random): string;
}

const sitting: Pose = {
  headRadius: [0.09, 0.16],
  drawBody: ({ x, y, r }, coat) =>
    `${ellipse(x, y + 2.6 * r, 1.25 * r, 2.1 * r, coat.fur)}${ellipse(x, y + 2.2 * r, 0.6 * r, 1.2 * r, coat.light)}${stripes(x, y + 2.4 * r, r, coat)}`,
};

const lying: Pose = {
  headRadius: [0.09, 0.15],
  drawBody({ x, y, r }, coat, random) {
    const side = random() < 0.5 ? -1 : 1;
    return `${ellipse(x + side * 2.2 * r, y + 0.9 * r, 2.6 * r, 1.2 * r, coat.fur)}${stripes(x + side * 2.4 * r, y + 0.7 * r, r, coat)}${ellipse(x + side * 4.6 * r, y + 1.5 * r, 1.2 * r, 0.3 * r, coat.dark)}`;
  },
};

const peeking: Pose = { headRadius: [0.12, 0.2], drawBody: () => '' };

const closeUp: Pose = {
  headRadius: [0.22, 0.3],
  drawBody: ({ x, y, r }, coat) => ellipse(x + 0.3 * r, y + 1.6 * r, 1.4 * r, 1.3 * r, coat.fur),
};

const poses = { sitting, lying, peeking, closeUp } as const;

/** Every coat on every background, in a pose each, upright and across in turn. */
export function makeCats(): MarkedPicture[] {
  const pictures: MarkedPicture[] = [];
  for (const [coatIndex, [coatName, coat]] of Object.entries(coats).entries()) {
    for (const [groundIndex, [groundName, drawGround]] of Object.entries(backgrounds).entries()) {
      for (const [poseIndex, [poseName, pose]] of Object.entries(poses).entries()) {
        if ((coatIndex + groundIndex + poseIndex) % 2 === 0) continue;
        const random = startRandom(coatIndex * 100 + groundIndex * 10 + poseIndex + 1);
        const isUpright = random() < 0.6;
        const size = isUpright ? { widthPx: 360, heightPx: 480 } : { widthPx: 480, heightPx: 360 };
        const head = placeHead(size, pose.headRadius, random);
        pictures.push({
          ...size,
          name: `${coatName} ${poseName} on ${groundName}`,
          svg: [
            `<svg xmlns="http://www.w3.org/2000/svg" width="${size.widthPx}" height="${size.heightPx}">`,
            drawGround(size, random),
            pose.drawBody(head, coat, random),
            drawHead(head, coat),
            poseName === 'peeking' ? blanket(head, size) : '',
            '</svg>',
          ].join(''),
          face: {
            x: (head.x - head.r) / size.widthPx,
            y: (head.y - 1.25 * head.r) / size.heightPx,
            width: (2 * head.r) / size.widthPx,
            height: (2.2 * head.r) / size.heightPx,
          },
        });
      }
    }
  }
  return pictures;
}

/** People hold a pet somewhere near the middle, seldom exactly there. */
function placeHead(
  { widthPx, heightPx }: Size,
  [smallest, largest]: Pose['headRadius'],
  random: Random,
): Head {
  const r = Math.min(widthPx, heightPx) * (smallest + (largest - smallest) * random());
  const within = (side: number, from: number, to: number) =>
    Math.min(Math.max(side * (from + (to - from) * random()), 1.3 * r), side - 1.3 * r);
  return { x: within(widthPx, 0.2, 0.8), y: within(heightPx, 0.22, 0.68), r };
}

function drawHead({ x, y, r }: Head, coat: Coat): string {
  const ear = (side: number) =>
    `<path d="M${x + side * 0.95 * r} ${y - 0.2 * r} L${x + side * 0.85 * r} ${y - 1.25 * r} L${x + side * 0.15 * r} ${y - 0.8 * r}Z" fill="${coat.fur}"/><path d="M${x + side * 0.8 * r} ${y - 0.4 * r} L${x + side * 0.76 * r} ${y - r} L${x + side * 0.35 * r} ${y - 0.75 * r}Z" fill="#c98f8a"/>`;
  const eye = (side: number) =>
    `${ellipse(x + side * 0.42 * r, y - 0.1 * r, 0.22 * r, 0.2 * r, coat.eye)}${ellipse(x + side * 0.42 * r, y - 0.1 * r, 0.09 * r, 0.17 * r, '#0b0b0d')}${ellipse(x + side * 0.38 * r, y - 0.16 * r, 0.04 * r, 0.04 * r, '#fff')}`;
  const whisker = (side: number, tilt: number) =>
    `<path d="M${x + side * 0.3 * r} ${y + 0.4 * r} L${x + side * 1.2 * r} ${y + (0.4 + tilt) * r}" stroke="#ffffff" stroke-opacity="0.6" stroke-width="${0.02 * r}"/>`;
  return [
    ear(-1),
    ear(1),
    ellipse(x, y, r, 0.92 * r, coat.fur),
    `<path d="M${x - 0.15 * r} ${y - 0.8 * r} v${0.4 * r} M${x} ${y - 0.85 * r} v${0.4 * r} M${x + 0.15 * r} ${y - 0.8 * r} v${0.4 * r}" stroke="${coat.dark}" stroke-width="${0.07 * r}"/>`,
    ellipse(x - 0.2 * r, y + 0.45 * r, 0.3 * r, 0.25 * r, coat.light),
    ellipse(x + 0.2 * r, y + 0.45 * r, 0.3 * r, 0.25 * r, coat.light),
    eye(-1),
    eye(1),
    `<path d="M${x - 0.12 * r} ${y + 0.22 * r} h${0.24 * r} l${-0.12 * r} ${0.14 * r}Z" fill="#b0605f"/>`,
    `<path d="M${x} ${y + 0.36 * r} v${0.15 * r}" stroke="#33262a" stroke-width="${0.04 * r}"/>`,
    whisker(-1, -0.1),
    whisker(-1, 0.1),
    whisker(1, -0.1),
    whisker(1, 0.1),
  ].join('');
}

function stripes(x: number, y: number, r: number, coat: Coat): string {
  return [-0.8, -0.3, 0.2, 0.7]
    .map((at) => ellipse(x + at * r, y, 0.09 * r, 0.8 * r, coat.dark))
    .join('');
}

function blanket({ x, y, r }: Head, { widthPx, heightPx }: Size): string {
  const top = y + 0.95 * r;
  return `<path d="M0 ${top + r} Q${x - 2 * r} ${top} ${x} ${top} T${widthPx} ${top + 0.6 * r} V${heightPx} H0Z" fill="#7e5b56"/>${ellipse(x - 2.4 * r, top + 1.6 * r, r, 0.5 * r, '#8b6761')}`;
}

function grass({ widthPx, heightPx }: Size, random: Random): string {
  const blades = Array.from({ length: 700 }, () => {
    const x = random() * widthPx;
    const y = random() * heightPx;
    const shade = Math.round(70 + random() * 90);
    return `<path d="M${x} ${y} l${random() * 6 - 3} ${-8 - random() * 10}" stroke="rgb(${shade - 40},${shade},${shade - 60})" stroke-width="2"/>`;
  });
  return `${fill('#5b7a34')}${blades.join('')}`;
}

function sofa({ widthPx, heightPx }: Size, random: Random): string {
  const hue = Math.round(random() * 360);
  const seat = heightPx * (0.55 + 0.2 * random());
  const cushions = [0, 1, 2].map(
    (i) =>
      `<rect x="${(i * widthPx) / 3}" y="${heightPx * 0.15}" width="${widthPx / 3 - 4}" height="${seat - heightPx * 0.15}" rx="14" fill="hsl(${hue},24%,${46 + i * 3}%)"/>`,
  );
  return `${fill(`hsl(${hue},12%,78%)`)}${cushions.join('')}<rect y="${seat}" width="${widthPx}" height="${heightPx}" fill="hsl(${hue},26%,40%)"/>`;
}

function wall({ widthPx, heightPx }: Size, random: Random): string {
  const hue = Math.round(random() * 360);
  return `<defs><linearGradient id="wall" x2="1" y2="1"><stop stop-color="hsl(${hue},20%,82%)"/><stop offset="1" stop-color="hsl(${hue},18%,58%)"/></linearGradient></defs>${fill('url(#wall)')}<rect y="${heightPx * 0.82}" width="${widthPx}" height="${heightPx}" fill="hsl(30,35%,38%)"/>`;
}

function tiles({ widthPx, heightPx }: Size, random: Random): string {
  const side = 34 + random() * 30;
  const lines: string[] = [];
  for (let x = 0; x < widthPx; x += side) lines.push(`M${x} 0V${heightPx}`);
  for (let y = 0; y < heightPx; y += side) lines.push(`M0 ${y}H${widthPx}`);
  return `${fill('#b9b2a6')}<path d="${lines.join('')}" stroke="#7c766c" stroke-width="3" fill="none"/>`;
}

function windowLight({ widthPx, heightPx }: Size, random: Random): string {
  const left = widthPx * random() * 0.5;
  return `${fill('#4c463f')}<rect x="${left}" width="${widthPx * 0.5}" height="${heightPx * 0.55}" fill="#eef3f6"/><path d="M${left + widthPx * 0.25} 0V${heightPx * 0.55}" stroke="#6e6659" stroke-width="9"/><rect y="${heightPx * 0.7}" width="${widthPx}" height="${heightPx}" fill="#6b5a48"/>`;
}

function clutter({ widthPx, heightPx }: Size, random: Random): string {
  const things = Array.from({ length: 26 }, () => {
    const width = widthPx * (0.05 + 0.15 * random());
    const height = heightPx * (0.05 + 0.18 * random());
    const colour = `hsl(${Math.round(random() * 360)},${Math.round(20 + random() * 40)}%,${Math.round(25 + random() * 50)}%)`;
    return `<rect x="${random() * widthPx - width / 2}" y="${random() * heightPx - height / 2}" width="${width}" height="${height}" rx="4" fill="${colour}"/>`;
  });
  return `${fill('#8f8577')}${things.join('')}`;
}

function fill(colour: string): string {
  return `<rect width="100%" height="100%" fill="${colour}"/>`;
}

function ellipse(x: number, y: number, rx: number, ry: number, colour: string): string {
  return `<ellipse cx="${x}" cy="${y}" rx="${rx}" ry="${ry}" fill="${colour}"/>`;
}

/** A small generator of numbers from 0 to 1, the same for the same seed. */
function startRandom(seed: number): Random {
  let state = Math.imul(seed, 2_654_435_761) >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
