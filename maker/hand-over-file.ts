// How a file that is no picture reaches the visitor: saved by the browser or, within other apps,
// where nothing is saved, handed to the system's share sheet.
import { canShareCard, savesByHand } from '@/maker/share-card';

export type FileType = 'application/zip' | 'application/pdf';

/** `nothing`: such a file would be made in vain here. */
export function wayToHandOver(type: FileType): 'save' | 'share' | 'nothing' {
  if (!savesByHand()) return 'save';
  return canShareCard(new File(['sample'], 'sample', { type })) ? 'share' : 'nothing';
}

/** A download that has begun may still be reading the file. */
const readingEndsMs = 40_000;

/** Has the browser save the file. */
export function saveFile(file: File): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(file);
  link.download = file.name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), readingEndsMs);
}
