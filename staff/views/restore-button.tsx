// Restores a publication after a question, and says how it went.
'use client';
import { Button, toast } from '@payloadcms/ui';
import { useRouter } from 'next/navigation';
import { useRef, useState } from 'react';
import { fillIn } from '@/campaign/placeholders';
import { staffMessagesFor } from '../messages/staff-message-catalogue';
import { readRefusal } from './read-refusal';

interface RestoreButtonProps {
  id: string;
  moment: string;
  language: string;
}

export function RestoreButton({ id, moment, language }: RestoreButtonProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  const [isBusy, setIsBusy] = useState(false);
  const router = useRouter();
  const messages = staffMessagesFor(language).restore;
  const name = fillIn(messages.named, { moment });

  async function restore() {
    setIsBusy(true);
    try {
      const response = await fetch(`/staff-api/publications/${id}/restore`, { method: 'POST' });
      if (response.ok) toast.success(messages.done);
      else toast.error(await readRefusal(response, messages.failed));
      router.refresh();
    } catch {
      toast.error(messages.failed);
    } finally {
      setIsBusy(false);
      dialog.current?.close();
    }
  }

  return (
    <div className="publications__restore">
      <Button
        buttonStyle="secondary"
        size="small"
        aria-label={name}
        onClick={() => dialog.current?.showModal()}
      >
        {messages.restore}
      </Button>
      <dialog ref={dialog} className="publications__dialog" aria-label={name}>
        <p>{name}</p>
        <p>{messages.confirm}</p>
        <Button size="medium" disabled={isBusy} onClick={restore}>
          {messages.restore}
        </Button>
        <Button buttonStyle="secondary" size="medium" onClick={() => dialog.current?.close()}>
          {messages.cancel}
        </Button>
      </dialog>
    </div>
  );
}
