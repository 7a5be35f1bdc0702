// Threat: another site makes a signed-in browser change something here. Layers: cookies are
// SameSite=Strict, Payload takes them from our own origin only once SITE_URL is set, and this check
// holds without it. Programs send neither header and no cookie, so they pass with their token.
import { isForeign } from '@/server/foreign-origin';

type Handler<Context> = (request: Request, context: Context) => Promise<Response>;

/** The same handler, with 403 for requests that a browser sends for another site. */
export function refuseForeignOrigin<Context>(handle: Handler<Context>): Handler<Context> {
  return async (request, context) => {
    const changesNothing = ['GET', 'HEAD', 'OPTIONS'].includes(request.method);
    if (!changesNothing && isForeign(request.headers)) {
      return Response.json({ errors: [{ message: 'Foreign origin' }] }, { status: 403 });
    }
    return handle(request, context);
  };
}
