// The answers for a form posted without JavaScript: pages made beforehand, with their slots filled.
import { cardFileName } from '@/campaign/card-file-name';
import { altTextFor, captionFor, milderCaptionFor, reportUrl } from '@/campaign/card-texts';
import { type Channel, type LinkTag, type Post, postAddress } from '@/campaign/channels';
import type { Locale } from '@/campaign/locales';
import type { Messages } from '@/campaign/messages/messages';
import { sharePath } from '@/campaign/share-link';
import { cardErrorStatus, formats } from '@/card/card-spec';
import {
  type ChannelSlots,
  channelSlots,
  fillSlots,
  madeSlots,
  milderSlots,
  refusedSlots,
  type SlotValue,
  slotValues,
} from '@/components/card-answer/slots';
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
  // Without a public address there is no page to send anybody to but where one reports.
  const link = (channel: LinkTag) =>
    siteAddress === null
      ? reportUrl(snapshot, choice)
      : siteAddress + sharePath(locale, { statistic, design: spec.design, channel });
  const { sourceLine } = spec.content;
  const { widthPx, heightPx } = formats[spec.format];
  const html = fillSlots(await fetchInternalPage(locale, 'made', rehearsal && id), [
    ...slotValues(madeSlots, {
      cardAddress: `data:image/jpeg;base64,${Buffer.from(card).toString('base64')}`,
      fileName: cardFileName(snapshot.edition.hashtag, spec.format, locale),
      widthPx: String(widthPx),
      heightPx: String(heightPx),
      caption,
      hasMilderCaption: milderCaption === null ? 'no' : 'yes',
      milderCaption: milderCaption ?? '',
      altText: altTextFor(snapshot, choice),
      link: link('copy'),
    }),
    ...channelValues(channelSlots, (channel) => ({ caption, link: link(channel), sourceLine })),
    ...channelValues(milderSlots, (channel) => ({
      caption: milderCaption ?? '',
      link: link(channel),
      sourceLine,
    })),
  ]);
  return htmlAnswer(html, 200, { 'Cache-Control': 'no-store' });
}

function channelValues(slots: ChannelSlots, postFor: (channel: Channel) => Post): SlotValue[] {
  return Object.entries(slots).map(([name, slot]) => {
    const channel = name as Channel;
    return [slot, postAddress(channel, postFor(channel))];
  });
}

/** `rehearsal`: the id of the one that the form stood in; null: in public. */
export async function refusalPage(
  refusal: CardRefusal,
  messages: Messages,
  locale: Locale,
  rehearsal: string | null,
): Promise<Response> {
  const { title, detail } = refusalMessage(refusal, messages);
  const html = fillSlots(
    await fetchInternalPage(locale, 'refused', rehearsal),
    slotValues(refusedSlots, { title, detail, code: refusal.code }),
  );
  return htmlAnswer(html, cardErrorStatus[refusal.code], refusalHeaders(refusal));
}

function htmlAnswer(html: string, status: number, headers: Record<string, string>): Response {
  return new Response(html, {
    status,
    headers: { 'Content-Type': 'text/html; charset=utf-8', ...headers },
  });
}
