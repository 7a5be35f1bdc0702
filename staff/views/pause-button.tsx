// Pauses the maker, or opens it again, after a question.
'use client';
import { Button, toast } from '@payloadcms/ui';
import { useRouter } from 'next/navigation';
import { useState } from 'react';
import { staffMessagesFor } from '../messages/staff-message-catalogue';
import { sendToDesk } from './send-to-desk';

export function PauseButton({ isPaused, language }: { isPaused: boolean; language: string }) {
  const { urgent } = staffMessagesFor(language);
  const router = useRouter();
  const [isBusy, setIsBusy] = useState(false);

  async function change() {
    if (!window.confirm(isPaused ? urgent.confirmResume : urgent.confirmPause)) return;
    setIsBusy(true);
    const answer = await sendToDesk('/card-maker/pause', { isPaused: !isPaused });
    setIsBusy(false);
    if (answer.ok) toast.success(isPaused ? urgent.makerRuns : urgent.makerIsPaused);
    else toast.error(answer.message || urgent.failed);
    router.refresh();
  }

  return (
    <Button
      buttonStyle={isPaused ? 'primary' : 'secondary'}
      size="small"
      disabled={isBusy}
      onClick={() => void change()}
    >
      {isPaused ? urgent.resume : urgent.pause}
    </Button>
  );
}
