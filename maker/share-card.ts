// Hands a finished card to the device's own share sheet, and texts to the clipboard. Nothing may be
// awaited between the visitor's tap and `navigator.share`, and no button may wait for its promise:
// in some browsers it never settles.

/** What became of a share; `cancelled` includes a second tap while the sheet is open. */
export type ShareOutcome = 'shared' | 'cancelled' | 'failed';

/** True where this browser can share this very file. */
export function canShareCard(file: File): boolean {
  return typeof navigator.canShare === 'function' && navigator.canShare({ files: [file] });
}

/** Opens the share sheet with the card, and puts the caption on the clipboard meanwhile. */
export async function shareCard(file: File, caption: string): Promise<ShareOutcome> {
  copyOnTheWay(caption);
  try {
    await navigator.share(shareContent(file, caption, isAppleBrowser()));
    return 'shared';
  } catch (cause) {
    const name = cause instanceof DOMException ? cause.name : '';
    return name === 'AbortError' || name === 'InvalidStateError' ? 'cancelled' : 'failed';
  }
}

/** Not awaited, and never an error: pasting the caption is a convenience. */
export function copyOnTheWay(caption: string): void {
  navigator.clipboard?.writeText(caption).catch(() => {});
}

/**
 * True where a link saves nothing and the card has to be pressed and held: old browsers, and the
 * views within other apps. Android marks those itself; of what Apple's engine shows, iPads that call
 * themselves Macs included, only a browser says Safari, and an app at most that it is like it.
 */
export function savesByHand(): boolean {
  const { userAgent } = navigator;
  const isWithinApp =
    /Instagram|FBAN|FBAV|like Safari|; wv\)/.test(userAgent) ||
    (userAgent.includes('AppleWebKit') && !userAgent.includes('Safari/'));
  return isWithinApp || !('download' in HTMLAnchorElement.prototype);
}

/** Apple's share sheet drops the picture when a text goes with it, so there the picture goes alone. */
export function shareContent(file: File, caption: string, isApple: boolean): ShareData {
  return isApple ? { files: [file] } : { files: [file], text: caption };
}

/** A phone or tablet of Apple's, where networks' own apps take over their links. */
export function isApplePhone(): boolean {
  return /iPhone|iPad|iPod/.test(navigator.userAgent);
}

function isAppleBrowser(): boolean {
  // Every browser on iOS is Apple's engine, whatever its name; Chrome elsewhere reports Google.
  return navigator.vendor.startsWith('Apple') || isApplePhone();
}

/**
 * Copies a text. Without a clipboard (plain http, old browsers) the element's text is selected for
 * the visitor to copy by hand.
 * @returns false if the text was only selected
 */
export async function copyText(text: string, shownIn: HTMLTextAreaElement): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    shownIn.focus();
    shownIn.select();
    return false;
  }
}
