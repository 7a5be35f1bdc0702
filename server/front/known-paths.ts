// The first path segments that Next may be asked for: those of its fixed routes and of public/.
// Anything else is not found without waking Next, so that no invented address reaches a page of a
// publication or fills a cache.
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

/** Reads the finished build's own list of routes; `root` is the project folder. */
export function readKnownPaths(root: string): ReadonlySet<string> {
  const manifest = path.join(root, '.next', 'app-path-routes-manifest.json');
  const routes = Object.values(JSON.parse(readFileSync(manifest, 'utf8')) as object) as string[];
  // A leading bracket is a parameter (our pages), a leading underscore one of Next's error pages.
  const fixed = routes.map(firstSegment).filter((segment) => /^[^[_]/.test(segment));
  return new Set([...fixed, ...publicEntries(root), '_next']);
}

function firstSegment(route: string): string {
  return route.split('/')[1] ?? '';
}

function publicEntries(root: string): string[] {
  try {
    return readdirSync(path.join(root, 'public'));
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return [];
    throw error;
  }
}
