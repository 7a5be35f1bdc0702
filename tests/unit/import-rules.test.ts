// The import rules are only worth their name if each of them bites: every case here writes a small
// house with one wrong door and expects exactly the rule that forbids it.
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { cruise, type IConfiguration } from 'dependency-cruiser';
import extractTSConfig from 'dependency-cruiser/config-utl/extract-ts-config';
import { afterAll, expect, test } from 'vitest';
import rules from '../../.dependency-cruiser.mjs';

const root = resolve(import.meta.dirname, '../..');
const houses: string[] = [];
const { forbidden, options } = rules as IConfiguration;

/** Builds a house from paths and contents and gives the names of the rules it breaks. */
async function brokenRules(files: Record<string, string>): Promise<string[]> {
  const house = mkdtempSync(join(tmpdir(), 'pawcard-doors-'));
  houses.push(house);
  symlinkSync(join(root, 'node_modules'), join(house, 'node_modules'));
  writeFileSync(
    join(house, 'tsconfig.json'),
    JSON.stringify({
      compilerOptions: {
        module: 'esnext',
        moduleResolution: 'bundler',
        baseUrl: '.',
        paths: { '@/*': ['./*'] },
      },
    }),
  );
  writeFileSync(join(house, 'package.json'), '{"type":"module"}');
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(house, path)), { recursive: true });
    writeFileSync(join(house, path), content);
  }
  const folders = [...new Set(Object.keys(files).map((path) => path.split('/')[0] as string))];
  const fileName = join(house, 'tsconfig.json');
  const { output } = await cruise(
    folders,
    { ...options, baseDir: house, ruleSet: { forbidden }, validate: true, tsConfig: { fileName } },
    { bustTheCache: true },
    { tsConfig: extractTSConfig(fileName) },
  );
  if (typeof output === 'string') throw new Error(output);
  return [...new Set(output.summary.violations.map(({ rule }) => rule.name))].sort();
}

afterAll(() => {
  for (const house of houses) rmSync(house, { recursive: true, force: true });
});

const value = 'export const value = 1;\n';
const importing = (specifier: string) =>
  `import { value } from '${specifier}';\nexport const twice = value;\n`;

test('a house with right doors breaks no rule', async () => {
  expect(
    await brokenRules({
      'card/card-spec.ts': value,
      'campaign/a.ts':
        "import type { value } from '@/card/card-spec';\nexport type A = typeof value;\n",
      'server/a.ts': importing('@/card/card-spec'),
      'publication/a.ts': importing('@/server/b'),
      'server/b.ts': value,
      'staff/a.ts': importing('@/publication/b'),
      'publication/b.ts': value,
      'app/a.ts': importing('@/staff/b'),
      'staff/b.ts': value,
    }),
  ).toEqual([]);
});

test.each<[rule: string, files: Record<string, string>]>([
  [
    'no-cycles',
    {
      'card/a.ts': "import { b } from './b';\nexport const a = b;\n",
      'card/b.ts': "import { a } from './a';\nexport const b = a;\n",
    },
  ],
  ['no-unresolved', { 'card/a.ts': importing('./missing') }],
  ['card-doors', { 'card/a.ts': importing('@/server/b'), 'server/b.ts': value }],
  ['campaign-doors', { 'campaign/a.ts': importing('@/server/b'), 'server/b.ts': value }],
  [
    'card-takes-only-types-from-campaign',
    { 'card/a.ts': importing('@/campaign/b'), 'campaign/b.ts': value },
  ],
  [
    'campaign-takes-only-types-from-card',
    { 'campaign/a.ts': importing('@/card/card-spec'), 'card/card-spec.ts': value },
  ],
  [
    'card-is-pure',
    { 'card/a.ts': "import { readFileSync } from 'node:fs';\nexport const a = readFileSync;\n" },
  ],
  [
    'campaign-is-pure',
    { 'campaign/a.ts': "import { headers } from 'next/headers';\nexport const a = headers;\n" },
  ],
  ['components-doors', { 'components/a.ts': importing('@/server/b'), 'server/b.ts': value }],
  ['maker-doors', { 'maker/a.ts': importing('@/publication/b'), 'publication/b.ts': value }],
  ['server-doors', { 'server/a.ts': importing('@/publication/b'), 'publication/b.ts': value }],
  ['publication-doors', { 'publication/a.ts': importing('@/staff/b'), 'staff/b.ts': value }],
  ['staff-doors', { 'staff/a.ts': importing('@/components/b'), 'components/b.ts': value }],
  ['nobody-imports-app-or-tests', { 'staff/a.ts': importing('@/app/b'), 'app/b.ts': value }],
  [
    'browser-code-stays-free-of-zod',
    {
      'maker/a.ts': importing('@/campaign/b'),
      'campaign/b.ts': "import { z } from 'zod';\nexport const value = z;\n",
    },
  ],
  [
    'satori-lives-at-home',
    { 'card/compose.ts': "import satori from 'satori';\nexport const a = satori;\n" },
  ],
  [
    'resvg-lives-at-home',
    { 'card/compose.ts': "import { Resvg } from '@resvg/resvg-js';\nexport const a = Resvg;\n" },
  ],
  [
    'sharp-lives-at-home',
    { 'server/a.ts': "import sharp from 'sharp';\nexport const a = sharp;\n" },
  ],
  [
    'pdf-lib-lives-at-home',
    {
      'maker/a.ts':
        "import { PDFDocument } from '@cantoo/pdf-lib';\nexport const a = PDFDocument;\n",
    },
  ],
  [
    'fontkit-lives-at-home',
    { 'card/compose.ts': "import fontkit from '@pdf-lib/fontkit';\nexport const a = fontkit;\n" },
  ],
  [
    'vercel-og-lives-at-home',
    {
      'server/a.ts':
        "import { ImageResponse } from '@vercel/og';\nexport const a = ImageResponse;\n",
    },
  ],
])('%s bites', async (rule, files) => {
  expect(await brokenRules(files)).toContain(rule);
});
