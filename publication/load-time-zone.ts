// The campaign's time zone, as the organisation has set it.
import type { Payload, PayloadRequest } from 'payload';
import { readTimeZone } from './current-edition';

/** `req`: as seen from its transaction. */
export async function loadTimeZone(payload: Payload, req?: PayloadRequest): Promise<string> {
  const { docs } = await payload.find({
    collection: 'organisation',
    depth: 0,
    limit: 1,
    overrideAccess: true,
    pagination: false,
    req,
  });
  return readTimeZone(docs[0]);
}
