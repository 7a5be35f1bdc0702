// Access rule: whoever is signed in. Collections have no readers besides staff: the public reads
// publications, never documents, so drafts cannot leak.
import type { PayloadRequest } from 'payload';

export function isStaff({ req }: { req: PayloadRequest }): boolean {
  return Boolean(req.user);
}
