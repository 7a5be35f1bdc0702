// Takes a one-time link back, at once.
'use client';
import { Button, toast } from '@payloadcms/ui';
import { useRouter } from 'next/navigation';
import { useState } from 'react';
import { fillIn } from '@/campaign/placeholders';
import { staffMessagesFor } from '../messages/staff-message-catalogue';

interface WithdrawLinkButtonProps {
  id: number;
  email: string;
  language: string;
}

export function WithdrawLinkButton({ email, id, language }: WithdrawLinkButtonProps) {
  const texts = staffMessagesFor(language).accounts.openLinks;
  const [isBusy, setIsBusy] = useState(false);
  const router = useRouter();

  async function withdraw() {
    setIsBusy(true);
    const address = `/staff-api/account-links/${id}`;
    const answer = await fetch(address, { method: 'DELETE' }).catch(() => null);
    setIsBusy(false);
    if (answer?.ok) toast.success(texts.withdrawn);
    else toast.error(texts.failed);
    router.refresh();
  }

  return (
    <Button
      buttonStyle="secondary"
      size="small"
      margin={false}
      disabled={isBusy}
      aria-label={fillIn(texts.withdrawNamed, { email })}
      onClick={withdraw}
    >
      {texts.withdraw}
    </Button>
  );
}
