// Ends a secret link at once. Nothing is asked first: a new link is made as quickly.
'use client';
import { Button, toast } from '@payloadcms/ui';
import { useRouter } from 'next/navigation';
import { fillIn } from '@/campaign/placeholders';
import { staffMessagesFor } from '../messages/staff-message-catalogue';
import { useDeskRequest } from './use-desk-request';

interface RevokeButtonProps {
  id: string;
  name: string;
  language: string;
}

export function RevokeButton({ id, name, language }: RevokeButtonProps) {
  const messages = staffMessagesFor(language).rehearsals;
  const request = useDeskRequest(messages.failed);
  const router = useRouter();

  async function revoke() {
    if (await request.send(`/rehearsals/${id}/revoke`)) toast.success(messages.revokeDone);
    router.refresh();
  }

  return (
    <div>
      <Button
        buttonStyle="secondary"
        size="small"
        margin={false}
        aria-label={fillIn(messages.revokeNamed, { name })}
        disabled={request.isBusy}
        onClick={() => void revoke()}
      >
        {messages.revoke}
      </Button>
      <p role="alert">{request.refusal?.message}</p>
    </div>
  );
}
