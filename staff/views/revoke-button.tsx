// Ends a secret link at once. Nothing is asked first: a new link is made as quickly.
'use client';
import { Button, toast } from '@payloadcms/ui';
import { useRouter } from 'next/navigation';
import { useState } from 'react';
import { fillIn } from '@/campaign/placeholders';
import { staffMessagesFor } from '../messages/staff-message-catalogue';
import { readRefusal } from './read-refusal';

interface RevokeButtonProps {
  id: string;
  name: string;
  language: string;
}

export function RevokeButton({ id, name, language }: RevokeButtonProps) {
  const messages = staffMessagesFor(language).rehearsals;
  const router = useRouter();
  const [isBusy, setIsBusy] = useState(false);

  async function revoke() {
    setIsBusy(true);
    try {
      const response = await fetch(`/staff-api/rehearsals/${id}/revoke`, { method: 'POST' });
      if (response.ok) toast.success(messages.revokeDone);
      else toast.error(await readRefusal(response, messages.failed));
      router.refresh();
    } catch {
      toast.error(messages.failed);
    } finally {
      setIsBusy(false);
    }
  }

  return (
    <Button
      buttonStyle="secondary"
      size="small"
      aria-label={fillIn(messages.revokeNamed, { name })}
      disabled={isBusy}
      onClick={() => void revoke()}
    >
      {messages.revoke}
    </Button>
  );
}
