// Endpoints check for themselves who asks; a door before them is no substitute.
import { APIError, type PayloadRequest } from 'payload';
import { isAdministrator } from '../access/is-administrator';
import { requirePerson } from './require-person';

/** @throws 401 for strangers, 403 for whoever is no administrator */
export function requireAdministrator(req: PayloadRequest): void {
  requirePerson(req);
  if (!isAdministrator({ req })) throw new APIError('Forbidden', 403, null, true);
}
