// How large a logo is drawn. A logo is a PNG as a data address, checked where staff upload it.
import type { Size } from '@/card/card-spec';

const prefix = 'data:image/png;base64,';
/** Signature and header chunk up to the height, in bytes and as base64. */
const headBytes = 24;
const headCharacters = (headBytes / 3) * 4;

/** Width and height that a PNG states in its header. Throws where it is no PNG data address. */
export function readLogoSize(logo: string): Size {
  const head = logo.startsWith(prefix)
    ? Uint8Array.from(atob(logo.slice(prefix.length, prefix.length + headCharacters)), (byte) =>
        byte.charCodeAt(0),
      )
    : new Uint8Array();
  if (head.length < headBytes || head[1] !== 0x50 || head[2] !== 0x4e || head[3] !== 0x47) {
    throw new Error('Expected a PNG data address for the logo');
  }
  const view = new DataView(head.buffer);
  return { widthPx: view.getUint32(16), heightPx: view.getUint32(20) };
}

/** The largest size of those proportions inside `most`. */
export function fitLogo(logo: string, most: { width: number; height: number }): Size {
  const { widthPx, heightPx } = readLogoSize(logo);
  const scale = Math.min(most.width / widthPx, most.height / heightPx);
  return { widthPx: widthPx * scale, heightPx: heightPx * scale };
}
