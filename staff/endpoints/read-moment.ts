// The moment that staff chose, as a form sends it: wall-clock time and time zone.
import { APIError, type PayloadRequest } from 'payload';
import { z } from 'zod';
import { fillIn } from '@/campaign/placeholders';
import { readZonedTime } from '@/campaign/zoned-time';
import { formatMoment } from '../messages/format-moment';
import { staffMessagesFor } from '../messages/staff-message-catalogue';

export const chosenMoment = z.object({
  /** "2026-11-18T09:00" */
  time: z.string().max(20),
  timeZone: z.string().min(1).max(60),
  /** Where clocks are put back and the time exists twice: the second of the two. */
  isSecond: z.boolean().optional(),
});
export type ChosenMoment = z.infer<typeof chosenMoment>;

/**
 * Of a time that exists twice the first is meant, which is still summer time, unless the second is
 * asked for. A time that does not exist is refused, with the next one that does.
 */
export function readMoment({ isSecond, time, timeZone }: ChosenMoment, req: PayloadRequest): Date {
  const found = readZonedTime(time, timeZone);
  if (found.kind === 'once') return found.at;
  if (found.kind === 'twice') return isSecond ? found.second : found.first;
  const { language } = req.i18n;
  const { proposals } = staffMessagesFor(language);
  const message =
    found.kind === 'invalid'
      ? proposals.notAMoment
      : fillIn(proposals.skippedMoment, {
          moment: formatMoment(found.next.toISOString(), language, timeZone),
        });
  throw new APIError(message, 400, { code: found.kind }, true);
}
