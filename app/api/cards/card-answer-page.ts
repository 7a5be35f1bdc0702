// The answers for a form posted without JavaScript: pages made beforehand, with their slots filled.
import { cardFileName } from '@/campaign/card-file-name';
import { altTextFor, captionFor, milderCaptionFor, reportUrl } from '@/campaign/card-texts';
import type { Messages } from '@/campaign/messages/messages';
import type { Locale } from '@/campaign/snapshot';
import { cardErrorStatus, formats } from '@/card/card-spec';
import { channelAddresses } from '@/components/card-answer/channels';
import { fillSlots, madeSlots, refusedSlots } from '@/components/card-answer/slots';
import type { CardOrder } from '@/publication/card-order';
import type { ShownPublication } from '@/publication/shown-publication';
import { findSiteAddress } from '@/publication/site-address';
import { fetchInternalPage } from '@/server/internal-page';
import { type CardRefusal, refusalHeaders, refusalMessage } from './card-refusal';

/** A page with the card in it: nothing is stored, so the picture travels inside. */
export async function cardAnswerPage(
  card: Uint8Array,
  { locale, statistic, spec }: CardOrder,
  { id, rehearsal, snapshot }: ShownPublication,
): Promise<Response> {
  const siteAddress = findSiteAddress();
  const choice = { locale, statistic, siteAddress };
  const caption = captionFor(snapshot, choice);
  const milderCaption = milderCaptionFor(snapshot, choice);
  const pageUrl = siteAddress ? `${siteAddress}/${locale}` : reportUrl(snapshot, choice);
  const { widthPx, heightPx } = formats[spec.format];
  const html = fillSlots(await fetchInternalPage(locale, 'made', rehearsal && id), madeSlots, {
    cardAddress: `data:image/jpeg;base64,${Buffer.from(card).toString('base64')}`,
    fileName: cardFileName(snapshot.edition.hashtag, spec.format, locale),
    widthPx: String(widthPx),
    heightPx: String(heightPx),
    caption,
    hasMilderCaption: milderCaption === null ? 'no' : 'yes',
    milderCaption: milderCaption ?? '',
    altText: altTextFor(snapshot, choice),
    ...channelAddresses(caption, pageUrl),
    ...milderAddresses(milderCaption ?? '', pageUrl),
  });
  return htmlAnswer(html, 200, { 'Cache-Control': 'no-store' });
}

function milderAddresses(caption: string, pageUrl: string) {
  const to = channelAddresses(caption, pageUrl);
  return {
    milderWhatsApp: to.whatsApp,
    milderX: to.x,
    milderBluesky: to.bluesky,
    milderThreads: to.threads,
    milderMastodon: to.mastodon,
    milderTelegram: to.telegram,
    milderEmail: to.email,
  };
}

/** `rehearsal`: the id of the one that the form stood in; null: in public. */
export async function refusalPage(
  refusal: CardRefusal,
  messages: Messages,
  locale: Locale,
  rehearsal: string | null,
): Promise<Response> {
  const { title, detail } = refusalMessage(refusal, messages);
  const html = fillSlots(await fetchInternalPage(locale, 'refused', rehearsal), refusedSlots, {
    title,
    detail,
    code: refusal.code,
  });
  return htmlAnswer(html, cardErrorStatus[refusal.code], refusalHeaders(refusal));
}

function htmlAnswer(html: string, status: number, headers: Record<string, string>): Response {
  return new Response(html, {
    status,
    headers: { 'Content-Type': 'text/html; charset=utf-8', ...headers },
  });
}
