// What can be wrong with a photo on the visitor's own device. Carries a code only: the sentence
// that is shown is chosen by code, in the page's language.
import type { CardErrorCode } from '@/card/card-spec';

export type PhotoProblemCode =
  | 'empty-file'
  | Extract<CardErrorCode, 'unsupported-format' | 'unreadable-photo' | 'too-many-pixels'>
  /** A HEIC or AVIF photo that this browser cannot open. */
  | 'undecodable-format'
  /** The message could not be loaded; the photo is fine. */
  | 'overlay-unavailable'
  /** The browser could not make the picture file. */
  | 'card-not-made';

export class PhotoProblem extends Error {
  override readonly name = 'PhotoProblem';
  readonly code: PhotoProblemCode;

  constructor(code: PhotoProblemCode, cause?: unknown) {
    super(code, { cause });
    this.code = code;
  }
}
