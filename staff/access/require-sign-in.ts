// Access rule of the whole interface: strangers get 401 on every route but those that signing in
// needs, whether the route exists or not. What a signed-in person may do, each collection says.
import { getPayload, type SanitizedConfig } from 'payload';

type Handler<Context> = (request: Request, context: Context) => Promise<Response>;

const openRoutes = new Set([
  'POST /users/login',
  'POST /users/logout',
  'POST /users/refresh-token',
  'GET /users/me',
  'POST /set-up',
  'POST /users/ask-for-reset',
  'POST /users/open-link',
  'POST /users/accept-link',
]);

/** The same handler behind the door; `config` is Payload's. */
export function requireSignIn<Context>(
  config: Promise<SanitizedConfig>,
  handle: Handler<Context>,
): Handler<Context> {
  return async (request, context) => {
    if (openRoutes.has(routeOf(request))) return handle(request, context);
    const payload = await getPayload({ config });
    const { user } = await payload.auth({ headers: request.headers });
    if (user) return handle(request, context);
    return Response.json({ errors: [{ message: 'Unauthorized' }] }, { status: 401 });
  };
}

/** "GET /users/me". A request that asks to be taken for another method stays what it is. */
function routeOf({ method, url }: Request): string {
  return `${method} ${new URL(url).pathname.replace(/^\/staff-api/, '').replace(/\/$/, '')}`;
}
