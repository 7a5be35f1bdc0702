// Collection hook: who confirmed an address, and when. The desk writes down both when somebody says
// so; an address that is changed is no longer confirmed, unless the same save confirms the new one.
import type { CollectionBeforeChangeHook } from 'payload';
import { dayAt } from '@/campaign/edition-dates';
import { loadTimeZone } from '@/publication/load-time-zone';

type Data = Record<string, unknown>;

/** `fields`: what the confirmation is about, such as the address and the telephone number. */
export function keepConfirmation(fields: readonly string[]): CollectionBeforeChangeHook {
  return async ({ data, originalDoc, req }) => {
    const { isConfirmedNow, ...said } = data as Data;
    const before: Data = originalDoc ?? {};
    if (isConfirmedNow === true) {
      const today = dayAt(new Date(), await loadTimeZone(req.payload, req));
      return { ...said, checkedOn: `${today}T12:00:00.000Z`, confirmedBy: authorOf(req.user) };
    }
    const checkedOn = 'checkedOn' in said ? said.checkedOn : before.checkedOn;
    const isNewDay = dayOf(checkedOn) !== dayOf(before.checkedOn);
    const isOtherAddress = fields.some(
      (field) => field in said && textOf(said[field]) !== textOf(before[field]),
    );
    if (isNewDay) {
      return { ...said, confirmedBy: dayOf(checkedOn) === '' ? null : authorOf(req.user) };
    }
    if (originalDoc && isOtherAddress) return { ...said, checkedOn: null, confirmedBy: null };
    // Nobody types another's name there.
    return { ...said, confirmedBy: before.confirmedBy ?? null };
  };
}

function authorOf(user: { email?: string } | null): string | null {
  return user?.email ?? null;
}

function dayOf(moment: unknown): string {
  if (!moment) return '';
  return new Date(moment as string).toISOString().slice(0, 10);
}

function textOf(value: unknown): string {
  return typeof value === 'string' ? value.trim() : '';
}
