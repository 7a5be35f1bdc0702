// Lets the running product look at its addresses once a day, where the operator has switched that on.
import { environment } from '../environment';
import { logError, logInfo } from '../log';
import { processWide } from '../process-wide';
import { beforeShutdown } from '../shutdown';
import { watchLinks } from './watch-links';
import { isDead } from './watched-links-store';

const daySeconds = 86_400;
/** Each instance asks this often whether it is its turn. */
const askEveryMs = 15 * 60_000;

/** Does nothing unless WATCH_LINKS says so: by itself the product contacts nobody. */
export function watchLinksRegularly(): void {
  if (environment().WATCH_LINKS !== 'daily') return;
  processWide('link-watch', () => {
    const ending = new AbortController();
    let going = Promise.resolve();
    const timer = setInterval(() => {
      going = going.then(() => lookOnce(ending.signal));
    }, askEveryMs);
    timer.unref();
    going = lookOnce(ending.signal);
    beforeShutdown('link-watch', async () => {
      clearInterval(timer);
      ending.abort(new Error('the process ends'));
      await going;
    });
    return timer;
  });
}

async function lookOnce(signal: AbortSignal): Promise<void> {
  try {
    if (signal.aborted) return;
    const outcome = await watchLinks({ everySeconds: daySeconds, signal });
    if (outcome.kind === 'no-network') logInfo('link-watch-without-network');
    if (outcome.kind !== 'done') return;
    const dead = outcome.links.filter(isDead).length;
    logInfo('links-watched', { addresses: outcome.links.length, dead });
  } catch (error) {
    logError('link-watch-failed', error);
  }
}
