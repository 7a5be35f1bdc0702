// What is wrong with a photo on the visitor's own device. Carries a code only: the sentence that is
// shown is chosen by code, in the page's language.
import type { PhotoProblemCode } from '@/campaign/messages/messages';

export class PhotoProblem extends Error {
  override readonly name = 'PhotoProblem';
  readonly code: PhotoProblemCode;

  constructor(code: PhotoProblemCode, cause?: unknown) {
    super(code, { cause });
    this.code = code;
  }
}
