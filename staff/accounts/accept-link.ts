// What happens when somebody opens a one-time link and chooses a password: an account comes into
// being, or gets the new password. Never as somebody who happens to be signed in.
import { createLocalReq, Forbidden, type Payload, type PayloadRequest } from 'payload';
import type { AccountLink } from '@/publication/staff-documents';
import { recordAudit } from '../audit/record-audit';
import { isSetUpContext } from '../hooks/refuse-strangers-account';
import { acceptLink, findAccount } from './account-links';
import { byLinkContext } from './password-contexts';

/** @throws Forbidden where the link does not work */
export async function setPasswordByLink(
  payload: Payload,
  { password, token }: { password: string; token: string },
): Promise<void> {
  const req = await createLocalReq({}, payload);
  await acceptLink(req, token, {
    invitation: (link) => createInvitedAccount(req, link, password),
    reset: (link) => replacePassword(req, link, password),
  });
}

async function createInvitedAccount(
  req: PayloadRequest,
  { email, madeBy, role }: AccountLink,
  password: string,
): Promise<void> {
  if (!role || (await findAccount(req, email))) throw new Forbidden(req.t);
  const { id } = await req.payload.create({
    collection: 'users',
    context: isSetUpContext,
    data: { email, password, role },
    overrideAccess: true,
    req,
  });
  await recordAudit(req, {
    action: 'invitation-accepted',
    actor: email,
    document: `users/${id}`,
    subject: email,
    details: { role, invitedBy: madeBy ?? '' },
  });
}

async function replacePassword(
  req: PayloadRequest,
  { account: id, email }: AccountLink,
  password: string,
): Promise<void> {
  const account = await findAccount(req, email);
  if (account?.id !== id || !account) throw new Forbidden(req.t);
  await req.payload.update({
    collection: 'users',
    context: byLinkContext,
    id: account.id,
    data: { password },
    overrideAccess: true,
    overrideLock: true,
    req,
  });
  // Whoever has proved to own the address is not kept out by somebody else's attempts.
  await req.payload.db.updateOne({
    collection: 'users',
    data: { lockUntil: null, loginAttempts: 0 },
    id: account.id,
    req,
    returning: false,
  });
  await recordAudit(req, {
    action: 'password-reset',
    actor: email,
    document: `users/${account.id}`,
    subject: email,
  });
}
