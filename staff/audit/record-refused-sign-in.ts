// A refused sign-in, as a line of the trail. The address typed is kept only where it is an account's:
// any other may be a slip (a password in the wrong field) or somebody who has nothing to do with this
// site. Must never let a stranger fill the trail: what has no account behind it, or a locked one, is
// counted, and written once a minute at most.
import { createLocalReq, type Payload } from 'payload';
import { processWide } from '@/server/process-wide';
import { recordAudit } from './record-audit';

const summaryEveryMs = 60_000;

export async function recordRefusedSignIn(
  payload: Payload,
  typed: string,
  wasLocked: boolean,
): Promise<void> {
  const req = await createLocalReq({}, payload);
  const { docs } = await payload.find({
    collection: 'users',
    limit: 1,
    overrideAccess: true,
    pagination: false,
    req,
    showHiddenFields: true,
    where: { email: { equals: typed.toLowerCase().trim() } },
  });
  const [account] = docs;
  if (!account || wasLocked) {
    const attempts = countWithoutLine();
    if (attempts === null) return;
    await recordAudit(req, { action: 'sign-in-failed', actor: '', details: { attempts } });
    return;
  }
  const isNowLocked = Boolean(account.lockUntil && new Date(account.lockUntil) > new Date());
  await recordAudit(req, {
    action: isNowLocked ? 'account-locked' : 'sign-in-failed',
    actor: '',
    document: `users/${account.id}`,
    subject: account.email,
  });
}

/** Counts one attempt; gives the number since the last line, or null while it is too early for one. */
function countWithoutLine(): number | null {
  const state = processWide('unknown-sign-ins', () => ({ attempts: 0, lineAtMs: 0 }));
  state.attempts += 1;
  const now = Date.now();
  if (now - state.lineAtMs < summaryEveryMs) return null;
  const { attempts } = state;
  state.attempts = 0;
  state.lineAtMs = now;
  return attempts;
}
