// From when a proposed change holds. Once it was decided without a moment of its own, there is nothing
// more to say than who decided it and when.
import { fillIn } from '@/campaign/placeholders';
import type { Proposal } from '@/publication/proposal';
import { formatMoment } from '../messages/format-moment';
import { staffMessagesFor } from '../messages/staff-message-catalogue';

interface HoldsFromProps {
  proposal: Pick<Proposal, 'holdsFrom' | 'status' | 'timeZone'>;
  language: string;
}

export function HoldsFrom({ language, proposal }: HoldsFromProps) {
  const { proposals } = staffMessagesFor(language);
  const { holdsFrom, status, timeZone } = proposal;
  if (holdsFrom) {
    const moment = formatMoment(holdsFrom.toISOString(), language, timeZone);
    return <p>{fillIn(proposals.holdsFrom, { moment })}</p>;
  }
  return status === 'open' ? <p>{proposals.onApproval}</p> : null;
}
