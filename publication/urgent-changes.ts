// What must not wait for anybody: the maker is paused or opened again, a figure is withdrawn. In force
// as soon as it is written; what is scheduled goes on without the figure. Knows no HTTP.
import type { Payload, PayloadRequest } from 'payload';
import { dayAt } from '@/campaign/edition-dates';
import type { Locale } from '@/campaign/locales';
import { composeSnapshot } from './compose-snapshot';
import { inTransaction } from './in-transaction';
import { publish } from './publish';
import { loadPublishingSettings } from './publishing-settings';
import { lockAndSettle } from './settle-proposals';

export interface UrgentChange {
  payload: Payload;
  req: PayloadRequest;
  /** E-mail address of whoever acts. */
  author: string;
  /** Why, as `keepReasons` made it. */
  reason: string;
}

export interface WantedWithdrawal {
  /** Slug of the figure. */
  statistic: string;
  /** Why, for the public; may be empty. */
  note: Partial<Record<Locale, string>>;
  /** Where it is the only figure, no card can be made without it. */
  alsoPauseMaker: boolean;
}

/** Thrown where a figure is the only one that is shown: staff have to pause the maker with it. */
export class OnlyFigure extends Error {
  constructor() {
    super('No card can be made without this figure');
    this.name = 'OnlyFigure';
  }
}

/** Returns the publication that holds from now; null where it was so already. */
export async function pauseMaker(change: UrgentChange, isPaused: boolean): Promise<string | null> {
  return inTransaction(change.req, async () => {
    await lockAndSettle(change.payload, change.req);
    await writePause(change, isPaused);
    return publishUrgently(change);
  });
}

/** @throws OnlyFigure. Returns the publication that holds from now; null where it was so already. */
export async function withdrawFigure(
  change: UrgentChange,
  { alsoPauseMaker, note, statistic }: WantedWithdrawal,
): Promise<string | null> {
  const { author, payload, req } = change;
  return inTransaction(req, async () => {
    await lockAndSettle(payload, req);
    const { timeZone } = await loadPublishingSettings(payload, req);
    const data = { statistic, note, on: dayAt(new Date(), timeZone), updatedBy: author };
    const existing = await payload.db.findOne({
      collection: 'withdrawals',
      req,
      where: { statistic: { equals: statistic } },
    });
    if (existing) return null;
    await payload.db.create({ collection: 'withdrawals', data, req });
    if (alsoPauseMaker) await writePause(change, true);
    await requireFigure(change);
    return publishUrgently(change);
  });
}

async function writePause({ author, payload, req }: UrgentChange, isPaused: boolean) {
  const data = { isPaused, updatedBy: author, updatedAt: new Date().toISOString() };
  await payload.db.updateOne({ collection: 'card-maker', data, req, where: {} });
}

async function requireFigure({ payload, req }: UrgentChange): Promise<void> {
  const snapshot = await composeSnapshot(payload, req);
  if (snapshot?.edition.statistics.length === 0 && !snapshot.maker.isPaused) throw new OnlyFigure();
}

function publishUrgently(change: UrgentChange): Promise<string | null> {
  return publish({ ...change, isApproved: true, isUrgent: true });
}
