// Pauses the maker, or opens it again, after saying what that does; with a reason for colleagues.
'use client';
import { toast } from '@payloadcms/ui';
import { useRouter } from 'next/navigation';
import { staffMessagesFor } from '../messages/staff-message-catalogue';
import { DeskDialog } from './desk-dialog';
import { useDeskRequest } from './use-desk-request';

export function PauseButton({ isPaused, language }: { isPaused: boolean; language: string }) {
  const { proposals, urgent } = staffMessagesFor(language);
  const request = useDeskRequest(urgent.failed);
  const router = useRouter();
  const action = isPaused ? urgent.resume : urgent.pause;

  async function change(form: FormData): Promise<boolean> {
    const done = await request.send('/card-maker/pause', {
      isPaused: !isPaused,
      why: form.get('why'),
    });
    if (!done) return false;
    toast.success(isPaused ? urgent.makerRuns : urgent.makerIsPaused);
    router.refresh();
    return true;
  }

  return (
    <DeskDialog
      opener={{ label: action, size: 'small', isMain: isPaused }}
      title={action}
      action={action}
      request={request}
      onSubmit={change}
      language={language}
    >
      <p>{isPaused ? urgent.confirmResume : urgent.confirmPause}</p>
      <label>
        <span>{proposals.reason}</span>
        <input type="text" name="why" maxLength={200} aria-describedby="pause-why" />
      </label>
      <p id="pause-why">{proposals.reasonHint}</p>
    </DeskDialog>
  );
}
