// Finds the scripts in a finished HTML page: their hashes for the Content-Security-Policy, how to take
// them out and how to let them wait. Works on Next's and Payload's own output, where "</script" never
// occurs inside a script; it is no filter for hostile HTML.
import { createHash } from 'node:crypto';

const script = /<script\b([^>]*)>([\s\S]*?)<\/script>/gi;
const scriptPreload = /<link\b(?=[^>]*\brel="(?:module)?preload")(?=[^>]*\bas="script")[^>]*>/gi;

/** CSP sources (`'sha256-…'`) of all inline scripts that a browser would run, without doubles. */
export function inlineScriptHashes(html: string): string[] {
  const hashes = new Set<string>();
  for (const [, attributes = '', content = ''] of html.matchAll(script)) {
    const isInline = !/\bsrc=/.test(attributes);
    if (!isInline || isData(attributes) || content === '') continue;
    hashes.add(`'sha256-${createHash('sha256').update(content).digest('base64')}'`);
  }
  return [...hashes];
}

/** The page without any script that runs and without preloads of scripts; data for machines stay. */
export function stripScripts(html: string): string {
  const stripped = html.replace(script, (whole, attributes: string) =>
    isData(attributes) ? whole : '',
  );
  return stripped.replace(scriptPreload, '');
}

/**
 * The page with its script files loaded once it stands, or at the first touch: until then a phone on
 * a slow line has all of the line, and all of its processor, for what is seen. The page is a working
 * form meanwhile. Files for browsers that know no modules stay where they are.
 */
export function delayScripts(html: string): string {
  const files: ScriptFile[] = [];
  const without = html.replace(script, (whole, attributes: string) => {
    const src = attributeOf(attributes, 'src');
    if (src === undefined || !/\basync\b/.test(attributes)) return whole;
    const id = attributeOf(attributes, 'id');
    files.push(id === undefined ? [src] : [src, id]);
    return '';
  });
  if (files.length === 0) return html;
  return without
    .replace(scriptPreload, '')
    .replace(/<\/body>(?![\s\S]*<\/body>)/i, (end) => `<script>${loaderOf(files)}</script>${end}`);
}

/** Its address and, where it has one, its id. */
type ScriptFile = [src: string, id?: string];

/** Runs in the browser, once; the order of the files is kept. */
function loaderOf(files: ScriptFile[]): string {
  // Nothing in a file's address may end the script that names it.
  const named = JSON.stringify(files).replaceAll('<', '\\u003c');
  return `(()=>{let files=${named};
const load=()=>{for(const [src,id=''] of files)document.head.append(Object.assign(document.createElement('script'),{src,id,async:false}));files=[]};
addEventListener('load',()=>window.requestIdleCallback?requestIdleCallback(load,{timeout:1000}):setTimeout(load));
for(const touch of ['pointerdown','keydown','focusin','dragenter','change'])addEventListener(touch,load,true)})()`;
}

/** As the browser reads it; undefined: the tag has none. */
function attributeOf(attributes: string, name: string): string | undefined {
  const value = new RegExp(`\\b${name}="([^"]*)"`).exec(attributes)?.[1];
  return value?.replaceAll('&quot;', '"').replaceAll('&amp;', '&');
}

/** No browser runs it, so that no policy needs to allow it. */
function isData(attributes: string): boolean {
  return /\btype="application\/(?:ld\+)?json"/.test(attributes);
}
