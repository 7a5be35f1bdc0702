// Every route that the staff interface really has × every role, as the configuration lists them: each
// must be classified in route-classes.ts and must answer as its class says.
import type { SanitizedCollectionConfig } from 'payload';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Desk, openDesk, password, type Role } from './open-desk';
import { type CollectionClasses, collectionClasses, routeClasses, type Who } from './route-classes';

let desk: Desk;
let routes: Route[];
beforeAll(async () => {
  desk = await openDesk();
  routes = await readRoutes();
});
afterAll(() => desk?.close());

interface Route {
  /** "PATCH /statistics/:id" */
  name: string;
  method: string;
  /** With something in place of each parameter. */
  path: string;
  /** Null where nobody has classified it. */
  who: Who | null;
}

/** What Payload's own routes of a collection do. */
const operations: Record<string, keyof CollectionClasses | 'staff'> = {
  'GET ': 'read',
  'GET /:id': 'read',
  'GET /count': 'read',
  'GET /versions': 'read',
  'GET /versions/:id': 'read',
  'POST ': 'create',
  'POST /:id/duplicate': 'create',
  'PATCH ': 'update',
  'PATCH /:id': 'update',
  'POST /versions/:id': 'update',
  'DELETE ': 'delete',
  'DELETE /:id': 'delete',
  // Says what whoever asks may do.
  'POST /access/:id?': 'staff',
};

/** No document has it: nothing is changed by asking. */
const missingId = '999999';

async function readRoutes(): Promise<Route[]> {
  const { config } = desk.payload;
  const own = (config.endpoints || []).map(({ method, path }) => {
    const name = `${method.toUpperCase()} ${path}`;
    return route(name, routeClasses[name] ?? null);
  });
  const ofCollections = config.collections.flatMap((collection) =>
    (collection.endpoints || []).map(({ method, path: pattern }) => {
      const path = pattern === '/' ? '' : pattern;
      const name = `${method.toUpperCase()} /${collection.slug}${path}`;
      const who = routeClasses[name] ?? classOf(collection, `${method.toUpperCase()} ${path}`);
      return route(name, who);
    }),
  );
  // Payload's routes stand behind ours of the same name.
  return [...new Map([...own, ...ofCollections].map((it) => [it.name, it])).values()];
}

function classOf(
  { disableBulkEdit, slug }: SanitizedCollectionConfig,
  operation: string,
): Who | null {
  const classes = collectionClasses[slug];
  const does = operations[operation];
  if (!classes || !does) return null;
  if (operation === 'PATCH ' && disableBulkEdit) return 'nobody';
  return does === 'staff' ? 'staff' : classes[does];
}

function route(name: string, who: Who | null): Route {
  const [method = '', pattern = ''] = name.split(' ');
  const path = pattern.replace(/:[a-zA-Z]+\??/g, missingId);
  // Payload wants to be told which documents before it asks who wants to change them.
  const isBulk = ['PATCH', 'DELETE'].includes(method) && !pattern.includes(':');
  return { name, method, who, path: isBulk ? `${path}?where[id][equals]=${missingId}` : path };
}

async function statusFor(role: Role, { method, path }: Route): Promise<number> {
  const body = ['GET', 'DELETE'].includes(method) ? undefined : {};
  return (await desk.send(role, method, path, body)).status;
}

/** One would end the session asked with; the other's rule is a query, which no missing id answers. */
const askedBelow = new Set(['POST /users/logout', 'DELETE /users/:id']);
/** Payload answers 500 where there is nothing to delete. */
const needsDocument = new Set(['DELETE /payload-preferences/:key']);

const rank: Record<Who, number> = { nobody: 0, administrators: 1, staff: 2, strangers: 3 };

/** Asked for a version that does not exist, Payload cannot say more than that. */
function hidesBehindNotFound({ name, who }: Route): boolean {
  return who === 'nobody' || name.endsWith('/versions/:id');
}

/** Payload answers 500 for versions of a collection that keeps none. */
function hasNothingBehind({ name }: Route): boolean {
  const [, slug = ''] = name.split('/');
  const collection = desk.payload.config.collections.find((it) => it.slug === slug);
  return name.includes('/versions') && !collection?.versions;
}

async function unexpected(role: Role, mayDo: (who: Who) => boolean): Promise<string[]> {
  const found: string[] = [];
  for (const it of routes) {
    if (!it.who || askedBelow.has(it.name)) continue;
    if (role !== 'stranger' && hasNothingBehind(it)) continue;
    const status = await statusFor(role, it);
    const isRefused = status === (role === 'stranger' ? 401 : 403);
    const isNotFound = status === 404 && hidesBehindNotFound(it);
    const isRight = mayDo(it.who) ? !isRefused : isRefused || isNotFound;
    if (!isRight || (status >= 500 && !needsDocument.has(it.name)))
      found.push(`${it.name} (${it.who}): ${status}`);
  }
  return found;
}

describe('the routes of the staff interface', () => {
  it('are all classified', () => {
    expect(routes.filter(({ who }) => who === null).map(({ name }) => name)).toEqual([]);
  });

  it('are all there: nothing is classified that does not exist', () => {
    const names = new Set(routes.map(({ name }) => name));
    expect(Object.keys(routeClasses).filter((name) => !names.has(name))).toEqual([]);
    const slugs = new Set(desk.payload.config.collections.map(({ slug }) => slug as string));
    expect(Object.keys(collectionClasses).filter((slug) => !slugs.has(slug))).toEqual([]);
  });

  it('give a stranger nothing', async () => {
    expect(await unexpected('stranger', (who) => rank[who] >= rank.strangers)).toEqual([]);
  });

  it('give an editor what is for staff and nothing else', async () => {
    expect(await unexpected('editor', (who) => rank[who] >= rank.staff)).toEqual([]);
  });

  it('give an administrator everything but what is for nobody', async () => {
    expect(await unexpected('administrator', (who) => rank[who] >= rank.administrators)).toEqual(
      [],
    );
  });

  it('let an administrator remove another account, and an editor none', async () => {
    const { id } = await desk.payload.create({
      collection: 'users',
      context: { isSetUp: true },
      data: { email: 'leaver@example.org', password, role: 'editor' },
    });
    expect((await desk.send('editor', 'DELETE', `/users/${id}`)).status).toBe(403);
    expect((await desk.send('stranger', 'DELETE', `/users/${id}`)).status).toBe(401);
    expect((await desk.send('administrator', 'DELETE', `/users/${id}`)).status).toBe(200);
  });

  it('let everybody sign out, whoever they are', async () => {
    expect((await desk.send('stranger', 'POST', '/users/logout')).status).toBe(400);
    expect((await desk.send('editor', 'POST', '/users/logout')).status).toBe(200);
    expect((await desk.send('editor', 'GET', '/statistics')).status).toBe(401);
  });
});
