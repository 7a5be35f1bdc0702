// Staff's desk without a web server: a site as it is after its first start, copied to a place of its
// own, and requests to the REST interface as the admin would send them.
import { randomBytes } from 'node:crypto';
import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Payload } from 'payload';
import { inject } from 'vitest';
import type { Snapshot } from '@/campaign/snapshot';
import { startPostgres } from '../postgres/embedded-postgres';

export type Role = 'administrator' | 'editor' | 'stranger';

export interface Desk {
  payload: Payload;
  /** Sends a request to /staff-api as somebody in this role: bytes as they are, all else as JSON. */
  send(
    role: Role,
    method: string,
    path: string,
    body?: unknown,
    headers?: Record<string, string>,
  ): Promise<Response>;
  /** What the public sees now. */
  snapshot(): Promise<Snapshot>;
  close(): Promise<void>;
}

export const password = 'correct horse battery';

/** `hasStaff`: with one administrator and one editor; otherwise as a stranger would find it. */
export async function openDesk({ hasStaff = true } = {}): Promise<Desk> {
  const dataDir = await mkdtemp(path.join(tmpdir(), 'pawcard-desk-'));
  await cp(inject('newSite'), dataDir, { recursive: true });
  const postgresUrl = inject('postgresUrl');
  process.env.DATA_DIR = dataDir;
  process.env.PAYLOAD_SECRET = randomBytes(32).toString('hex');
  if (postgresUrl) {
    process.env.TEST_DATABASE_URL = postgresUrl;
    // It goes with its server: Payload keeps a connection that a DROP would have to break.
    process.env.DATABASE_URL = (await startPostgres(inject('newDatabase'))).url;
  }

  // Loaded now because the environment is read when these modules are.
  const { default: config } = await import('@payload-config');
  const { getPayload, handleEndpoints } = await import('payload');
  const { guardStaffApi } = await import('@/staff/access/guard-staff-api');
  const { isSetUpContext } = await import('@/staff/hooks/refuse-strangers-account');
  const { requireCurrentPublication } = await import('@/publication/read-publication');

  const payload = await getPayload({ config });

  const guarded = guardStaffApi(config, (request) => handleEndpoints({ config, request }));
  const cookies = new Map<Role, string>();
  const send: Desk['send'] = (role, method, route, body, headers) => {
    const cookie = cookies.get(role);
    const hasBody = body !== undefined;
    const isFile = body instanceof Uint8Array;
    const request = new Request(`http://localhost/staff-api${route}`, {
      method,
      headers: {
        ...(cookie ? { Cookie: cookie } : {}),
        ...(hasBody
          ? { 'Content-Type': isFile ? 'application/octet-stream' : 'application/json' }
          : {}),
        ...headers,
      },
      body: isFile ? Buffer.from(body) : hasBody ? JSON.stringify(body) : undefined,
    });
    return guarded(request, undefined);
  };
  for (const role of hasStaff ? (['administrator', 'editor'] as const) : []) {
    const credentials = { email: `${role}@example.org`, password };
    await payload.create({
      collection: 'users',
      context: isSetUpContext,
      data: { ...credentials, role },
      overrideAccess: true,
    });
    const signedIn = await send('stranger', 'POST', '/users/login', credentials);
    const [cookie] = signedIn.headers.getSetCookie();
    cookies.set(role, cookie?.split(';')[0] ?? '');
  }

  return {
    payload,
    send,
    async snapshot() {
      return (await requireCurrentPublication()).snapshot;
    },
    async close() {
      await payload.destroy();
      await rm(dataDir, { recursive: true, force: true });
    },
  };
}

/** All that a refusal says, in one line; empty where nothing was refused. */
export async function messageOf(response: Response): Promise<string> {
  const { errors = [] } = (await response.json()) as {
    errors?: { message: string; data?: { errors?: { message: string }[] } }[];
  };
  return errors
    .flatMap(({ data, message }) => [message, ...(data?.errors ?? []).map((it) => it.message)])
    .join(' ');
}
