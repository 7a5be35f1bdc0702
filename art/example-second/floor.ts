// The room around the sleeping dog: a wall with window light, a floor and a round rug.
import { seededChance, soft, taperedPath } from '../brush';
import { drawLeaf, type Leaf } from '../leaf';
import { palette } from '../palette';

const leaves: Leaf[] = [
  { x: 2230, y: 1240, size: 4.4, turn: -58, tone: 'leafDeep' },
  { x: 2250, y: 1230, size: 4.6, turn: 52, tone: 'leafDeep' },
  { x: 2240, y: 1180, size: 5.2, turn: -28, tone: 'leaf' },
  { x: 2260, y: 1190, size: 5, turn: 22, tone: 'leaf' },
  { x: 2245, y: 1210, size: 5.4, turn: -2, tone: 'leafLight' },
];

function wall(): string {
  const chance = seededChance(61);
  const brushwork = Array.from({ length: 260 }, () => {
    const a = { x: chance() * 2500 - 50, y: chance() * 1300 };
    const length = 300 + chance() * 500;
    const b = { x: a.x + length, y: a.y - length * (0.25 + chance() * 0.2) };
    const bend = { x: (a.x + b.x) / 2 + 14, y: (a.y + b.y) / 2 + 14 };
    const tone = chance() > 0.5 ? '#dfeadb' : '#5d8c8a';
    return `<path d="${taperedPath(a, bend, b, 26 + chance() * 36)}" fill="${tone}" opacity="${(0.03 + chance() * 0.05).toFixed(2)}"/>`;
  }).join('');
  const panes = [0, 1, 2].flatMap((column) =>
    [0, 1].map(
      (row) => `<rect x="${column * 470}" y="${row * 420}" width="436" height="386" rx="6"/>`,
    ),
  );
  return `<linearGradient id="wall2" x1="0" y1="0" x2="1" y2=".6"><stop offset="0" stop-color="#8fb8ab"/><stop offset="1" stop-color="#5f908c"/></linearGradient>
  <rect width="2400" height="2400" fill="url(#wall2)"/>${brushwork}
  <g transform="translate(420 560) skewY(-9) skewX(-12)" fill="${palette.sunlight}"><g opacity=".3" ${soft(60)}>${panes.join('')}</g><g opacity=".85" ${soft(8)}>${panes.join('')}</g></g>`;
}

function boards(): string {
  const seams = [1480, 1570, 1690, 1850]
    .map((y) => `<path d="M-20 ${y}H2420" stroke="#8d4f36" stroke-width="6" opacity=".35"/>`)
    .join('');
  return `<linearGradient id="boards" x1="0" y1="0" x2="0" y2="1"><stop offset="0" stop-color="#cc8a62"/><stop offset="1" stop-color="#a9603f"/></linearGradient>
  <rect y="1400" width="2400" height="1000" fill="url(#boards)"/>${seams}
  <rect y="1352" width="2400" height="54" fill="#f4ead6"/><rect y="1400" width="2400" height="10" fill="#6b3b2e" opacity=".55"/>
  <path d="M300 1406L1500 1406L1100 2010L-200 2010Z" fill="${palette.sunlight}" opacity=".32" ${soft(40)}/>`;
}

function rug(): string {
  const ring = (share: number, width: number, colour: string) =>
    `<ellipse cx="1260" cy="1722" rx="${1080 * share}" ry="${236 * share}" fill="none" stroke="${colour}" stroke-width="${width}"/>`;
  const chance = seededChance(71);
  const fringe = Array.from({ length: 420 }, () => {
    const angle = chance() * Math.PI * 2;
    const from = { x: 1260 + Math.cos(angle) * 1070, y: 1722 + Math.sin(angle) * 232 };
    const to = { x: 1260 + Math.cos(angle) * 1112, y: 1726 + Math.sin(angle) * 256 };
    return taperedPath(from, { x: from.x, y: to.y }, to, 6);
  }).join('');
  return `<ellipse cx="1276" cy="1748" rx="1100" ry="244" fill="#4b2430" opacity=".5" ${soft(20)}/>
  <path d="${fringe}" fill="#e9dcc0"/><ellipse cx="1260" cy="1722" rx="1080" ry="236" fill="${palette.seat}"/>
  ${ring(0.94, 16, palette.paper)}${ring(0.85, 30, palette.cushion)}${ring(0.76, 8, palette.paper)}
  <ellipse cx="1420" cy="1716" rx="760" ry="120" fill="#0f1330" opacity=".6" ${soft(30)}/>`;
}

function plant(): string {
  return `${leaves.map(drawLeaf).join('')}<path d="M2130 1230H2370L2334 1500C2330 1524 2180 1524 2172 1500Z" fill="#e9d5b4"/><path d="M2270 1230H2370L2334 1500C2330 1514 2300 1520 2260 1520Z" fill="${palette.shade}" opacity=".3" ${soft(8)}/>
  <path d="M2118 1216H2382V1262H2118Z" fill="#f6e7cb"/>`;
}

function tennisBall(): string {
  return `<ellipse cx="420" cy="1896" rx="96" ry="22" fill="#4b2430" opacity=".55" ${soft(12)}/><g transform="translate(410 1826)"><clipPath id="ball"><circle r="78"/></clipPath><g clip-path="url(#ball)"><circle r="80" fill="${palette.yellow}"/><ellipse cx="30" cy="60" rx="90" ry="54" fill="${palette.cushionDeep}" opacity=".7" ${soft(20)}/><ellipse cx="-28" cy="-36" rx="36" ry="28" fill="#fff3b8" opacity=".8" ${soft(12)}/><path d="M-90 -10C-40 -40 -20 -60 -14 -100M20 100C24 40 50 10 100 0" stroke="#fff8e6" stroke-width="9" fill="none"/></g></g>`;
}

export function drawFloor(): string {
  return wall() + boards() + plant() + rug() + tennisBall();
}
