// The answer to a form posted without JavaScript is a page made beforehand, with slots that the
// route fills. Slots stand in text and in quoted attributes only, where an escaped value can do
// nothing but be read.

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
  whatsApp: '%%WHATSAPP%%',
  facebook: '%%FACEBOOK%%',
  x: '%%X%%',
  bluesky: '%%BLUESKY%%',
  threads: '%%THREADS%%',
  mastodon: '%%MASTODON%%',
  telegram: '%%TELEGRAM%%',
  email: '%%EMAIL%%',
  // The same with the milder caption; Facebook takes no caption at all.
  milderWhatsApp: '%%MILDER_WHATSAPP%%',
  milderX: '%%MILDER_X%%',
  milderBluesky: '%%MILDER_BLUESKY%%',
  milderThreads: '%%MILDER_THREADS%%',
  milderMastodon: '%%MILDER_MASTODON%%',
  milderTelegram: '%%MILDER_TELEGRAM%%',
  milderEmail: '%%MILDER_EMAIL%%',
} as const;

export const refusedSlots = {
  title: '%%TITLE%%',
  detail: '%%DETAIL%%',
  code: '%%CODE%%',
} as const;

type Values<Slots> = { readonly [Name in keyof Slots]: string };

/**
 * The page with its slots filled. Values are plain text and are escaped here; a value that looks
 * like a slot stays as it is, for every slot is filled in the same pass.
 */
export function fillSlots<Slots extends Record<string, string>>(
  html: string,
  slots: Slots,
  values: Values<Slots>,
): string {
  const byToken = new Map(
    Object.entries(slots).map(([name, token]) => [token, values[name as keyof Slots]]),
  );
  return html.replace(/%%[A-Z_]+%%/g, (token) => {
    const value = byToken.get(token);
    return value === undefined ? token : escapeHtml(value);
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
