// Everything that stands before a request to /staff-api, in one place for its routes and tests.
import type { SanitizedConfig } from 'payload';
import { refuseForeignOrigin } from './refuse-foreign-origin';
import { requireSignIn } from './require-sign-in';

type Handler<Context> = (request: Request, context: Context) => Promise<Response>;

export function guardStaffApi<Context>(
  config: Promise<SanitizedConfig>,
  handle: Handler<Context>,
): Handler<Context> {
  return refuseForeignOrigin(requireSignIn(config, handle));
}
