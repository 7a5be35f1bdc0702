// Brings a withdrawn figure back, through the same gate as every publication.
'use client';
import { Button, toast } from '@payloadcms/ui';
import { useRouter } from 'next/navigation';
import type { ProposalAnswer } from '../endpoints/propose-changes';
import { staffMessagesFor } from '../messages/staff-message-catalogue';
import { sendToDesk } from './send-to-desk';

export function LiftButton({ id, language }: { id: number; language: string }) {
  const { urgent } = staffMessagesFor(language);
  const router = useRouter();

  async function lift() {
    if (!window.confirm(urgent.confirmLift)) return;
    const answer = await sendToDesk<ProposalAnswer>(`/withdrawals/${id}/lift`, {});
    if (answer.ok) router.push(`/admin/proposals/${answer.body.proposal}`);
    else toast.error(answer.message || urgent.failed);
  }

  return (
    <Button buttonStyle="secondary" size="small" onClick={() => void lift()}>
      {urgent.lift}
    </Button>
  );
}
