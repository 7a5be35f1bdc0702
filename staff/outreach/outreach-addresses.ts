// What partners put into their pages and posters carry: addresses of the published site, and the code
// around them. Pure; nothing that staff type reaches an address but letters, digits and hyphens.
import type { Locale } from '@/campaign/locales';
import { partnerSlug } from '@/campaign/partner-slug';
import { reportLinkPath } from '@/campaign/report-links';
import { makerPath } from '@/campaign/share-link';

/** For whom a code is made. */
export interface Outreach {
  locale: Locale;
  /** The partner's or the poster's name, as it stands in addresses; null: nobody's. */
  source: string | null;
}

/** "Ghent library" as "ghent-library"; null where nothing of a name is left. */
export function readSource(name: string | null | undefined): string | null {
  return partnerSlug({ name: (name ?? '').slice(0, 200) }) || null;
}

/** The path of the page that partners show in a frame. */
export function embedAddress({ locale, source }: Outreach): string {
  return `/embed/${locale}${source ? `/${source}` : ''}`;
}

/** The maker, as reached from a partner's site. */
export function partnerLink(siteUrl: string, { locale, source }: Outreach): string {
  return siteUrl + makerPath(locale, { channel: 'embed', source });
}

/** What a QR code holds: as short as it can be, so that it has few and large squares. */
export function qrAddress(siteUrl: string, { locale, source }: Outreach): string {
  return siteUrl + makerPath(locale, { channel: 'qr', source });
}

/** The code for a partner's page: the frame, and a link for whoever does not see it. */
export function embedCode(
  siteUrl: string,
  outreach: Outreach,
  { hashtag, heightPx, title }: { hashtag: string; title: string; heightPx: number },
): string {
  const name = escapeHtml(`${title} · ${hashtag}`);
  const frame = escapeHtml(siteUrl + embedAddress(outreach));
  const link = escapeHtml(partnerLink(siteUrl, outreach));
  return `<iframe src="${frame}" title="${name}" loading="lazy"
  style="display:block;width:100%;max-width:640px;min-width:280px;height:${heightPx}px;border:0"></iframe>
<p><a href="${link}">${name}</a></p>`;
}

/** The path of the button that leads to where one reports; `country`: an ISO code, or the visitor's. */
export function reportButtonAddress(locale: Locale, country: string | null): string {
  return `/embed/report/${locale}${country ? `/${country}` : ''}`;
}

/** The same as a plain link, for pages that take no frame. */
export function reportButtonLink(siteUrl: string, locale: Locale, country: string | null): string {
  return siteUrl + reportLinkPath('embed', locale, country ?? undefined);
}

/** The code for the button: the frame, and a link for whoever does not see it. */
export function reportButtonCode(
  siteUrl: string,
  locale: Locale,
  country: string | null,
  title: string,
): string {
  const name = escapeHtml(title);
  const frame = escapeHtml(siteUrl + reportButtonAddress(locale, country));
  const link = escapeHtml(reportButtonLink(siteUrl, locale, country));
  return `<iframe src="${frame}" title="${name}" loading="lazy"
  style="display:block;width:100%;max-width:480px;min-width:280px;height:${reportButtonHeightPx}px;border:0"></iframe>
<p><a href="${link}">${name}</a></p>`;
}

/** Room for the longest question and note in the four languages, 280 px wide. */
export const reportButtonHeightPx = 210;

/** How high the embedded page is, with the longest message in the four languages. */
export const embedHeightPx = { narrow: 700, wide: 420 } as const;

function escapeHtml(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
