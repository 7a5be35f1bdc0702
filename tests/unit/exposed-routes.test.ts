// What the app exposes is what is listed as exposed, file by file and method by method.
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';
import { exposedRoutes } from '../exposed-routes';

const app = path.resolve(import.meta.dirname, '../../app');
/** Next makes an address of every file of these names. */
const routeFile =
  /^(page|route|default|sitemap|robots|manifest|(opengraph|twitter)-image|icon|apple-icon)\.[jt]sx?$/;

const found = readdirSync(app, { recursive: true, encoding: 'utf8' })
  .filter((name) => routeFile.test(path.basename(name)))
  .map((name) => name.split(path.sep).join('/'));

it('every page and route handler is listed', () => {
  expect(found.sort()).toEqual(Object.keys(exposedRoutes).sort());
});

it.each(found.filter((name) => name.endsWith('route.ts')))('%s has the methods listed', (name) => {
  const source = readFileSync(path.join(app, name), 'utf8');
  const exported = source.matchAll(/export (?:async function|function|const) ([A-Z]+)\b/g);
  expect([...exported].map(([, method]) => method).sort()).toEqual(
    [...(exposedRoutes[name]?.methods ?? [])].sort(),
  );
});
