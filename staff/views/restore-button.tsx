// Restores a publication after a question, and says how it went.
'use client';
import { Button, toast } from '@payloadcms/ui';
import { useRouter } from 'next/navigation';
import { useRef, useState } from 'react';
import { requireMessage } from '../messages/require-message';

interface RestoreButtonProps {
  id: string;
  moment: string;
  language: string;
}

export function RestoreButton({ id, moment, language }: RestoreButtonProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  const [isBusy, setIsBusy] = useState(false);
  const router = useRouter();
  const say = (key: Parameters<typeof requireMessage>[1]) =>
    requireMessage(language, key, { moment });

  async function restore() {
    setIsBusy(true);
    try {
      const response = await fetch(`/staff-api/publications/${id}/restore`, { method: 'POST' });
      if (response.ok) toast.success(say('restoreDone'));
      else toast.error(await readRefusal(response, say('restoreFailed')));
      router.refresh();
    } catch {
      toast.error(say('restoreFailed'));
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
        aria-label={say('restoreNamed')}
        onClick={() => dialog.current?.showModal()}
      >
        {say('restore')}
      </Button>
      <dialog ref={dialog} className="publications__dialog" aria-label={say('restoreNamed')}>
        <p>{say('restoreNamed')}</p>
        <p>{say('confirmRestore')}</p>
        <Button size="medium" disabled={isBusy} onClick={restore}>
          {say('restore')}
        </Button>
        <Button buttonStyle="secondary" size="medium" onClick={() => dialog.current?.close()}>
          {say('cancel')}
        </Button>
      </dialog>
    </div>
  );
}

async function readRefusal(response: Response, otherwise: string): Promise<string> {
  const answer = (await response.json().catch(() => null)) as {
    errors?: { message?: string }[];
  } | null;
  return answer?.errors?.[0]?.message ?? otherwise;
}
