// Who sends a request to an endpoint of ours; each endpoint asks, whatever stands before it.
import { APIError, type PayloadRequest } from 'payload';
import type { Person } from '@/publication/proposals';

/** @throws APIError 401 */
export function requirePerson(req: PayloadRequest): Person {
  if (!req.user) throw new APIError('Unauthorized', 401, null, true);
  return { id: Number(req.user.id), email: req.user.email };
}
