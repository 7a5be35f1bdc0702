// The entry of the running product: `node --import tsx server/front/serve.ts` on a finished build
// and a prepared database. Puts the pieces of the front server together and listens.
import { createServer } from 'node:http';
import { register } from 'node:module';
import type { AddressInfo } from 'node:net';
import next from 'next';
import { closeDatabase } from '../database';
import { environment } from '../environment';
import { provideInternalPages } from '../internal-page';
import { sweepKeptCardsRegularly } from '../kept-cards-store';
import { watchLinksRegularly } from '../link-watch/watch-regularly';
import { logError, logInfo } from '../log';
import { loadRehearsalRow } from '../rehearsals-store';
import { innerPath, loadPage, requirePublicSite } from './answer-page';
import { drainOnSignals } from './drain';
import { readKnownPaths } from './known-paths';
import { startPageRenderer } from './page-renderer';
import { PageStore } from './page-store';
import { routeRequests } from './route-request';

const { HOST, PORT } = environment();
register('./keep-sharp-from-og.mjs', import.meta.url);
const root = process.cwd();
const app = next({ dev: false, dir: root });
await app.prepare();
const nextHandler = app.getRequestHandler();
const handleByNext = (...args: Parameters<typeof nextHandler>) => void nextHandler(...args);

const renderer = await startPageRenderer(handleByNext);
const pages = new PageStore(renderer.render);
provideInternalPages(async (locale, name, rehearsal) => {
  const row = rehearsal === null ? null : await loadRehearsalRow(rehearsal);
  const site = row
    ? { publication: row.id, languages: row.snapshot }
    : await requirePublicSite(pages);
  const { status, html } = await renderer.render(innerPath(site, locale, name));
  if (status !== 200) throw new Error(`The inner page ${name} answered ${status}`);
  return html;
});

const server = createServer(
  routeRequests({ handleByNext, pages, knownPaths: readKnownPaths(root) }),
);
// Slow senders hold a connection for this long at most; a phone on a bad line needs minutes.
server.requestTimeout = 180_000;
// Longer than the minute for which load balancers keep a connection: they must be the ones to close.
server.keepAliveTimeout = 65_000;
server.listen(PORT, HOST, () => {
  const { port } = server.address() as AddressInfo;
  logInfo('listening', { port });
  process.send?.({ port });
  sweepKeptCardsRegularly();
  watchLinksRegularly();
  warmUp().catch((error: unknown) => logError('warm-up-failed', error));
});

/** The first visitor need not wait for the home page's code to be loaded. */
async function warmUp(): Promise<void> {
  const site = await requirePublicSite(pages);
  for (const locale of site.languages.locales) await loadPage(site, locale, '');
}

drainOnSignals(server, async () => {
  renderer.close();
  await app.close();
  await closeDatabase();
});
