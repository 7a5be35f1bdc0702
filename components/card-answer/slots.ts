// The answer to a form posted without JavaScript is a page made beforehand, with slots that the
// route fills. Slots stand in text and in quoted attributes only, where an escaped value can do
// nothing but be read.
import { type Channel, channels, channelTakes } from '@/campaign/channels';

export const madeSlots = {
  cardAddress: '%%CARD_ADDRESS%%',
  fileName: '%%FILE_NAME%%',
  widthPx: '%%WIDTH_PX%%',
  heightPx: '%%HEIGHT_PX%%',
  caption: '%%CAPTION%%',
  /** "yes" or "no": whether the figure has a milder caption. */
  hasMilderCaption: '%%HAS_MILDER_CAPTION%%',
  milderCaption: '%%MILDER_CAPTION%%',
  altText: '%%ALT_TEXT%%',
  /** The page to pass on, for whoever copies it by hand. */
  link: '%%LINK%%',
} as const;

/** Where each channel takes the post. */
export const channelSlots = slotsFor(channels, 'TO');

/** The same with the milder caption, for those that take a text at all. */
export const milderSlots = slotsFor(
  channels.filter((channel) => channelTakes(channel) !== 'link'),
  'MILDER_TO',
);

export const refusedSlots = {
  title: '%%TITLE%%',
  detail: '%%DETAIL%%',
  code: '%%CODE%%',
} as const;

export type ChannelSlots = Partial<Record<Channel, string>>;

function slotsFor(names: readonly Channel[], prefix: string): ChannelSlots {
  return Object.fromEntries(names.map((name) => [name, `%%${prefix}_${name.toUpperCase()}%%`]));
}

/** What is to stand in a slot, as plain text. */
export type SlotValue = readonly [slot: string, value: string];

/** A value for each of the slots. */
export function slotValues<Slots extends Record<string, string>>(
  slots: Slots,
  values: { readonly [Name in keyof Slots]: string },
): SlotValue[] {
  return Object.entries(slots).map(([name, slot]) => [slot, values[name as keyof Slots]]);
}

/**
 * The page with its slots filled. Values are plain text and are escaped here; a value that looks
 * like a slot stays as it is, for every slot is filled in the same pass.
 */
export function fillSlots(html: string, values: readonly SlotValue[]): string {
  const bySlot = new Map(values);
  return html.replace(/%%[A-Z_]+%%/g, (slot) => {
    const value = bySlot.get(slot);
    return value === undefined ? slot : escapeHtml(value);
  });
}

const entities: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (character) => entities[character] ?? character);
}
