// Threat: finding out who has an account here, from answers or their timing; guessing passwords.
// Layers: one client address has so many attempts a minute (1); a missing or locked account costs the
// same key derivation as a wrong password (2); a locked account answers like a wrong password (3); a
// refusal is sent at a full second after the request came, whatever was to be done for it (4).
// Residual risk: a server so busy that the work for an existing account takes it into the next second.
import { setTimeout } from 'node:timers/promises';
import {
  AuthenticationError,
  type CollectionAfterErrorHook,
  type CollectionBeforeOperationHook,
  LockedAuth,
} from 'payload';
import { limitStrangers } from '../access/limit-strangers';
import { derivePasswordKey } from '../accounts/derive-password-key';
import { recordRefusedSignIn } from '../audit/record-refused-sign-in';

/** An office behind one address signs in within a minute; a program that guesses does not. */
const attemptsPerMinute = 60;

const refusalEveryMs = 1000;

export const limitSignIns: CollectionBeforeOperationHook = ({ args, operation, req }) => {
  if (operation !== 'login') return args;
  req.context.signInBeganAtMs = Date.now();
  limitStrangers(req, 'sign-in', attemptsPerMinute);
  return args;
};

export const spendPasswordTime: CollectionBeforeOperationHook = async ({
  args,
  operation,
  req,
}) => {
  if (operation !== 'login') return args;
  const { email, password } =
    (args as { data?: { email?: unknown; password?: unknown } }).data ?? {};
  if (typeof email !== 'string' || typeof password !== 'string') return args;
  const user = await req.payload.db.findOne<{ id: number; lockUntil?: string | null }>({
    collection: 'users',
    req,
    where: { email: { equals: email.toLowerCase().trim() } },
  });
  const isChecked = user && !(user.lockUntil && new Date(user.lockUntil) > new Date());
  if (!isChecked) await derivePasswordKey(password, 'no such account');
  return args;
};

export const refuseQuietly: CollectionAfterErrorHook = async ({ context, error, req }) => {
  const wasLocked = error instanceof LockedAuth;
  const beganAtMs = context.signInBeganAtMs;
  if (typeof beganAtMs !== 'number') return;
  if (!wasLocked && !(error instanceof AuthenticationError)) return;
  const typed: unknown = req.data?.email;
  await recordRefusedSignIn(req.payload, typeof typed === 'string' ? typed : '', wasLocked);
  await setTimeout(untilFullSecond(Date.now() - beganAtMs));
  const usual = new AuthenticationError(req.t);
  return { response: { errors: [{ message: usual.message }] }, status: usual.status };
};

/** Exported for its tests. */
export function untilFullSecond(spentMs: number): number {
  return refusalEveryMs - (spentMs % refusalEveryMs);
}
