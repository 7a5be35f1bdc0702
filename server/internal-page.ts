// Lets route handlers answer with a page that Next rendered, for instance the one that shows a
// finished card without JavaScript. Works inside the front server's process only.
import type { Locale } from '@/campaign/locales';
import { processWide } from './process-wide';

type LoadHtml = (locale: Locale, name: string, rehearsal: string | null) => Promise<string>;

const loader = () => processWide('internal-page-loader', () => ({ load: null as LoadHtml | null }));

/** For the front server: says how such a page is rendered. */
export function provideInternalPages(load: LoadHtml): void {
  loader().load = load;
}

/**
 * The HTML of an inner page, e.g. `made` or `refused`: pages that have no public address. Of the
 * current publication, or of the rehearsal with this id. Scripts are taken out when the answer
 * leaves the front server.
 */
export function fetchInternalPage(
  locale: Locale,
  name: string,
  rehearsal: string | null,
): Promise<string> {
  const { load } = loader();
  if (!load) throw new Error('Inner pages need the front server');
  return load(locale, name, rehearsal);
}
