// What the documents point at is there: links and their headings, files, commands, variables.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { figureLibrary } from '@/campaign/figure-library';
import { supportedLocales } from '@/campaign/locales';
import packageJson from '@/package.json' with { type: 'json' };

const root = path.resolve(import.meta.dirname, '../..');
const read = (file: string) => readFileSync(path.join(root, file), 'utf8');
const isThere = (file: string) => existsSync(path.join(root, file));
const documents = [
  'README.md',
  'CHANGELOG.md',
  ...readdirSync(path.join(root, 'docs'), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.md'))
    .map((file) => `docs/${file}`),
];

/** All that the first group of the pattern finds in the text. */
const allOf = (text: string, pattern: RegExp) =>
  [...text.matchAll(pattern)].map(([, found]) => found ?? '');

/** The anchors of a document's headings, as code hosts make them. */
const anchorsOf = (file: string) =>
  allOf(read(file), /^#+ (.+)$/gm).map((heading) =>
    heading
      .toLowerCase()
      .replace(/[^\p{L}\p{N} _-]/gu, '')
      .replaceAll(' ', '-'),
  );

describe.each(documents)('%s', (file) => {
  const text = read(file);

  test('links to what is there', () => {
    for (const link of allOf(text, /\]\((?!https?:|mailto:)([^)\s]+)\)/g)) {
      const [target = '', anchor] = link.split('#');
      const linked = target === '' ? file : path.join(path.dirname(file), target);
      expect(isThere(linked), link).toBe(true);
      if (anchor) expect(anchorsOf(linked), link).toContain(anchor);
    }
  });

  test('names files and commands that are there', () => {
    const rooms = readdirSync(root, { withFileTypes: true }).filter((entry) => entry.isDirectory());
    const named = allOf(text, /`([\w-]+\/[\w./-]*[\w/])`/g).filter((name) =>
      rooms.some((room) => name.startsWith(`${room.name}/`)),
    );
    // What comes into being at the first start or in a test run.
    const made = /^(data|test-results)\//;
    for (const name of named.filter((it) => !made.test(it))) {
      expect(isThere(name), name).toBe(true);
    }
    for (const script of allOf(text, /npm run ([\w:-]+)/g)) {
      expect(Object.keys(packageJson.scripts), script).toContain(script);
    }
  });
});

test('the README explains every variable that the product reads, and no other', () => {
  const [, operators = ''] = read('README.md').split('\n## For operators\n');
  const rows = allOf(operators, /^\| (`[A-Z].*?) +\|/gm);
  const explained = rows.flatMap((row) => allOf(row, /`([A-Z_]+)`/g));
  const known = allOf(read('server/environment.ts'), /^ {2}([A-Z_]+): optional\(/gm);
  expect(known.length).toBeGreaterThan(10);
  expect(explained.toSorted()).toEqual(known.toSorted());
});

test('the README counts the languages that a campaign may have, and the library', () => {
  const readme = read('README.md');
  expect(readme).toContain(`(${supportedLocales.length} languages in Latin script)`);
  expect(readme).toContain(`a library of ${figureLibrary().length} sourced figures`);
});
