// Keeps the pages of a publication as they leave the house: scripts hashed or taken out, compressed,
// with their ETag. An inner path never changes what it shows, so a page is made once, then only sent.
import { createHash } from 'node:crypto';
import type { LinkTag } from '@/campaign/channels';
import { tagAsLinked } from '@/campaign/share-link';
import { BoundedMap } from '../bounded-map';
import { compressBody, type Encoding } from './compression';
import type { RenderedPage } from './page-renderer';
import { delayScripts, inlineScriptHashes, stripScripts } from './page-scripts';
import { withAddressPrefix } from './rehearsal-addresses';
import { htmlPolicy } from './security-headers';

export interface FinishedPage {
  status: number;
  etag: string;
  policy: string;
  mayBeFramed: boolean;
  /** Uncompressed under `identity`; a compressed form may be missing for tiny pages. */
  bodies: Record<'identity', Buffer> & Partial<Record<Encoding, Buffer>>;
}

/** But for the tag the same for every load of the same inner path: a rehearsal has one secret. */
export interface PageOptions {
  keepsScripts: boolean;
  /** By any site. */
  mayBeFramed: boolean;
  /** What stands before the page's own addresses. */
  prefix: string;
  /** How the link travelled that led to a share page; null: untagged, or another page. */
  linkTag: LinkTag | null;
}

/**
 * All pages of all languages with reporting pages for each country, of two publications, and the
 * share pages of a few figures as the networks' links reach them.
 */
const maxPages = 1000;

export class PageStore {
  readonly #render: (innerPath: string) => Promise<RenderedPage>;
  readonly #pages = new BoundedMap<string, Promise<FinishedPage>>(maxPages);

  constructor(render: (innerPath: string) => Promise<RenderedPage>) {
    this.#render = render;
  }

  /** The finished page; made by the first who asks while the others wait. Errors are not kept. */
  async load(innerPath: string, options: PageOptions): Promise<FinishedPage> {
    const name = `${innerPath}?${options.linkTag ?? ''}`;
    const kept = this.#pages.get(name);
    if (kept) return kept;
    const making = this.#render(innerPath).then((page) => finishPage(page, options));
    this.#pages.set(name, making);
    try {
      const page = await making;
      if (page.status !== 200) this.#pages.delete(name);
      return page;
    } catch (error) {
      this.#pages.delete(name);
      throw error;
    }
  }
}

async function finishPage(
  page: RenderedPage,
  { keepsScripts, linkTag, mayBeFramed, prefix }: PageOptions,
): Promise<FinishedPage> {
  const prefixed = withAddressPrefix(withLinkTag(page.html, linkTag), prefix);
  const html = keepsScripts ? delayScripts(prefixed) : stripScripts(prefixed);
  const identity = Buffer.from(html);
  const [br, gzip] = await Promise.all([
    compressBody(identity, 'br', true),
    compressBody(identity, 'gzip', true),
  ]);
  const digest = createHash('sha256').update(identity).digest('base64url').slice(0, 27);
  return {
    status: page.status,
    etag: `"${digest}"`,
    policy: htmlPolicy(mayBeFramed ? 'embed' : 'public', inlineScriptHashes(html)),
    mayBeFramed,
    bodies: { identity, ...(br ? { br } : {}), ...(gzip ? { gzip } : {}) },
  };
}

/** The page's links to the maker say by which link the visitor came. */
function withLinkTag(html: string, linkTag: LinkTag | null): string {
  const placeholder = new RegExp(`(\\?|&amp;)v=${tagAsLinked}`, 'g');
  return html.replace(placeholder, linkTag ? `$1v=${linkTag}` : '');
}
