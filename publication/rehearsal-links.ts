// Makes and ends the secret links to rehearsals. A secret is given out once, when it is made.
import { randomBytes } from 'node:crypto';
import type { Payload, PayloadRequest } from 'payload';
import { hashRehearsalSecret } from '@/server/rehearsals-store';
import {
  type ComposedRehearsal,
  composeRehearsal,
  type RehearsalWishes,
} from './compose-rehearsal';
import type { Rehearsal } from './staff-documents';
import type { RehearsalRemark } from './without-missing-figures';

export interface NewRehearsal extends RehearsalWishes {
  /** For whom, in staff's words. */
  name: string;
  /** E-mail address of whoever makes it. */
  author: string;
  expiresAt: Date;
}

export interface MadeRehearsal {
  id: string;
  /** Of the link: holds the secret, which is kept nowhere. */
  path: string;
  remarks: RehearsalRemark[];
}

/** @throws PublicationRefused */
export async function createRehearsal(
  payload: Payload,
  req: PayloadRequest,
  { author, expiresAt, name, ...wishes }: NewRehearsal,
): Promise<MadeRehearsal> {
  const composed = await composeRehearsal(payload, req, wishes);
  const { at, withDrafts: hasDrafts } = wishes;
  return keepRehearsal(payload, req, { author, expiresAt, name, at, hasDrafts, ...composed });
}

/** What it shows was found to be without faults. */
export interface KeptRehearsal
  extends Pick<NewRehearsal, 'at' | 'author' | 'expiresAt' | 'name'>,
    ComposedRehearsal {
  hasDrafts: boolean;
}

export async function keepRehearsal(
  payload: Payload,
  req: PayloadRequest,
  { at, author, expiresAt, hasDrafts, name, remarks, snapshot, timeZone }: KeptRehearsal,
): Promise<MadeRehearsal> {
  await forgetDeadSnapshots(payload, req);
  const secret = randomBytes(32).toString('base64url');
  const id = randomBytes(16).toString('hex');
  await payload.create({
    collection: 'rehearsals',
    data: {
      id,
      secretHash: hashRehearsalSecret(secret),
      name,
      at: at.toISOString(),
      timeZone,
      editionName: snapshot.edition.name,
      hasDrafts,
      remarks,
      author,
      expiresAt: expiresAt.toISOString(),
      data: JSON.stringify(snapshot),
    },
    overrideAccess: true,
    req,
  });
  return { id, path: `/rehearsal/${secret}`, remarks };
}

/** From the next request on the link leads nowhere. Returns what it was. @throws NotFound */
export async function revokeRehearsal(
  payload: Payload,
  req: PayloadRequest,
  id: string,
): Promise<Pick<Rehearsal, 'id' | 'name'>> {
  return payload.update({
    collection: 'rehearsals',
    id,
    data: { revokedAt: new Date().toISOString(), data: null },
    overrideAccess: true,
    req,
  });
}

/** What no link leads to any more is not kept: it may hold what was never published. */
async function forgetDeadSnapshots(payload: Payload, req: PayloadRequest): Promise<void> {
  await payload.update({
    collection: 'rehearsals',
    data: { data: null },
    overrideAccess: true,
    req,
    where: { expiresAt: { less_than: new Date().toISOString() }, data: { exists: true } },
  });
}
