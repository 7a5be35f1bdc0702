// Who may import whom. README.md says what lives in each room;
// tests/unit/import-rules.test.ts proves that each rule bites.

const ours =
  '^(app|art|campaign|card|components|maker|public|publication|scripts|server|staff|tests)/';

/** A room may import itself and the rooms listed; anything else of ours is an error. */
const room = (name, allowed) => ({
  name: `${name}-doors`,
  severity: 'error',
  from: { path: `^${name}/` },
  to: { path: ours, pathNot: [`^${name}/`, ...allowed] },
});

/** A package that has one home. */
const home = (name, packagePattern, homes) => ({
  name: `${name}-lives-at-home`,
  severity: 'error',
  from: { path: ours, pathNot: [...homes, '^(tests|scripts|art)/'] },
  to: { path: `node_modules/${packagePattern}/` },
});

/** A heart takes types from the other heart, never code. */
const pure = (name, other) => ({
  name: `${name}-takes-only-types-from-${other}`,
  severity: 'error',
  from: { path: `^${name}/` },
  to: { path: `^${other}/`, dependencyTypesNot: ['type-only'] },
});

const noPlatform = (name) => ({
  name: `${name}-is-pure`,
  severity: 'error',
  from: { path: `^${name}/` },
  to: {
    path: '^(node:)?(fs|fs/promises|net|http|https|child_process|os|dns|worker_threads)$|node_modules/(next|payload|@payloadcms)/',
  },
});

export default {
  forbidden: [
    { name: 'no-cycles', severity: 'error', from: {}, to: { circular: true } },
    { name: 'no-unresolved', severity: 'error', from: {}, to: { couldNotResolve: true } },
    room('card', ['^campaign/']),
    room('campaign', ['^card/card-spec\\.ts$']),
    pure('card', 'campaign'),
    pure('campaign', 'card'),
    noPlatform('card'),
    noPlatform('campaign'),
    room('components', ['^campaign/', '^card/(card-spec|framing)\\.ts$', '^maker/']),
    room('maker', [
      '^campaign/',
      '^card/(card-spec|framing|find-faces|frame-faces|backdrop|thumbnail|qr-code|print/paper)\\.ts$',
    ]),
    room('server', ['^card/', '^campaign/']),
    room('publication', ['^server/', '^card/', '^campaign/']),
    room('staff', ['^publication/', '^server/', '^card/', '^campaign/']),
    {
      name: 'nobody-imports-app-or-tests',
      severity: 'error',
      from: { path: ours, pathNot: '^(app|tests|scripts)/' },
      to: { path: '^(app|tests)/' },
    },
    {
      name: 'browser-code-stays-free-of-zod',
      severity: 'error',
      from: { path: '^(components|maker)/' },
      to: { path: 'node_modules/zod/', reachable: true },
    },
    home('satori', 'satori', ['^card/draw-overlay\\.ts$']),
    home('resvg', '@resvg/resvg-js', ['^card/rasterise\\.ts$']),
    home('sharp', 'sharp', ['^card/(read-photo|compose)\\.ts$']),
    home('pdf-lib', '@cantoo/pdf-lib', ['^card/print/pdf-document\\.ts$']),
    home('fontkit', '@pdf-lib/fontkit', ['^card/print/(pdf-document|letters)\\.ts$']),
    home('vercel-og', '@vercel/og', ['^app/previews/']),
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    exclude: { path: '^(\\.next|data)/' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default'],
    },
  },
};
