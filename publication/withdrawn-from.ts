// A withdrawal says its day in public: whoever moves it to another moment moves that day. Pure.
import { dayAt } from '@/campaign/edition-dates';
import type { Change } from './changes';

/** The changes with the day on which figures are withdrawn by them. */
export function withdrawnFrom(changes: Change[], moment: Date, timeZone: string): Change[] {
  const on = dayAt(moment, timeZone);
  return changes.map((change) => {
    const isWithdrawal = change.collection === 'withdrawals' && change.before === null;
    return isWithdrawal && change.after ? { ...change, after: { ...change.after, on } } : change;
  });
}
