// How often one client address may use what is open to strangers.
import { APIError, type PayloadRequest } from 'payload';
import { clientAddressHeader } from '@/server/client-address';
import { processWide } from '@/server/process-wide';
import { RateLimit } from '@/server/rate-limit';
import { staffMessagesFor } from '../messages/staff-message-catalogue';

/** @throws 429 with Retry-After; `name` counts apart from other names */
export function limitStrangers(req: PayloadRequest, name: string, perMinute: number): void {
  // The front server names the address on every request; without it there is no client either.
  const address = req.headers.get(clientAddressHeader);
  if (address === null) return;
  const limit = processWide(`${name}-limit`, () => new RateLimit({ burst: perMinute, perMinute }));
  const waitSeconds = limit.take(address);
  if (waitSeconds === 0) return;
  req.responseHeaders = new Headers({ 'Retry-After': String(waitSeconds) });
  const { tooManyAttempts } = staffMessagesFor(req.i18n.language).accounts;
  throw new APIError(tooManyAttempts, 429, null, true);
}
