import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { inlineScriptHashes, stripScripts } from '@/server/front/page-scripts';

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
