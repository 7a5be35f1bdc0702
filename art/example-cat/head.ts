// The cat's head, in its own coordinates: the origin lies between the eyes, y points down.
import { drawStrokes, marks, type StrokeFlow, seededChance, soft, taperedPath } from '../brush';
import { palette } from '../palette';

const place = { x: 1130, y: 1000, turnDegrees: -5 };
const inPlace = (content: string) =>
  `<g transform="translate(${place.x} ${place.y}) rotate(${place.turnDegrees})">${content}</g>`;

/** The same shape on both sides, the far (left) side a little narrower: the head is turned slightly. */
const bothSides = (content: string) => `${content}<g transform="scale(-0.95 1)">${content}</g>`;

const halfOutline =
  'C80 -284 160 -262 220 -220C300 -164 350 -96 370 -20C392 26 422 70 440 128C446 156 434 176 416 184' +
  'C418 220 388 246 350 256C318 296 254 326 192 330C130 356 60 362 0 362';
const earOutline =
  'M66 -232C120 -316 232 -420 330 -470C350 -480 366 -468 368 -446C388 -340 410 -190 366 -20Z';
const innerEar =
  'M160 -236C204 -306 270 -384 332 -428C350 -340 362 -226 344 -96C290 -160 226 -212 160 -236Z';

function ears(): string {
  const ear = (
    id: string,
    transform: string,
    shade: string,
  ) => `<clipPath id="${id}"><path d="${earOutline}"/></clipPath><g transform="${transform}"><g clip-path="url(#${id})">
    <path d="${earOutline}" fill="${palette.ginger}"/>
    <path d="M368 -446C388 -340 410 -190 366 -20L320 -60C352 -190 360 -340 352 -440Z" fill="${palette.gingerDeep}" opacity=".6" ${soft(8)}/>
    <path d="M66 -232C120 -316 232 -420 330 -470L340 -452C260 -400 176 -316 130 -236Z" fill="${palette.gingerLight}" ${soft(4)}/>
    <path d="${innerEar}" fill="${palette.earPink}" ${soft(4)}/>
    <path d="M240 -180C280 -250 310 -330 332 -410C348 -320 352 -226 340 -116Z" fill="${shade}" opacity=".55" ${soft(8)}/>
    <path d="M150 -226C200 -240 290 -190 326 -100L180 -150Z" fill="${palette.gingerDeep}" opacity=".55" ${soft(8)}/>
  </g></g>`;
  return (
    ear('earR', 'rotate(8 220 -180)', '#8f4a3e') +
    ear('earL', 'scale(-0.95 1) rotate(-1 220 -180)', '#b0604c')
  );
}

function skull(): string {
  return `<clipPath id="skull"><path d="M-6 -272${halfOutline}Z"/><path transform="scale(-.95 1)" d="M-6 -272${halfOutline}Z"/></clipPath>
  <g clip-path="url(#skull)">
    <rect x="-460" y="-300" width="920" height="700" fill="${palette.ginger}"/>
    <path d="M-420 120C-420 -60 -340 -200 -220 -250C-100 -300 60 -290 140 -270C20 -250 -160 -230 -240 -150C-320 -70 -350 20 -360 140Z" fill="#ffdca0" opacity=".75" ${soft(14)}/>
    <ellipse cx="-190" cy="-140" rx="240" ry="190" fill="${palette.gingerLight}" opacity=".75" ${soft(40)}/>
    <ellipse cx="-330" cy="110" rx="120" ry="150" fill="${palette.gingerLight}" opacity=".8" ${soft(40)}/>
    <ellipse cx="390" cy="60" rx="130" ry="260" fill="${palette.gingerDeep}" opacity=".75" ${soft(40)}/>
    <ellipse cx="240" cy="330" rx="240" ry="70" fill="${palette.gingerDeep}" opacity=".6" ${soft(40)}/>
    <path d="M-70 40C-60 -40 -40 -110 -14 -160C14 -110 40 -40 50 40L60 130L-80 130Z" fill="${palette.gingerWarm}" opacity=".8" ${soft(14)}/>
    <path d="M44 -20C60 40 62 90 58 140L90 110C96 60 84 10 70 -30Z" fill="${palette.gingerDeep}" opacity=".5" ${soft(8)}/>
    <path d="M-70 -20C-86 40 -84 80 -76 130L-104 110C-112 60 -100 10 -92 -30Z" fill="${palette.gingerDeep}" opacity=".35" ${soft(8)}/>
    <g transform="translate(-12 0)">${bothSides(`
      <ellipse cx="140" cy="-84" rx="92" ry="34" transform="rotate(-8 140 -84)" fill="${palette.cream}" opacity=".85" ${soft(14)}/>
      <ellipse cx="165" cy="88" rx="100" ry="36" transform="rotate(-10 165 88)" fill="${palette.cream}" opacity=".8" ${soft(14)}/>
      <ellipse cx="300" cy="215" rx="90" ry="60" transform="rotate(-30 300 215)" fill="${palette.cream}" opacity=".65" ${soft(24)}/>
      <ellipse cx="80" cy="200" rx="124" ry="86" fill="${palette.white}" ${soft(14)}/>
    `)}
    <ellipse cx="-12" cy="290" rx="140" ry="66" fill="${palette.white}" ${soft(14)}/>
    <path d="M-14 -10C-4 30 8 70 22 120L-48 120C-40 70 -24 30 -14 -10Z" fill="${palette.white}" opacity=".75" ${soft(8)}/></g>
    ${tabbyMarks()}
    <g transform="translate(-12 0)">
      <ellipse cx="118" cy="262" rx="92" ry="30" transform="rotate(-16 118 262)" fill="${palette.shade}" opacity=".42" ${soft(14)}/>
      <ellipse cx="-106" cy="266" rx="84" ry="24" transform="rotate(14 -106 266)" fill="${palette.shade}" opacity=".32" ${soft(14)}/>
      <ellipse cx="10" cy="336" rx="130" ry="28" fill="${palette.shade}" opacity=".35" ${soft(14)}/>
    </g>
  </g>`;
}

function tabbyMarks(): string {
  const side = [
    [46, -92, 52, -170, 84, -262, 26],
    [46, -92, 76, -132, 112, -116, 14],
    [108, -112, 122, -180, 166, -238, 28],
    [196, -96, 214, -140, 262, -176, 22],
    [222, -4, 306, -14, 392, 52, 28],
    [214, 54, 296, 84, 408, 126, 26],
    [236, 128, 300, 174, 380, 206, 22],
    [276, -70, 330, -50, 366, 6, 18],
  ];
  return (
    `<g transform="translate(-12 0)">${bothSides(marks(side, palette.gingerMark, `opacity=".88" ${soft(4)}`))}` +
    marks(
      [
        [-14, -110, -18, -180, -30, -272, 14],
        [12, -112, 16, -180, 26, -272, 14],
      ],
      palette.gingerMark,
      `opacity=".85" ${soft(4)}`,
    ) +
    '</g>'
  );
}

const furFlow: StrokeFlow = ({ x, y }) => {
  const turn = (-place.turnDegrees * Math.PI) / 180;
  const dx = x - place.x;
  const dy = y - place.y;
  const localX = dx * Math.cos(turn) - dy * Math.sin(turn) + 12;
  const localY = dx * Math.sin(turn) + dy * Math.cos(turn);
  const isEar = localY < -235 || (localY < -110 && Math.abs(localX) > 320);
  const outward = Math.atan2(localY - 115, localX);
  const cheek = Math.max(0, Math.min(1, (Math.abs(localX) - 160) / 200)) * (localY > -60 ? 1 : 0);
  const down = Math.atan2(Math.sin(outward) + cheek * 0.7, Math.cos(outward));
  const reach = Math.hypot(localX, localY - 115);
  const crown = localY < -130 && !isEar ? 0.55 : 1;
  const length = isEar ? 0.8 : Math.min(1.5, 0.35 + reach / 300) * (1 + cheek * 0.35) * crown;
  return { angle: down - turn, length };
};

const eyeOutline =
  'M-82 24C-68 -8 -44 -55 8 -58C50 -59 78 -36 84 -8C80 40 46 70 6 70C-36 70 -62 48 -82 24Z';

function eyes(): string {
  const chance = seededChance(11);
  const fibres = Array.from({ length: 90 }, () => {
    const angle = chance() * Math.PI * 2;
    const from = 30 + chance() * 8;
    const to = 46 + chance() * 18;
    return taperedPath(
      { x: Math.cos(angle) * from, y: Math.sin(angle) * from },
      { x: Math.cos(angle + 0.03) * 44, y: Math.sin(angle + 0.03) * 44 },
      { x: Math.cos(angle) * to, y: Math.sin(angle) * to },
      2.2,
    );
  }).join('');
  const one = (mirrored: boolean) => {
    const light = mirrored ? 'scale(-1 1)' : '';
    return `<path d="${eyeOutline}" fill="${palette.eyeRim}" stroke="${palette.eyeRim}" stroke-width="13" stroke-linejoin="round"/>
    <path d="M-78 16C-56 -42 -20 -68 20 -67C60 -64 84 -42 95 -14C76 -38 44 -50 10 -48C-24 -46 -50 -22 -78 16Z" fill="${palette.eyeRim}"/>
    <path d="M-80 18C-92 28 -98 38 -100 52C-90 48 -78 44 -68 40Z" fill="${palette.eyeRim}"/>
    <clipPath id="eye${mirrored ? 'L' : 'R'}"><path d="${eyeOutline}"/></clipPath>
    <g clip-path="url(#eye${mirrored ? 'L' : 'R'})">
      <rect x="-100" y="-80" width="200" height="160" fill="#4a4a24"/>
      <circle cx="2" cy="0" r="74" fill="url(#iris)"/>
      <g transform="translate(2 0)"><path d="${fibres}" fill="#f4e58a" opacity=".42"/></g>
      <path d="M-60 20C-40 66 44 66 64 14C50 44 24 56 2 56C-24 56 -46 44 -60 20Z" fill="#f7ec9c" opacity=".55" ${soft(4)}/>
      <ellipse cx="2" cy="2" rx="39" ry="53" fill="#15131f"/>
      <path d="M-100 -80H100V-26C60 -46 -30 -50 -100 10Z" fill="#16121c" opacity=".42" ${soft(8)}/>
      <g transform="translate(0 2) ${light} scale(.78)">
        <path d="M-36 -34L-12 -40L-11 -22L-34 -15ZM-8 -41L10 -44L11 -28L-7 -23ZM-34 -11L-11 -18L-10 -2L-31 5ZM-7 -19L11 -24L11 -9L-6 -4Z" fill="#fffdf2"/>
        <circle cx="28" cy="28" r="8" fill="#fff8d8" opacity=".75"/>
      </g>
    </g>
    <path d="M-76 38C-56 52 -32 66 6 67C44 66 76 40 84 -10" fill="none" stroke="#f3c9a4" stroke-width="4" opacity=".55" transform="translate(0 7)"/>`;
  };
  return `<radialGradient id="iris" gradientUnits="userSpaceOnUse" cx="2" cy="8" r="74"><stop offset="0" stop-color="#e6c24a"/><stop offset=".55" stop-color="#d6bd58"/><stop offset=".8" stop-color="#a9a95c"/><stop offset=".93" stop-color="#5f7450"/><stop offset="1" stop-color="#2b3a2e"/></radialGradient>
  <g transform="translate(146 -2)">${one(false)}</g><g transform="translate(-166 2) scale(-.96 1)">${one(true)}</g>`;
}

function noseAndMouth(): string {
  return `<g transform="translate(-13 128) scale(1.08)">
    <path d="M-54 -20C-36 -38 36 -38 54 -20C54 6 22 32 0 42C-22 32 -54 6 -54 -20Z" fill="#6d2f2c" opacity=".55" ${soft(4)}/>
    <path d="M-48 -19C-30 -33 30 -33 48 -19C47 4 19 27 0 35C-19 27 -47 4 -48 -19Z" fill="${palette.nose}"/>
    <path d="M-40 -19C-26 -28 6 -30 16 -24C4 -16 -28 -12 -40 -19Z" fill="#f3b3a0" opacity=".85" ${soft(4)}/>
    <path d="M-38 2C-30 -8 -16 -6 -14 4C-20 10 -30 12 -38 2ZM38 2C30 -8 16 -6 14 4C20 10 30 12 38 2Z" fill="#4a1d22"/>
    <path d="M0 34C1 46 1 56 0 66" stroke="#5d2c2e" stroke-width="5.5" stroke-linecap="round" fill="none"/>
    <path d="M0 60C-10 82 -42 92 -74 84C-44 100 -12 96 0 70C12 96 46 100 72 80C44 92 10 82 0 60Z" fill="#74413d"/>
    <path d="M-40 98C-16 112 18 112 40 96C20 124 -20 126 -40 98Z" fill="${palette.shade}" opacity=".45" ${soft(4)}/>
  </g>`;
}

function whiskers(): string {
  const chance = seededChance(5);
  const dots: string[] = [];
  const hairs: string[] = [];
  for (const sign of [-1, 1]) {
    for (let row = 0; row < 4; row += 1) {
      for (let column = 0; column < 4; column += 1) {
        const x = -12 + sign * (62 + column * 27 + row * 4 + chance() * 6);
        const y = 172 + row * 21 - column * 4 + chance() * 6;
        dots.push(`<ellipse cx="${x}" cy="${y}" rx="3.4" ry="2.8"/>`);
        if (column === 0 || (column === 3 && row === 3)) continue;
        const reach = 260 + chance() * 200;
        const rise = (row - 1.6) * 62 + (chance() - 0.5) * 60 - 20;
        hairs.push(
          taperedPath(
            { x, y },
            { x: x + sign * reach * 0.5, y: y + rise * 0.35 - 40 },
            { x: x + sign * reach, y: y + rise + 70 },
            2.9,
          ),
        );
      }
    }
    for (let brow = 0; brow < 4; brow += 1) {
      const x = -12 + sign * (118 + brow * 17);
      const reach = 120 + chance() * 70;
      hairs.push(
        taperedPath(
          { x, y: -92 },
          { x: x + sign * 34, y: -92 - reach * 0.7 },
          { x: x + sign * (60 + brow * 34), y: -92 - reach },
          2.6,
        ),
      );
    }
  }
  return `<g fill="#8a5a3c" opacity=".55">${dots.join('')}</g><path d="${hairs.join('')}" fill="#fffaf0" opacity=".95"/>`;
}

function earTufts(): string {
  const chance = seededChance(23);
  const side = () =>
    Array.from({ length: 46 }, () => {
      const along = chance();
      const x = 150 + along * 130;
      const y = -222 + along * 92;
      const reach = 70 + chance() * 110;
      return [x, y, x + 18, y - reach * 0.6, x + 46 - along * 60 + chance() * 40, y - reach, 4.5];
    });
  return `<g transform="rotate(8 220 -180)">${marks(side(), '#f6dcbc', 'opacity=".8"')}</g><g transform="scale(-.95 1) rotate(-1 220 -180)">${marks(side(), '#fdebd0', 'opacity=".85"')}</g>`;
}

export function drawHead(): string {
  const behind = `${inPlace(ears())}`;
  const face = `${inPlace(skull())}`;
  const origin = { x: place.x, y: place.y + 110 };
  const style = {
    spacingPx: 7.5,
    lengthPx: 38,
    widthPx: 3.4,
    contrast: 26,
    unruliness: 0.22,
    seed: 3,
  };
  return (
    behind +
    drawStrokes(behind, { ...style, spacingPx: 9, lengthPx: 26, seed: 4 }, furFlow, origin) +
    inPlace(earTufts()) +
    face +
    drawStrokes(face, style, furFlow, origin) +
    inPlace(eyes() + noseAndMouth() + whiskers())
  );
}
