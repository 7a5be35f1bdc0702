// What is wrong with a card request, as a stable code. The message is for developers and logs;
// the sentence a visitor reads is chosen elsewhere by code, language and `detected`.
import type { CardErrorCode } from '@/card/card-spec';

export interface CardErrorDetails {
  /** For `unsupported-format`: what the bytes look like, e.g. "heic", so that we can say what to do. */
  detected?: string;
  /** For `invalid-field`: the field's name in the form. */
  field?: string;
  cause?: unknown;
}

export class CardError extends Error {
  override readonly name = 'CardError';
  readonly code: CardErrorCode;
  readonly detected: string | undefined;
  readonly field: string | undefined;

  constructor(code: CardErrorCode, developerMessage: string, details: CardErrorDetails = {}) {
    super(developerMessage, { cause: details.cause });
    this.code = code;
    this.detected = details.detected;
    this.field = details.field;
  }
}
