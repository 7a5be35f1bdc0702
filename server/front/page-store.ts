// Keeps the pages of a publication as they leave the house: scripts hashed or taken out, compressed,
// with their ETag. An inner path never changes what it shows, so a page is made once, then only sent.
import { createHash } from 'node:crypto';
import { BoundedMap } from '../bounded-map';
import { compressBody, type Encoding } from './compression';
import type { RenderedPage } from './page-renderer';
import { inlineScriptHashes, stripScripts } from './page-scripts';
import { withAddressPrefix } from './rehearsal-addresses';
import { htmlPolicy } from './security-headers';

export interface FinishedPage {
  status: number;
  etag: string;
  policy: string;
  /** Uncompressed under `identity`; a compressed form may be missing for tiny pages. */
  bodies: Record<'identity', Buffer> & Partial<Record<Encoding, Buffer>>;
}

/** The same for every load of the same inner path: a rehearsal has one secret. */
export interface PageOptions {
  keepsScripts: boolean;
  /** What stands before the page's own addresses. */
  prefix: string;
}

/** All pages of all languages with reporting pages for each country, of two publications. */
const maxPages = 600;

export class PageStore {
  readonly #render: (innerPath: string) => Promise<RenderedPage>;
  readonly #pages = new BoundedMap<string, Promise<FinishedPage>>(maxPages);

  constructor(render: (innerPath: string) => Promise<RenderedPage>) {
    this.#render = render;
  }

  /** The finished page; made by the first who asks while the others wait. Errors are not kept. */
  async load(innerPath: string, options: PageOptions): Promise<FinishedPage> {
    const kept = this.#pages.get(innerPath);
    if (kept) return kept;
    const making = this.#render(innerPath).then((page) => finishPage(page, options));
    this.#pages.set(innerPath, making);
    try {
      const page = await making;
      if (page.status !== 200) this.#pages.delete(innerPath);
      return page;
    } catch (error) {
      this.#pages.delete(innerPath);
      throw error;
    }
  }
}

async function finishPage(
  page: RenderedPage,
  { keepsScripts, prefix }: PageOptions,
): Promise<FinishedPage> {
  const prefixed = withAddressPrefix(page.html, prefix);
  const html = keepsScripts ? prefixed : stripScripts(prefixed);
  const identity = Buffer.from(html);
  const [br, gzip] = await Promise.all([
    compressBody(identity, 'br', true),
    compressBody(identity, 'gzip', true),
  ]);
  const digest = createHash('sha256').update(identity).digest('base64url').slice(0, 27);
  return {
    status: page.status,
    etag: `"${digest}"`,
    policy: htmlPolicy('public', inlineScriptHashes(html)),
    bodies: { identity, ...(br ? { br } : {}), ...(gzip ? { gzip } : {}) },
  };
}
