// One-time links for accounts: an invitation makes one, a reset gives one a new password.
// Threat: somebody takes over an account, or gets one, by guessing, finding or keeping a link.
// Layers: 32 random bytes, only their hash stored; a link works once and not for long; a newer one
// ends the older ones; a new password ends every session and every other link of the account.
// Residual risk: whoever reads the mail or message in which a link was passed on, before its owner.
import { createLocalReq, Forbidden, type Payload, type PayloadRequest } from 'payload';
import { inTransaction } from '@/publication/in-transaction';
import type { AccountLink, User } from '@/publication/staff-documents';
import { lockTransaction } from '@/server/lock-transaction';
import { recordAudit } from '../audit/record-audit';
import { AddressHasAccount } from './address-has-account';
import { hashOfToken, newToken } from './one-time-token';

const hourMs = 60 * 60 * 1000;

/** How long a link works. Whoever asked by mail reads it now; one passed on by hand takes longer. */
const validForMs = {
  invitation: 7 * 24 * hourMs,
  resetByAdministrator: 24 * hourMs,
  resetByMail: hourMs,
} as const;

/** Mails to one account in an hour: enough for a mail that went astray, too few to be a nuisance. */
const maxResetsAnHour = 3;

export interface NewLink {
  /** Given out once; stored nowhere. */
  token: string;
  email: string;
  /** ISO 8601, UTC. */
  expiresAt: string;
}

/**
 * Makes a link with which somebody gets an account; earlier ones for the same address end.
 * @throws AddressHasAccount
 */
export async function makeInvitation(
  req: PayloadRequest,
  { email: typed, role }: { email: string; role: User['role'] },
): Promise<NewLink> {
  const email = typed.trim().toLowerCase();
  return inTransaction(req, async () => {
    await lockTransaction(req, 'accounts');
    if (await findAccount(req, email)) throw new AddressHasAccount();
    await removeLinks(req, { email, kind: 'invitation' });
    await recordAudit(req, { action: 'invitation-made', subject: email, details: { role } });
    return saveLink(req, { kind: 'invitation', email, role }, validForMs.invitation);
  });
}

/** Makes a link with which `account` gets a new password, for an administrator to pass on. */
export async function makeResetLink(
  req: PayloadRequest,
  { email, id }: Pick<User, 'email' | 'id'>,
): Promise<NewLink> {
  return inTransaction(req, async () => {
    await lockTransaction(req, 'accounts');
    await removeLinks(req, { email, kind: 'reset' });
    await recordAudit(req, { action: 'reset-link-made', document: `users/${id}`, subject: email });
    return saveLink(req, { kind: 'reset', email, account: id }, validForMs.resetByAdministrator);
  });
}

/**
 * Makes a link for whoever says that this address is theirs; null where there is no such account, or
 * where it was asked for too often.
 */
export async function makeRequestedResetLink(
  payload: Payload,
  typed: string,
): Promise<NewLink | null> {
  const req = await createLocalReq({}, payload);
  return inTransaction(req, async () => {
    await lockTransaction(req, 'accounts');
    const account = await findAccount(req, typed.trim().toLowerCase());
    if (!account) return null;
    const { email, id } = account;
    const document = `users/${id}`;
    const { totalDocs: askedBefore } = await payload.count({
      collection: 'audit',
      overrideAccess: true,
      req,
      where: {
        action: { equals: 'reset-asked' },
        document: { equals: document },
        createdAt: { greater_than: new Date(Date.now() - hourMs).toISOString() },
      },
    });
    if (askedBefore >= maxResetsAnHour) return null;
    await recordAudit(req, { action: 'reset-asked', document, subject: email });
    return saveLink(req, { kind: 'reset', email, account: id }, validForMs.resetByMail);
  });
}

/** The link with this token, if it still works. */
export async function findOpenLink(
  req: PayloadRequest,
  token: string,
): Promise<AccountLink | null> {
  const { docs } = await req.payload.find({
    collection: 'account-links',
    limit: 1,
    overrideAccess: true,
    pagination: false,
    req,
    where: {
      tokenHash: { equals: hashOfToken(token) },
      expiresAt: { greater_than: new Date().toISOString() },
    },
  });
  return docs[0] ?? null;
}

/**
 * Does what the link with this token is for, and ends it with all others for its address. Nobody is
 * signed in during `req`.
 * @throws Forbidden where the link does not work
 */
export async function acceptLink(
  req: PayloadRequest,
  token: string,
  doAs: Record<AccountLink['kind'], (link: AccountLink) => Promise<void>>,
): Promise<void> {
  await inTransaction(req, async () => {
    await lockTransaction(req, 'accounts');
    const link = await findOpenLink(req, token);
    if (!link) throw new Forbidden(req.t);
    await doAs[link.kind](link);
    await removeLinks(req, { email: link.email });
  });
}

export async function findAccount(req: PayloadRequest, email: string): Promise<User | null> {
  const { docs } = await req.payload.find({
    collection: 'users',
    limit: 1,
    overrideAccess: true,
    pagination: false,
    req,
    where: { email: { equals: email } },
  });
  return docs[0] ?? null;
}

async function saveLink(
  req: PayloadRequest,
  link: Pick<AccountLink, 'kind' | 'email' | 'account' | 'role'>,
  validMs: number,
): Promise<NewLink> {
  const token = newToken();
  const expiresAt = new Date(Date.now() + validMs).toISOString();
  await req.payload.create({
    collection: 'account-links',
    data: { ...link, tokenHash: hashOfToken(token), expiresAt, madeBy: req.user?.email ?? '' },
    overrideAccess: true,
    req,
  });
  return { token, email: link.email, expiresAt };
}

/** Below the hooks: what is used up was not withdrawn by anybody. Takes expired ones along. */
async function removeLinks(
  req: PayloadRequest,
  { email, kind }: { email: string; kind?: AccountLink['kind'] },
): Promise<void> {
  const ofAddress = { email: { equals: email }, ...(kind ? { kind: { equals: kind } } : {}) };
  const expired = { expiresAt: { less_than: new Date().toISOString() } };
  await req.payload.db.deleteMany({
    collection: 'account-links',
    req,
    where: { or: [ofAddress, expired] },
  });
}
