// What partners put into their pages, posters carry and ambassadors pass on: addresses of the published
// site, and the code around them. Pure; nothing that staff type reaches an address but letters, digits
// and hyphens.
import type { Locale } from '@/campaign/locales';
import { partnerSlug } from '@/campaign/partner-slug';
import { reportLinkPath } from '@/campaign/report-links';
import { makerPath } from '@/campaign/share-link';

/** For whom a code is made. */
export interface Outreach {
  locale: Locale;
  /** The partner's, poster's or ambassador's name, as it stands in addresses; null: nobody's. */
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

/** The maker, as reached from somebody who speaks for the campaign. */
export function ambassadorLink(siteUrl: string, { locale, source }: Outreach): string {
  return siteUrl + makerPath(locale, { channel: 'ambassador', source });
}

/**
 * Where their followers report. It takes no name: whoever has something to report brings along as
 * little as can be of where they come from.
 */
export function ambassadorReportLink(siteUrl: string, locale: Locale): string {
  return siteUrl + reportLinkPath('ambassador', locale);
}

/** What a QR code stands on or with, and where it leads: to the maker, or to where one reports. */
export const qrKinds = ['poster', 'ambassador', 'ambassador-report'] as const;
export type QrKind = (typeof qrKinds)[number];

/** What a QR code holds: as short as it can be, so that it has few and large squares. */
export function qrAddress(siteUrl: string, kind: QrKind, outreach: Outreach): string {
  switch (kind) {
    case 'poster':
      return siteUrl + makerPath(outreach.locale, { channel: 'qr', source: outreach.source });
    case 'ambassador':
      return ambassadorLink(siteUrl, outreach);
    case 'ambassador-report':
      return ambassadorReportLink(siteUrl, outreach.locale);
  }
}

/** "qr-ambassador-fr-emma": of the file with the code, without its ending. */
export function qrFileName(kind: QrKind, { locale, source }: Outreach): string {
  const about = kind === 'poster' ? [] : [kind];
  const name = kind === 'ambassador-report' ? null : source;
  return ['qr', ...about, locale, ...(name ? [name] : [])].join('-');
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
