// The networks that a card is shared to, in the order in which they are shown, and where each takes
// a post. Addresses only: nothing of theirs is ever loaded. No address can carry the picture.

/** How a channel takes a post: as one text, as a link alone, or as a text and a link apart. */
export type ChannelTakes = 'text' | 'link' | 'both';

export const channelNames = {
  whatsapp: 'WhatsApp',
  facebook: 'Facebook',
  x: 'X',
  threads: 'Threads',
  bluesky: 'Bluesky',
  mastodon: 'Mastodon',
  telegram: 'Telegram',
  linkedin: 'LinkedIn',
  email: 'E-mail',
  sms: 'SMS',
} as const;

export type Channel = keyof typeof channelNames;

export const channels = Object.keys(channelNames) as readonly Channel[];

/**
 * How a link travels: through a channel, copied by hand, from a QR code, from a partner's page, or with
 * somebody who speaks for the campaign.
 */
export const linkTags = [...channels, 'copy', 'qr', 'embed', 'ambassador'] as const;
export type LinkTag = (typeof linkTags)[number];

/** What is posted. */
export interface Post {
  caption: string;
  /** The page to visit, tagged with the channel. */
  link: string;
  /** How the line begins that gives way where a channel takes few characters: the link leads there. */
  sourceLine: string;
}

interface PostPlace {
  takes: ChannelTakes;
  /** `text` holds the link too where the channel takes only a text. Both are encoded. */
  address: (text: string, link: string) => string;
  /** It shows a preview of the first link of a text, whichever that is. */
  isLinkFirst?: boolean;
  /** Where a longer post cannot be sent; `link`: what a link counts as, however long it is. */
  room?: { characters: number; link: number };
}

const postPlaces: Record<Channel, PostPlace> = {
  whatsapp: {
    takes: 'text',
    address: (text) => `https://wa.me/?text=${text}`,
    isLinkFirst: true,
  },
  facebook: {
    takes: 'link',
    address: (_, link) => `https://www.facebook.com/sharer/sharer.php?u=${link}`,
  },
  x: {
    takes: 'both',
    address: (text, link) => `https://x.com/intent/tweet?text=${text}&url=${link}`,
    room: { characters: 280, link: 23 },
  },
  threads: {
    takes: 'both',
    address: (text, link) => `https://www.threads.com/intent/post?text=${text}&url=${link}`,
  },
  bluesky: {
    takes: 'text',
    address: (text) => `https://bsky.app/intent/compose?text=${text}`,
    room: { characters: 300, link: 40 },
  },
  mastodon: { takes: 'text', address: (text) => `https://share.joinmastodon.org/?text=${text}` },
  telegram: {
    takes: 'both',
    address: (text, link) => `https://t.me/share/url?url=${link}&text=${text}`,
  },
  linkedin: {
    takes: 'link',
    address: (_, link) => `https://www.linkedin.com/sharing/share-offsite/?url=${link}`,
  },
  // A mail's lines end in CRLF (RFC 6068).
  email: { takes: 'text', address: (text) => `mailto:?body=${text.replaceAll('%0A', '%0D%0A')}` },
  // Without a number: "?&" is what both Apple's and Android's messages read.
  sms: { takes: 'text', address: (text) => `sms:?&body=${text}` },
};

/** Whether the channel takes a text, a link or both. */
export function channelTakes(channel: Channel): ChannelTakes {
  return postPlaces[channel].takes;
}

/** Where the channel takes this post. Everything is encoded: a bare "#" would cut the text off. */
export function postAddress(channel: Channel, post: Post): string {
  const { takes, address, isLinkFirst, room } = postPlaces[channel];
  const { caption, link, sourceLine } = post;
  const whole = withLink(caption, link);
  const text =
    room && lengthOf(whole, room.link) > room.characters
      ? withoutLine(caption, sourceLine)
      : caption;
  const both = isLinkFirst ? `${link}\n\n${text}` : withLink(text, link);
  return address(encode(takes === 'text' ? both : text), encode(link));
}

function withLink(caption: string, link: string): string {
  return `${caption}\n${link}`;
}

/** Never cut: a figure without its words, or words without their figure, would say something else. */
function withoutLine(caption: string, beginning: string): string {
  const lines = caption.split('\n');
  return lines.filter((line) => beginning === '' || !line.startsWith(beginning)).join('\n');
}

function lengthOf(text: string, linkLength: number): number {
  return [...text.replace(/https?:\S+/g, '.'.repeat(linkLength))].length;
}

/** Half a character, which an edited text may hold, could not be encoded. */
function encode(text: string): string {
  return encodeURIComponent(text.replace(/\p{Surrogate}/gu, '\u{fffd}'));
}
