import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { delayScripts, inlineScriptHashes, stripScripts } from '@/server/front/page-scripts';

const hashOf = (content: string) =>
  `'sha256-${createHash('sha256').update(content).digest('base64')}'`;

const page = `<!DOCTYPE html><html><head>
<link rel="stylesheet" href="/_next/a.css" data-precedence="next"/>
<link rel="preload" as="script" fetchPriority="low" href="/_next/a.js"/>
<link rel="preload" as="font" href="/_next/a.woff2"/>
<script src="/_next/a.js" async=""></script></head><body><p>Texte « script »</p>
<script>self.__next_f=[1,"é < & 'x'"]</script>
<script id="again">self.__next_f=[1,"é < & 'x'"]</script>
<script type="application/ld+json">{"name":"x"}</script>
<script type="module">
two()
</script></body></html>`;

describe('inline scripts', () => {
  test('are hashed exactly as they stand, each once; data and files are not', () => {
    expect(inlineScriptHashes(page)).toEqual([
      hashOf(`self.__next_f=[1,"é < & 'x'"]`),
      hashOf('\ntwo()\n'),
    ]);
    expect(inlineScriptHashes('<p>none</p>')).toEqual([]);
  });

  test('change their hash with any change', () => {
    const changed = page.replace('two()', 'two( )');
    expect(inlineScriptHashes(changed)[1]).not.toBe(inlineScriptHashes(page)[1]);
  });
});

describe('a page that works without scripts', () => {
  const stripped = stripScripts(page);

  test('has none left, and no preload of one', () => {
    expect(stripped).not.toMatch(
      /<script(?! type="application\/ld\+json")|as="script"|__next_f|two\(\)/,
    );
    expect(inlineScriptHashes(stripped)).toEqual([]);
  });

  test('keeps its styles, fonts and text, and what it says to machines', () => {
    expect(stripped).toContain('<script type="application/ld+json">{"name":"x"}</script>');
    expect(stripped).toContain('rel="stylesheet"');
    expect(stripped).toContain('as="font"');
    expect(stripped).toContain('Texte « script »');
  });
});

describe('a page whose scripts wait', () => {
  const later = delayScripts(
    page.replace(
      '</head>',
      '<script src="/_next/b.js?a=1&amp;b=2" id="_R_" async=""></script><script src="/_next/old.js" noModule=""></script></head>',
    ),
  );

  test('names each file once, in order and with its id, at the end of the body', () => {
    expect(later).toContain('[["/_next/a.js"],["/_next/b.js?a=1&b=2","_R_"]]');
    expect(later).not.toMatch(/<script[^>]*async/);
    expect(later.indexOf('requestIdleCallback')).toBeGreaterThan(later.indexOf('two()'));
    expect(later).toMatch(/<\/script><\/body><\/html>$/);
  });

  test('keeps what stands in the page, and files for old browsers; loads nothing ahead', () => {
    expect(later).toContain(`<script>self.__next_f=[1,"é < & 'x'"]</script>`);
    expect(later).toContain('<script src="/_next/old.js" noModule="">');
    expect(later).not.toContain('as="script"');
    expect(later).toContain('as="font"');
  });

  test('has a policy for the script that loads them, which no address can break out of', () => {
    expect(inlineScriptHashes(later)).toHaveLength(inlineScriptHashes(page).length + 1);
    const hostile = delayScripts('<body><script src="/a.js?<!--" async=""></script></body>');
    expect(hostile).not.toContain('<!--');
    expect(hostile).toContain('/a.js?\\u003c!--');
  });

  test('is left alone where it has no files', () => {
    const plain = '<body><script>one()</script></body>';
    expect(delayScripts(plain)).toBe(plain);
  });
});
