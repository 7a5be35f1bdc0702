// Why no card was made, told apart from faults of our own. By name, not by class: the bundler may
// load a module once per kind of route, and each copy has classes of its own.
import type { Messages } from '@/campaign/messages/messages';
import type { CardError } from '@/card/card-error';
import { type CardErrorCode, cardErrorStatus } from '@/card/card-spec';
import { isBusyError } from '@/server/image-work-queue';

export interface CardRefusal {
  code: CardErrorCode;
  /** For `unsupported-format`: what the bytes look like. */
  detected?: string;
  /** For `invalid-field`. */
  field?: string;
  retryAfterSeconds?: number;
  /** For `paused`: what staff say to visitors meanwhile. */
  message?: string;
}

/** The refusal that an error stands for, or null where it is a fault of ours. */
export function findCardRefusal(error: unknown): CardRefusal | null {
  if (isBusyError(error)) return { code: 'busy', retryAfterSeconds: error.retryAfterSeconds };
  if (!(error instanceof Error)) return null;
  switch (error.name) {
    case 'CardError': {
      const { code, detected, field } = error as CardError;
      return { code, detected, field };
    }
    case 'JobTimeoutError':
      return { code: 'unreadable-photo' };
    default:
      return null;
  }
}

/** What the visitor reads: the problem's name and what can be done. */
export function refusalMessage({ code, detected, message }: CardRefusal, messages: Messages) {
  const { cardErrors } = messages;
  if (message !== undefined) return { ...cardErrors[code], detail: message };
  if (detected === 'heic') return cardErrors['unsupported-heic'];
  if (detected === 'avif') return cardErrors['unsupported-avif'];
  return cardErrors[code];
}

/** That a picture sent here is no report, and where one reports: whoever was refused may have meant one. */
export interface NoReports {
  text: string;
  address: string;
}

/** The refusal as RFC 9457 problem document; `noReports` where a photo was sent. */
export function problemAnswer(
  refusal: CardRefusal,
  messages: Messages,
  noReports?: NoReports,
): Response {
  const status = cardErrorStatus[refusal.code];
  const { title, detail } = refusalMessage(refusal, messages);
  const problem = {
    type: `urn:pawcard:problem:${refusal.code}`,
    title,
    status,
    code: refusal.code,
    detail,
    field: refusal.field,
    noReports: noReports?.text,
    reportAddress: noReports?.address,
  };
  return new Response(JSON.stringify(problem), {
    status,
    headers: { 'Content-Type': 'application/problem+json', ...refusalHeaders(refusal) },
  });
}

export function refusalHeaders({ retryAfterSeconds }: CardRefusal): Record<string, string> {
  return {
    'Cache-Control': 'no-store',
    ...(retryAfterSeconds === undefined ? {} : { 'Retry-After': String(retryAfterSeconds) }),
  };
}
