// How the first administrator gets in: from the environment, or by a link that works once and that
// only whoever sees this server's output has.
// Threat: a stranger who finds a fresh site first. Layers: no account without the token (32 random
// bytes, only its hash kept) or a signed-in administrator; the link ends with the first account; the
// token travels in the fragment, which browsers send to no server and which no log records.
// Residual risk: whoever reads the server's output before the administrator does.
import { createLocalReq, Forbidden, type Payload, type PayloadRequest } from 'payload';
import { inTransaction } from '@/publication/in-transaction';
import { environment } from '@/server/environment';
import { lockTransaction } from '@/server/lock-transaction';
import { hashOfToken, linkAddress, newToken } from '../accounts/one-time-token';
import { isSetUpContext } from '../hooks/refuse-strangers-account';

export interface Credentials {
  email: string;
  password: string;
}

/** Creates the administrator that the environment names, or prints a new set-up link. */
export async function welcomeFirstAdministrator(payload: Payload): Promise<void> {
  if (await hasAccounts(payload)) return;
  const { ADMIN_EMAIL, ADMIN_PASSWORD } = environment();
  const req = await createLocalReq({}, payload);
  if (ADMIN_EMAIL && ADMIN_PASSWORD) {
    await createAdministrator(payload, req, { email: ADMIN_EMAIL, password: ADMIN_PASSWORD });
    return;
  }
  const token = newToken();
  await payload.delete({ collection: 'set-up-links', where: {}, overrideAccess: true, req });
  await payload.create({
    collection: 'set-up-links',
    data: { tokenHash: hashOfToken(token) },
    overrideAccess: true,
    req,
  });
  printSetUpLink(token);
}

/**
 * Creates the first administrator for whoever has the link's token, and ends the link.
 * @throws Forbidden for any other token, and once there is an account
 */
export async function acceptSetUpLink(
  payload: Payload,
  token: string,
  credentials: Credentials,
): Promise<void> {
  const req = await createLocalReq({}, payload);
  await inTransaction(req, async () => {
    await lockTransaction(req, 'accounts');
    const { docs } = await payload.delete({
      collection: 'set-up-links',
      where: { tokenHash: { equals: hashOfToken(token) } },
      overrideAccess: true,
      req,
    });
    if (docs.length === 0 || (await hasAccounts(payload, req))) throw new Forbidden(req.t);
    await createAdministrator(payload, req, credentials);
  });
}

async function hasAccounts(payload: Payload, req?: PayloadRequest): Promise<boolean> {
  const { totalDocs } = await payload.count({ collection: 'users', overrideAccess: true, req });
  return totalDocs > 0;
}

async function createAdministrator(
  payload: Payload,
  req: PayloadRequest,
  credentials: Credentials,
): Promise<void> {
  await payload.create({
    collection: 'users',
    context: isSetUpContext,
    data: { ...credentials, role: 'administrator' },
    overrideAccess: true,
    req,
  });
}

function printSetUpLink(token: string): void {
  const lines = [
    '',
    'There is no administrator yet. Open this link to become the first one; it works once:',
    linkAddress('set-up', token),
    '',
  ];
  process.stdout.write(`${lines.join('\n')}\n`);
}
