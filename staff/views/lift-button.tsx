// Brings a withdrawn figure back, now or at a moment, through the same gate as every publication.
'use client';
import { toast } from '@payloadcms/ui';
import { useRouter } from 'next/navigation';
import { useState } from 'react';
import type { PublishingSettings } from '@/publication/publishing-settings';
import type { ProposalAnswer } from '../endpoints/propose-changes';
import { staffMessagesFor } from '../messages/staff-message-catalogue';
import { DeskDialog } from './desk-dialog';
import { noWishes, ProposalFields } from './proposal-fields';
import { useDeskRequest } from './use-desk-request';

interface LiftButtonProps {
  id: number;
  /** Slug of the figure. */
  statistic: string;
  settings: PublishingSettings;
  language: string;
}

export function LiftButton({ id, language, settings, statistic }: LiftButtonProps) {
  const { urgent } = staffMessagesFor(language);
  const request = useDeskRequest(urgent.failed);
  const router = useRouter();
  const [wishes, setWishes] = useState(noWishes);

  async function lift(): Promise<boolean> {
    const made = await request.send<ProposalAnswer>(`/withdrawals/${id}/lift`, { ...wishes });
    if (!made) return false;
    toast.success(made.message);
    router.push(`/admin/proposals/${made.proposal}`);
    return true;
  }

  return (
    <DeskDialog
      opener={{ label: urgent.lift, name: `${urgent.lift}: ${statistic}`, size: 'small' }}
      title={`${urgent.lift}: ${statistic}`}
      action={urgent.lift}
      request={request}
      onSubmit={lift}
      language={language}
    >
      <p>{urgent.confirmLift}</p>
      <ProposalFields value={wishes} onChange={setWishes} settings={settings} language={language} />
    </DeskDialog>
  );
}
