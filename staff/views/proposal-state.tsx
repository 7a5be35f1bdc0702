// The state that a proposed change is in, as a mark beside it.
import type { ProposalStatus } from '@/publication/proposal';
import { staffMessagesFor } from '../messages/staff-message-catalogue';

const marks: Record<ProposalStatus, string> = {
  open: 'desk-state desk-state--waits',
  approved: 'desk-state desk-state--holds',
  settled: 'desk-state desk-state--holds',
  refused: 'desk-state',
  'taken-back': 'desk-state',
};

export function ProposalState({ status, language }: { status: ProposalStatus; language: string }) {
  return (
    <span className={marks[status]}>{staffMessagesFor(language).proposals.statuses[status]}</span>
  );
}
