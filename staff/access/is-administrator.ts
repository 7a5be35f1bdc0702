// Access rule: administrators only.
import type { PayloadRequest } from 'payload';

export function isAdministrator({ req }: { req: PayloadRequest }): boolean {
  return req.user?.role === 'administrator';
}
