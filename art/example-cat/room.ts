// The room around the cat: wall, window light, plant, cushion and seat. Calm, so that words can lie on it.
import { marks, seededChance, soft, taperedPath } from '../brush';
import { drawLeaf, type Leaf, leafShape } from '../leaf';
import { palette } from '../palette';

const leaves: Leaf[] = [
  { x: 250, y: 1180, size: 3.6, turn: -62, tone: 'leafDeep' },
  { x: 300, y: 1420, size: 3.4, turn: 58, tone: 'leafDeep' },
  { x: 230, y: 900, size: 4.2, turn: 44, tone: 'leaf' },
  { x: 200, y: 760, size: 4.4, turn: -34, tone: 'leaf' },
  { x: 240, y: 1250, size: 4.4, turn: 30, tone: 'leaf' },
  { x: 205, y: 640, size: 4.6, turn: 12, tone: 'leafLight' },
  { x: 260, y: 1480, size: 4, turn: -50, tone: 'leaf' },
  { x: 290, y: 1640, size: 3.6, turn: 40, tone: 'leafLight' },
];

function wall(): string {
  const chance = seededChance(31);
  const brushwork = Array.from({ length: 420 }, () => {
    const x = chance() * 2500 - 50;
    const y = chance() * 1900;
    const length = 300 + chance() * 500;
    const tone = chance() > 0.5 ? '#c9dccb' : '#5d8c8a';
    const a = { x, y };
    const b = { x: x + length, y: y - length * (0.25 + chance() * 0.2) };
    const bend = { x: (a.x + b.x) / 2 + 14, y: (a.y + b.y) / 2 + 14 };
    return `<path d="${taperedPath(a, bend, b, 26 + chance() * 36)}" fill="${tone}" opacity="${(0.03 + chance() * 0.05).toFixed(2)}"/>`;
  }).join('');
  return `<linearGradient id="wall" x1="0" y1="0" x2="1" y2="1"><stop offset="0" stop-color="#c2d3c0"/><stop offset=".5" stop-color="${palette.wall}"/><stop offset="1" stop-color="${palette.wallDeep}"/></linearGradient>
  <rect width="2400" height="2400" fill="url(#wall)"/>${brushwork}`;
}

function windowLight(): string {
  const panes = [0, 1].flatMap((column) =>
    [0, 1].map(
      (row) => `<rect x="${column * 600}" y="${row * 560}" width="560" height="520" rx="6"/>`,
    ),
  );
  const shadows = leaves
    .map(
      ({ x, y, size, turn }) =>
        `<path transform="translate(${x * 1.1 + 1640} ${y - 300}) rotate(${turn + 14}) scale(${size * 1.05})" d="${leafShape}"/>`,
    )
    .join('');
  return `<g transform="translate(1010 250) skewY(-12) skewX(-8)"><g fill="${palette.sunlight}" opacity=".35" ${soft(60)}>${panes.join('')}</g><g fill="${palette.sunlight}" opacity=".82" ${soft(8)}>${panes.join('')}</g></g>
  <g fill="#7fa698" opacity=".55" ${soft(8)}>${shadows}<path d="M1880 300C1930 700 1920 1100 1980 1700" stroke="#7fa698" stroke-width="16" fill="none"/></g>`;
}

function plant(): string {
  return `<path d="M300 2000C270 1500 190 1000 210 600" stroke="${palette.leafDeep}" stroke-width="20" fill="none"/>${leaves.map(drawLeaf).join('')}`;
}

/** A ball of wool; its thread runs off along the seat. */
function woolBall(): string {
  const chance = seededChance(41);
  const threads = [
    { turn: 24, count: 13 },
    { turn: -48, count: 10 },
    { turn: 78, count: 7 },
  ]
    .map(({ turn, count }) => {
      const arcs = Array.from({ length: count }, (_, index) => {
        const y = ((index + 0.5) / count) * 190 - 95 + chance() * 5;
        const reach = Math.sqrt(Math.max(0, 104 * 104 - y * y)) * 0.97;
        return `M${-reach.toFixed(0)} ${y.toFixed(0)}Q0 ${(y + 34).toFixed(0)} ${reach.toFixed(0)} ${y.toFixed(0)}`;
      }).join('');
      return `<g transform="rotate(${turn})"><path d="${arcs}" stroke="#8e3f2b" stroke-width="9" opacity=".5" fill="none" transform="translate(0 5)"/><path d="${arcs}" stroke="#d9805c" stroke-width="7" fill="none" stroke-linecap="round" opacity=".8"/></g>`;
    })
    .join('');
  return `<ellipse cx="346" cy="2040" rx="130" ry="26" fill="#10142e" opacity=".65" ${soft(12)}/>
  <path d="M330 2058C470 2100 560 2076 700 2104C860 2136 900 2230 820 2290C760 2332 700 2290 744 2250C800 2200 960 2290 1010 2420" fill="none" stroke="#10142e" stroke-width="9" opacity=".5" transform="translate(7 7)"/>
  <path d="M330 2058C470 2100 560 2076 700 2104C860 2136 900 2230 820 2290C760 2332 700 2290 744 2250C800 2200 960 2290 1010 2420" fill="none" stroke="#cf7350" stroke-width="9" stroke-linecap="round"/>
  <g transform="translate(320 1952)"><clipPath id="wool"><circle r="108"/></clipPath>
    <circle r="106" fill="#c4623f"/>${threads}
    <g clip-path="url(#wool)"><ellipse cx="40" cy="92" rx="120" ry="60" fill="${palette.ink}" opacity=".45" ${soft(20)}/><ellipse cx="-40" cy="-52" rx="50" ry="40" fill="#ffd9a8" opacity=".5" ${soft(20)}/></g>
  </g>`;
}

function seat(): string {
  return `<linearGradient id="seat" x1="0" y1="0" x2="0" y2="1"><stop offset="0" stop-color="#3a4784"/><stop offset=".4" stop-color="${palette.seat}"/><stop offset="1" stop-color="${palette.seatDeep}"/></linearGradient>
  <path d="M-20 1790C500 1760 1900 1764 2420 1800V2420H-20Z" fill="url(#seat)"/>
  <path d="M-20 2130C600 2150 1800 2150 2420 2124" stroke="${palette.ink}" stroke-width="12" fill="none" opacity=".7"/>
  <path d="M-20 2118C600 2138 1800 2138 2420 2112" stroke="#6673ad" stroke-width="5" fill="none" opacity=".6"/>
  <path d="M-20 1800C500 1770 900 1770 1000 1772L600 2110C400 2112 200 2110 -20 2104Z" fill="#7d8cc4" opacity=".28" ${soft(20)}/>
  <ellipse cx="1400" cy="2010" rx="1020" ry="80" fill="#10142e" opacity=".6" ${soft(20)}/>`;
}

function cushion(): string {
  const body =
    'M392 1700C380 1650 420 1624 480 1620C640 1594 800 1580 1000 1586C1300 1596 1700 1590 1960 1580C2120 1578 2220 1590 2290 1620C2340 1640 2350 1670 2332 1710C2366 1800 2370 1900 2340 1984C2352 2020 2320 2046 2270 2044C2000 2074 1700 2082 1400 2082C1000 2084 700 2076 450 2046C400 2046 364 2020 380 1976C350 1880 356 1790 392 1700Z';
  const stitches = Array.from({ length: 46 }, (_, index) => {
    const x = 460 + index * 40;
    const y = 1846 + Math.sin((index / 45) * Math.PI) * 34;
    return `M${x} ${y.toFixed(0)}l22 3`;
  }).join('');
  return `<clipPath id="cushion"><path d="${body}"/></clipPath><g clip-path="url(#cushion)">
    <rect x="300" y="1500" width="2100" height="620" fill="${palette.cushion}"/>
    <path d="M380 1640C700 1580 1100 1600 1300 1600L1000 1800C700 1820 500 1810 420 1790Z" fill="${palette.cushionLight}" ${soft(20)}/>
    <path d="M380 2040C900 2100 1900 2100 2360 2030L2340 1900C1900 1990 900 1990 420 1920Z" fill="${palette.cushionDeep}" opacity=".75" ${soft(20)}/>
    <path d="M2100 1580L2380 1600V2060H2040C2140 1900 2160 1700 2100 1580Z" fill="${palette.cushionDeep}" opacity=".5" ${soft(60)}/>
    <ellipse cx="1420" cy="1740" rx="760" ry="104" fill="#8a4f2a" opacity=".66" ${soft(40)}/>
    ${marks(
      [
        [470, 1700, 600, 1760, 700, 1880, 16],
        [440, 1960, 560, 1920, 640, 1860, 14],
        [2290, 1700, 2220, 1760, 2180, 1860, 16],
        [2300, 1980, 2220, 1940, 2170, 1890, 14],
        [1120, 1860, 1150, 1930, 1120, 2010, 12],
      ],
      palette.cushionDeep,
      `opacity=".6" ${soft(8)}`,
    )}
    <path d="${stitches}" stroke="${palette.ink}" stroke-width="7" fill="none" stroke-linecap="round" opacity=".8"/>
  </g>`;
}

export function drawRoom(): string {
  return wall() + windowLight() + plant() + seat() + cushion() + woolBall();
}
