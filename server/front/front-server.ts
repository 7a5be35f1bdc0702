// What the front server answers with.
import type { RequestListener } from 'node:http';
import type { PageStore } from './page-store';

export interface FrontServer {
  /** Next's own handler. */
  handleByNext: RequestListener;
  pages: PageStore;
  /** First path segments that Next may be asked for. */
  knownPaths: ReadonlySet<string>;
}
