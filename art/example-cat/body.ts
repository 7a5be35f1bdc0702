// The cat's body: it lies facing us on a cushion, forelegs in front, the tail brought round.
import { drawStrokes, marks, type Point, type StrokeFlow, soft } from '../brush';
import { palette } from '../palette';

const backOutline =
  'M960 1220C900 1300 860 1500 900 1704L2010 1712C2096 1570 2086 1340 1950 1200C1840 1090 1650 1050 1490 1066C1400 1076 1300 1110 1240 1180Z';

function back(): string {
  return `<clipPath id="back"><path d="${backOutline}"/></clipPath><g clip-path="url(#back)">
    <rect x="600" y="1000" width="1600" height="760" fill="${palette.ginger}"/>
    <path d="M1300 1100C1450 1020 1760 1040 1950 1190L1900 1280C1700 1150 1500 1150 1330 1220Z" fill="${palette.gingerLight}" ${soft(30)}/>
    ${marks(
      [
        [1470, 1060, 1440, 1220, 1500, 1420, 44],
        [1590, 1052, 1560, 1190, 1600, 1350, 40],
        [1700, 1070, 1690, 1180, 1710, 1290, 36],
        [1800, 1110, 1810, 1200, 1800, 1290, 32],
        [1440, 1300, 1480, 1500, 1540, 1640, 34],
      ],
      palette.gingerMark,
      `opacity=".8" ${soft(5)}`,
    )}
    <path d="M1560 1720C1500 1520 1590 1330 1770 1310C1980 1296 2100 1500 2030 1730Z" fill="${palette.gingerWarm}" ${soft(12)}/>
    <path d="M1556 1700C1500 1520 1590 1330 1770 1310C1640 1360 1560 1500 1620 1700Z" fill="${palette.gingerDeep}" opacity=".8" ${soft(12)}/>
    ${marks(
      [
        [1680, 1370, 1790, 1340, 1930, 1400, 34],
        [1650, 1450, 1790, 1400, 1990, 1490, 38],
        [1650, 1550, 1800, 1490, 2030, 1580, 36],
      ],
      palette.gingerMark,
      `opacity=".75" ${soft(5)}`,
    )}
    <path d="M1900 1180C2080 1320 2090 1560 2010 1720L1900 1720C1990 1560 2000 1360 1860 1230Z" fill="${palette.shade}" opacity=".45" ${soft(30)}/>
    <rect x="1380" y="1600" width="700" height="140" fill="${palette.shade}" opacity=".4" ${soft(30)}/>
    <path d="M1240 1180L1480 1100L1540 1640L1300 1700Z" fill="${palette.shade}" opacity=".5" ${soft(60)}/>
  </g>`;
}

const chestOutline =
  'M846 1180C790 1300 752 1480 776 1700C900 1730 1360 1730 1470 1690C1490 1500 1480 1340 1424 1180Z';

function chest(): string {
  return `<clipPath id="chest"><path d="${chestOutline}"/></clipPath><g clip-path="url(#chest)">
    <rect x="700" y="1100" width="900" height="700" fill="${palette.ginger}"/>
    <ellipse cx="800" cy="1430" rx="90" ry="220" fill="${palette.gingerLight}" ${soft(30)}/>
    ${marks(
      [
        [800, 1340, 860, 1400, 930, 1400, 28],
        [780, 1440, 850, 1500, 930, 1490, 28],
        [1450, 1330, 1400, 1400, 1330, 1410, 28],
        [1470, 1440, 1420, 1490, 1340, 1500, 28],
      ],
      palette.gingerMark,
      `opacity=".8" ${soft(5)}`,
    )}
    <path d="M930 1220C900 1380 930 1560 1010 1720L1240 1720C1320 1560 1350 1380 1320 1220Z" fill="${palette.white}" ${soft(12)}/>
    <path d="M1180 1220C1300 1380 1280 1560 1220 1720L1480 1720V1200Z" fill="${palette.shade}" opacity=".3" ${soft(30)}/>
    <ellipse cx="1160" cy="1290" rx="330" ry="80" transform="rotate(-5 1160 1290)" fill="${palette.shade}" opacity=".5" ${soft(60)}/>
    <ellipse cx="1150" cy="1320" rx="240" ry="50" transform="rotate(-5 1150 1320)" fill="${palette.shade}" opacity=".38" ${soft(30)}/>
    <rect x="1010" y="1560" width="230" height="180" fill="${palette.shade}" opacity=".4" ${soft(30)}/>
  </g>`;
}

/** The white bib, in front of the forelegs. */
function bib(): string {
  return `<clipPath id="bib"><path d="M920 1230C930 1360 980 1450 1050 1530C1090 1580 1110 1620 1134 1650C1150 1610 1180 1570 1216 1520C1280 1440 1320 1350 1330 1220Z"/></clipPath>
  <g clip-path="url(#bib)"><rect x="900" y="1200" width="460" height="480" fill="${palette.white}"/>
    <path d="M1180 1200C1230 1330 1200 1480 1134 1660L1360 1600V1200Z" fill="${palette.shade}" opacity=".26" ${soft(30)}/>
    <ellipse cx="1140" cy="1296" rx="300" ry="64" transform="rotate(-5 1140 1296)" fill="${palette.shade}" opacity=".6" ${soft(40)}/>
    <path d="M1100 1560L1134 1670L1170 1560Z" fill="${palette.shade}" opacity=".3" ${soft(12)}/>
  </g>`;
}

/** One foreleg, drawn around x = 0 at the paw's middle. */
function foreleg(id: string, lit: boolean): string {
  return `<linearGradient id="${id}Fade" gradientUnits="userSpaceOnUse" x1="0" y1="1440" x2="0" y2="1560"><stop offset="0" stop-color="#000"/><stop offset="1" stop-color="#fff"/></linearGradient>
  <mask id="${id}Top" maskUnits="userSpaceOnUse" x="-240" y="1300" width="480" height="620"><rect x="-240" y="1300" width="480" height="620" fill="url(#${id}Fade)"/></mask>
  <clipPath id="${id}"><path d="M-120 1400C-150 1480 -140 1600 -132 1690C-176 1716 -180 1800 -120 1832C-60 1856 60 1858 116 1832C176 1800 172 1716 128 1686C140 1590 140 1490 110 1400C60 1360 -70 1360 -120 1400Z"/></clipPath>
  <g mask="url(#${id}Top)"><g clip-path="url(#${id})">
    <rect x="-220" y="1340" width="440" height="540" fill="${lit ? palette.gingerWarm : palette.ginger}"/>
    <ellipse cx="-90" cy="1500" rx="50" ry="170" fill="${palette.gingerLight}" opacity=".9" ${soft(12)}/>
    ${marks(
      [
        [-140, 1450, 0, 1490, 130, 1440, 22],
        [-146, 1520, 0, 1566, 138, 1510, 22],
        [-146, 1590, 0, 1634, 138, 1580, 18],
      ],
      palette.gingerMark,
      `opacity=".72" ${soft(5)}`,
    )}
    <path d="M-200 1660C-100 1620 90 1620 200 1660V1880H-200Z" fill="${palette.white}" ${soft(12)}/>
    <path d="M70 1380C120 1500 110 1640 90 1700L180 1760L200 1380Z" fill="${palette.shade}" opacity=".42" ${soft(12)}/>
    <ellipse cx="20" cy="1846" rx="170" ry="34" fill="${palette.shade}" opacity=".5" ${soft(12)}/>
  </g></g>`;
}

const toes = `<path d="M-62 1836C-66 1806 -60 1786 -50 1772M0 1842C-4 1810 0 1790 6 1774M64 1832C60 1806 62 1786 56 1770" fill="none" stroke="#8c6a66" stroke-width="7" stroke-linecap="round" opacity=".75"/>`;

const leftLeg = { x: 960, y: -6, turn: 3 };
const rightLeg = { x: 1296, y: 12, turn: -5 };
const legInPlace = (leg: typeof leftLeg, content: string) =>
  `<g transform="translate(${leg.x} ${leg.y}) rotate(${leg.turn} 0 1750)">${content}</g>`;

const tailPath = 'M1940 1560C2150 1600 2160 1806 1930 1812C1790 1816 1700 1800 1600 1752';

function tail(): string {
  const ring = (d: string) =>
    `<path d="${d}" stroke="${palette.gingerMark}" stroke-width="36" opacity=".8" fill="none" ${soft(5)}/>`;
  return `<mask id="tail" maskUnits="userSpaceOnUse" x="1400" y="1400" width="800" height="500"><path d="${tailPath}" fill="none" stroke="#fff" stroke-width="112" stroke-linecap="round"/></mask>
  <g mask="url(#tail)"><rect x="1400" y="1400" width="800" height="500" fill="${palette.ginger}"/>
    <path d="${tailPath}" transform="translate(-8 -34)" fill="none" stroke="${palette.gingerLight}" stroke-width="34" ${soft(12)}/>
    ${ring('M2050 1640L2130 1550')}${ring('M2070 1690L2190 1690')}${ring('M2010 1740L2080 1850')}${ring('M1900 1740L1900 1870')}${ring('M1800 1740L1780 1870')}
    <circle cx="1590" cy="1750" r="92" fill="${palette.white}" ${soft(12)}/>
    <path d="${tailPath}" transform="translate(8 44)" fill="none" stroke="${palette.shade}" stroke-width="40" opacity=".5" ${soft(12)}/>
  </g>`;
}

const flowDown =
  (middleX: number): StrokeFlow =>
  ({ x, y }) => ({ angle: Math.PI / 2 - (x - middleX) / 900, length: y > 1770 ? 0.45 : 1 });

const flowAlongBack: StrokeFlow = ({ x, y }) => ({
  angle: Math.max(-0.2, Math.min(1.5, 0.15 + (x - 1400) / 620 + (y - 1300) / 900)),
  length: 1,
});

const flowAlongTail: StrokeFlow = ({ x, y }) => {
  const angle = x > 1990 && y < 1720 ? 1.45 : Math.PI - 0.1 + (1760 - x) / 1500;
  return { angle, length: 0.9 };
};

const neck: Point = { x: 1130, y: 1100 };
const coat = { spacingPx: 10, lengthPx: 58, widthPx: 5, contrast: 24, unruliness: 0.28, seed: 7 };

/** A part's shapes and the fur over them. */
function furred(shapes: string, flow: StrokeFlow, change: Partial<typeof coat> = {}): string {
  const painted = shapes;
  return painted + drawStrokes(painted, { ...coat, ...change }, flow, neck);
}

export function drawBody(): string {
  const legs = [
    { leg: rightLeg, id: 'legR', lit: false },
    { leg: leftLeg, id: 'legL', lit: true },
  ]
    .map(({ leg, id, lit }) => {
      const fur = furred(legInPlace(leg, foreleg(id, lit)), flowDown(leg.x), {
        spacingPx: 8,
        lengthPx: 32,
        widthPx: 4,
        contrast: 18,
      });
      return fur + legInPlace(leg, toes);
    })
    .join('');
  return (
    furred(tail(), flowAlongTail, { lengthPx: 48 }) +
    furred(back(), flowAlongBack) +
    furred(chest(), flowDown(1130), { lengthPx: 84, widthPx: 6, unruliness: 0.4 }) +
    legs +
    furred(bib(), flowDown(1130), { spacingPx: 9, lengthPx: 76, widthPx: 5, unruliness: 0.45 })
  );
}
