// Threat: finding out who has an account here, from answers or their timing.
// Layers: a missing or locked account costs the same key derivation as a wrong password (1), and a
// locked account answers like a wrong password (2). Residual risk: Payload's own database work for an
// existing account (counting the attempts) still takes a few milliseconds.
import { pbkdf2 } from 'node:crypto';
import { promisify } from 'node:util';
import {
  AuthenticationError,
  type CollectionAfterErrorHook,
  type CollectionBeforeOperationHook,
  LockedAuth,
} from 'payload';

const deriveKey = promisify(pbkdf2);

/** What Payload spends on checking one password. */
const passwordCost = { iterations: 600_000, keyLengthBytes: 32, digest: 'sha256' } as const;

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
  if (!isChecked) {
    const { iterations, keyLengthBytes, digest } = passwordCost;
    await deriveKey(password, 'no such account', iterations, keyLengthBytes, digest);
  }
  return args;
};

export const hideLock: CollectionAfterErrorHook = ({ error, req }) => {
  if (!(error instanceof LockedAuth)) return;
  const usual = new AuthenticationError(req.t);
  return { response: { errors: [{ message: usual.message }] }, status: usual.status };
};
