// A golden dog asleep with its head on its paws. The head has its own coordinates: origin between the eyes.
import { drawStrokes, marks, type Point, type StrokeFlow, soft } from '../brush';

const coat = {
  base: '#dca765',
  light: '#f4d7a0',
  cream: '#fdeccb',
  deep: '#b0743a',
  shade: '#6a4560',
  line: '#3a2527',
} as const;

const place = { x: 900, y: 1370, turnDegrees: 7 };
const inPlace = (content: string) =>
  `<g transform="translate(${place.x} ${place.y}) rotate(${place.turnDegrees}) scale(1.12)">${content}</g>`;
const bothSides = (content: string) => `${content}<g transform="scale(-1 1)">${content}</g>`;

const backOutline =
  'M960 1190C1100 1060 1400 1000 1680 1050C1950 1096 2110 1300 2090 1560C2080 1680 2000 1730 1800 1730L1000 1730C880 1540 860 1320 960 1180Z';

function back(): string {
  return `<clipPath id="dogBack"><path d="${backOutline}"/></clipPath><g clip-path="url(#dogBack)">
    <rect x="800" y="900" width="1400" height="900" fill="${coat.base}"/>
    <path d="M1000 1160C1200 960 1600 940 1860 1080L1780 1200C1560 1100 1300 1120 1100 1260Z" fill="${coat.light}" ${soft(40)}/>
    <path d="M1540 1740C1460 1520 1560 1340 1760 1320C1960 1310 2080 1460 2070 1740Z" fill="#e6b877" ${soft(20)}/>
    <path d="M1530 1740C1450 1520 1550 1350 1740 1320C1610 1390 1550 1540 1620 1740Z" fill="${coat.deep}" opacity=".75" ${soft(20)}/>
    <path d="M1900 1090C2120 1260 2140 1560 2040 1740L1920 1740C2010 1560 2010 1340 1840 1180Z" fill="${coat.shade}" opacity=".42" ${soft(40)}/>
    <rect x="1100" y="1640" width="900" height="120" fill="${coat.shade}" opacity=".42" ${soft(30)}/>
    <path d="M1240 1040C1330 1160 1340 1400 1290 1640M1420 1000C1500 1100 1530 1200 1510 1300" stroke="${coat.deep}" stroke-width="40" fill="none" opacity=".3" ${soft(24)}/>
    <ellipse cx="1180" cy="1430" rx="150" ry="280" fill="${coat.shade}" opacity=".42" ${soft(60)}/>
    <ellipse cx="1420" cy="1690" rx="220" ry="90" fill="${coat.cream}" opacity=".5" ${soft(30)}/>
  </g>`;
}

function tail(): string {
  return `<path d="M1960 1590C2110 1600 2240 1650 2290 1740C2230 1790 2060 1780 1900 1730Z" fill="${coat.light}"/>
  <path d="M1960 1700C2080 1760 2200 1780 2280 1750L2240 1790H1960Z" fill="${coat.shade}" opacity=".4" ${soft(12)}/>`;
}

/** The chest behind the head and the forelegs. */
function chest(): string {
  return `<clipPath id="dogChest"><path d="M640 1400C580 1520 590 1660 680 1710H1180C1260 1640 1260 1480 1200 1380Z"/></clipPath><g clip-path="url(#dogChest)">
    <rect x="560" y="1340" width="760" height="400" fill="${coat.base}"/>
    <ellipse cx="640" cy="1560" rx="60" ry="140" fill="${coat.light}" ${soft(30)}/>
    <ellipse cx="920" cy="1690" rx="300" ry="110" fill="${coat.shade}" opacity=".6" ${soft(40)}/>
  </g>`;
}

/** A paw that lies towards us, around its own middle. */
function paw(id: string, size: number): string {
  return `<linearGradient id="${id}Fade" gradientUnits="userSpaceOnUse" x1="0" y1="-140" x2="0" y2="-30"><stop offset="0" stop-color="#000"/><stop offset="1" stop-color="#fff"/></linearGradient><mask id="${id}Top" maskUnits="userSpaceOnUse" x="-200" y="-200" width="400" height="340"><rect x="-200" y="-200" width="400" height="340" fill="url(#${id}Fade)"/></mask>
  <g transform="scale(${size})" mask="url(#${id}Top)"><clipPath id="${id}"><path d="M-110 -150C-150 -90 -160 -20 -156 30C-150 84 -60 96 0 96C70 96 150 84 156 28C158 -30 150 -100 110 -150Z"/></clipPath><g clip-path="url(#${id})">
    <rect x="-170" y="-160" width="340" height="270" fill="${coat.light}"/>
    <ellipse cx="-50" cy="10" rx="110" ry="60" fill="${coat.cream}" ${soft(20)}/>
    <rect x="-170" y="60" width="340" height="60" fill="${coat.shade}" opacity=".45" ${soft(20)}/>
    <path d="M-170 -170H170V-60C60 -20 -60 -20 -170 -60Z" fill="${coat.deep}" opacity=".5" ${soft(24)}/>
  </g></g>`;
}

const toes = (size: number) =>
  `<path transform="scale(${size})" d="M-70 88C-78 54 -72 26 -58 8M2 94C-4 58 0 30 4 12M72 88C78 54 74 28 62 8" fill="none" stroke="#8a5f48" stroke-width="7" stroke-linecap="round" opacity=".7"/>`;

const halfHead =
  'C120 -252 214 -200 244 -104C266 -24 246 48 206 92C178 118 172 150 170 186C164 250 96 284 0 286';
const earOutline =
  'M132 -196C210 -236 296 -190 326 -90C362 20 384 140 326 204C280 250 218 206 206 126C196 56 232 -16 206 -96Z';

function ears(): string {
  return ['R', 'L']
    .map(
      (id) => `<g${id === 'L' ? ' transform="translate(16 12) scale(-1 1)"' : ''}>
    <linearGradient id="dogEarFade${id}" gradientUnits="userSpaceOnUse" x1="140" y1="-160" x2="226" y2="-120"><stop offset="0" stop-color="#000"/><stop offset="1" stop-color="#fff"/></linearGradient><mask id="dogEarRoot${id}" maskUnits="userSpaceOnUse" x="0" y="-300" width="480" height="640"><rect y="-300" width="480" height="640" fill="url(#dogEarFade${id})"/></mask>
    <clipPath id="dogEar${id}"><path d="${earOutline}"/></clipPath><g mask="url(#dogEarRoot${id})"><g clip-path="url(#dogEar${id})">
    <rect x="100" y="-300" width="360" height="640" fill="${id === 'L' ? '#cf9552' : '#bd8145'}"/>
    <path d="M170 -216C250 -220 310 -130 326 -20L280 30C270 -60 240 -140 170 -170Z" fill="${coat.light}" opacity=".75" ${soft(24)}/>
    <path d="M206 -100C236 -20 192 56 208 130C222 206 280 250 330 204L290 300H170Z" fill="${coat.deep}" opacity=".7" ${soft(20)}/>
    </g></g></g>`,
    )
    .join('');
}

function face(): string {
  return `<clipPath id="dogHead"><path d="M0 -246${halfHead}Z"/><path transform="scale(-1 1)" d="M0 -246${halfHead}Z"/></clipPath><g clip-path="url(#dogHead)">
    <rect x="-300" y="-300" width="600" height="640" fill="${coat.base}"/>
    <ellipse cx="-110" cy="-150" rx="190" ry="130" fill="${coat.light}" ${soft(40)}/>
    <path d="M-40 -250C-20 -120 -60 20 -110 110H110C60 20 20 -120 40 -250Z" fill="${coat.cream}" opacity=".75" ${soft(20)}/>
    <ellipse cx="240" cy="0" rx="80" ry="240" fill="${coat.deep}" opacity=".7" ${soft(40)}/>
    ${bothSides(`<ellipse cx="120" cy="-78" rx="64" ry="24" transform="rotate(-12 120 -78)" fill="${coat.cream}" opacity=".7" ${soft(12)}/>
      <ellipse cx="116" cy="14" rx="78" ry="26" fill="${coat.deep}" opacity=".5" ${soft(14)}/>
      <ellipse cx="74" cy="200" rx="100" ry="74" fill="${coat.cream}" ${soft(20)}/>
      <path d="M100 60C80 90 78 120 86 150L64 140C60 110 64 80 76 54Z" fill="${coat.deep}" opacity=".5" ${soft(8)}/>`)}
    <ellipse cx="0" cy="80" rx="64" ry="60" fill="${coat.cream}" ${soft(20)}/>
    <ellipse cx="20" cy="282" rx="170" ry="26" fill="${coat.shade}" opacity=".6" ${soft(14)}/>
    <ellipse cx="120" cy="236" rx="70" ry="40" fill="${coat.shade}" opacity=".3" ${soft(20)}/>
  </g>`;
}

/** Closed eyes, nose and a contented mouth. */
function features(): string {
  return `${bothSides(
    marks([[52, -6, 106, 56, 172, -8, 10]], coat.line) +
      marks(
        [
          [60, -34, 110, -62, 168, -36, 5],
          [66, 30, 112, 66, 160, 34, 5],
        ],
        coat.deep,
        'opacity=".7"',
      ),
  )}
  <path d="M-76 112C-66 84 66 84 76 112C80 150 34 190 0 194C-34 190 -80 150 -76 112Z" fill="#2c2129"/>
  <path d="M-52 108C-30 94 20 92 40 102C20 122 -36 126 -52 108Z" fill="#a993a3" opacity=".75" ${soft(5)}/>
  <path d="M-46 150C-50 132 -24 132 -20 148C-26 160 -40 162 -46 150ZM46 150C50 132 24 132 20 148C26 160 40 162 46 150Z" fill="#120d12"/>
  <path d="M0 192V226" stroke="${coat.line}" stroke-width="7" stroke-linecap="round"/>
  ${bothSides(marks([[0, 224, 60, 276, 138, 216, 7]], coat.line, 'opacity=".85"'))}
  ${bothSides(`<g fill="${coat.deep}" opacity=".7"><circle cx="60" cy="206" r="4"/><circle cx="84" cy="194" r="4"/><circle cx="92" cy="216" r="4"/><circle cx="112" cy="202" r="4"/></g>`)}`;
}

const headFlow: StrokeFlow = ({ x, y }) => {
  const turn = (-place.turnDegrees * Math.PI) / 180;
  const dx = x - place.x;
  const dy = y - place.y;
  const localX = dx * Math.cos(turn) - dy * Math.sin(turn);
  const localY = dx * Math.sin(turn) + dy * Math.cos(turn);
  const reach = Math.hypot(localX, localY - 120);
  const outward = Math.atan2(localY - 120, localX);
  const crown = localY < -150 ? 0.6 : 1;
  const isMuzzle = localY > 60 && Math.abs(localX) < 180;
  return {
    angle: outward - turn,
    length: isMuzzle ? 0.5 : Math.min(1.2, 0.4 + reach / 350) * crown,
  };
};

const earFlow: StrokeFlow = ({ x }) => ({
  angle: Math.PI / 2 + (x < place.x ? 0.25 : -0.15),
  length: 1.2,
});

const backFlow: StrokeFlow = ({ x, y }) => ({
  angle: Math.max(0, Math.min(1.4, 0.1 + (x - 1300) / 700 + (y - 1250) / 800)),
  length: 1,
});

const style = { spacingPx: 9, lengthPx: 44, widthPx: 4.4, contrast: 20, unruliness: 0.3, seed: 77 };
const neck: Point = { x: 900, y: 1300 };

function furred(shapes: string, flow: StrokeFlow, change: Partial<typeof style> = {}): string {
  return shapes + drawStrokes(shapes, { ...style, ...change }, flow, neck);
}

export function drawDog(): string {
  const paws = [
    { id: 'dogPawR', x: 1056, y: 1700, size: 0.98, turn: -6 },
    { id: 'dogPawL', x: 726, y: 1706, size: 1.06, turn: 6 },
    { id: 'dogPawHind', x: 1760, y: 1712, size: 0.84, turn: -4 },
  ]
    .map(({ id, x, y, size, turn }) => {
      const where = (content: string) =>
        `<g transform="translate(${x} ${y}) rotate(${turn})">${content}</g>`;
      const flow: StrokeFlow = (root) => ({
        angle: Math.PI / 2,
        length: root.y > y + 50 ? 0.35 : 0.7,
      });
      return furred(where(paw(id, size)), flow) + where(toes(size));
    })
    .join('');
  return (
    furred(tail(), () => ({ angle: 0.4, length: 1.6 })) +
    furred(back(), backFlow, { lengthPx: 66, widthPx: 5.5 }) +
    furred(chest(), () => ({ angle: Math.PI / 2, length: 1.2 }), { lengthPx: 60, widthPx: 5 }) +
    paws +
    furred(inPlace(face()), headFlow, { spacingPx: 7.5, lengthPx: 34, widthPx: 3.4 }) +
    furred(inPlace(ears()), earFlow) +
    inPlace(features())
  );
}
