// The networks' own addresses for writing a post with a text in it. The picture is added there by
// hand: no address can carry it.
import { madeSlots } from '@/components/card-answer/slots';

/** Names of the slots that are channels' addresses. */
export type Channel =
  | 'whatsApp'
  | 'facebook'
  | 'x'
  | 'bluesky'
  | 'threads'
  | 'mastodon'
  | 'telegram'
  | 'email';

export const channelNames = {
  whatsApp: 'WhatsApp',
  facebook: 'Facebook',
  x: 'X',
  bluesky: 'Bluesky',
  threads: 'Threads',
  mastodon: 'Mastodon',
  telegram: 'Telegram',
  email: 'E-mail',
} as const satisfies Record<Channel & keyof typeof madeSlots, string>;

/** The slots of the channels that carry a caption, for the milder one. */
export const milderSlots = {
  whatsApp: madeSlots.milderWhatsApp,
  x: madeSlots.milderX,
  bluesky: madeSlots.milderBluesky,
  threads: madeSlots.milderThreads,
  mastodon: madeSlots.milderMastodon,
  telegram: madeSlots.milderTelegram,
  email: madeSlots.milderEmail,
} satisfies Partial<Record<Channel, string>>;

/**
 * Where each channel takes a post with this caption.
 * @param pageUrl the page to link for channels that only take an address
 */
export function channelAddresses(caption: string, pageUrl: string): Record<Channel, string> {
  // Also encodes "#", which would otherwise cut the text off.
  const text = encodeURIComponent(caption);
  const url = encodeURIComponent(pageUrl);
  return {
    whatsApp: `https://wa.me/?text=${text}`,
    facebook: `https://www.facebook.com/sharer/sharer.php?u=${url}`,
    x: `https://x.com/intent/tweet?text=${text}`,
    bluesky: `https://bsky.app/intent/compose?text=${text}`,
    threads: `https://www.threads.com/intent/post?text=${text}`,
    mastodon: `https://share.joinmastodon.org/?text=${text}`,
    telegram: `https://t.me/share/url?url=${url}&text=${text}`,
    email: `mailto:?body=${text}`,
  };
}
