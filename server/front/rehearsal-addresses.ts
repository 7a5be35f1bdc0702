// Keeps whoever looks at a rehearsal inside it: in its finished pages every address of our own that
// shows published things gets the secret path in front. Works on Next's own output, in attributes and
// in the data of its scripts alike; it is no filter for hostile HTML.
import { supportedLocales } from '@/campaign/locales';

/** First segments below which a rehearsal has its own answers. Files of the build are the same. */
export const rehearsedPaths = ['overlays', 'previews', 'prints', 'api', 'find-country'] as const;

const shown = [...supportedLocales, ...rehearsedPaths].join('|');
/** An address in quotes, escaped ones in the data of scripts, or in a list of pictures by their width. */
const ownAddress = new RegExp(`(["']|\\dw, )/(${shown})(?=[/"'?#\\\\])`, 'g');

/** `prefix`: "/rehearsal/<secret>"; empty for what is public, which stays as it is. */
export function withAddressPrefix(text: string, prefix: string): string {
  return prefix === '' ? text : text.replace(ownAddress, `$1${prefix}/$2`);
}
