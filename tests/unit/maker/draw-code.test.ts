import { correction, generate } from 'lean-qr';
import { expect, test } from 'vitest';
import { drawCode } from '@/maker/draw-code';

const link = 'https://pawcard.example/fr?s=ratio-78&d=note&v=qr';

/** The modules that a path of ours draws, as "x,y". */
function drawnModules(path: string): Set<string> {
  const modules = new Set<string>();
  for (const [, from, y, to] of path.matchAll(/M(\d+) (\d+)L(\d+) \2L\3 \d+L\1 \d+Z/g)) {
    for (let x = Number(from); x < Number(to); x++) modules.add(`${x},${y}`);
  }
  return modules;
}

test('a code is drawn module by module, with four free on each side', async () => {
  const { side, path } = await drawCode(link);
  const options = { minCorrectionLevel: correction.M, maxCorrectionLevel: correction.M };
  const code = generate(link, options);
  expect(side).toBe(code.size + 8);
  const drawn = drawnModules(path);
  for (let y = 0; y < side; y++) {
    for (let x = 0; x < side; x++) {
      expect(drawn.has(`${x},${y}`), `${x},${y}`).toBe(code.get(x - 4, y - 4));
    }
  }
});
