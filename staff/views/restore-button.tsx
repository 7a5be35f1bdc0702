// Restores a publication after a question; where somebody else has to approve, it becomes a proposal.
'use client';
import { toast } from '@payloadcms/ui';
import { useRouter } from 'next/navigation';
import { fillIn } from '@/campaign/placeholders';
import type { ProposalAnswer } from '../endpoints/propose-changes';
import { staffMessagesFor } from '../messages/staff-message-catalogue';
import { DeskDialog } from './desk-dialog';
import { useDeskRequest } from './use-desk-request';

interface RestoreButtonProps {
  id: string;
  moment: string;
  language: string;
}

export function RestoreButton({ id, moment, language }: RestoreButtonProps) {
  const messages = staffMessagesFor(language).restore;
  const request = useDeskRequest(messages.failed);
  const router = useRouter();
  const name = fillIn(messages.named, { moment });

  async function restore(): Promise<boolean> {
    const answer = request.onConflict ? `?onConflict=${request.onConflict}` : '';
    const made = await request.send<ProposalAnswer | { id: string | null }>(
      `/publications/${id}/restore${answer}`,
    );
    if (!made) return false;
    if ('proposal' in made) {
      toast.success(made.message);
      router.push(`/admin/proposals/${made.proposal}`);
    } else {
      toast.success(messages.done);
      router.refresh();
    }
    return true;
  }

  return (
    <DeskDialog
      opener={{ label: messages.restore, name, size: 'small' }}
      title={name}
      action={messages.restore}
      request={request}
      onSubmit={restore}
      language={language}
    >
      <p>{messages.confirm}</p>
    </DeskDialog>
  );
}
