// Publishes what stands in a form now or at a moment, with a reason; or proposes it, where somebody
// else has to approve. Ends on the page of the proposal that it made.
'use client';
import { toast, useDocumentInfo, useForm, useLocale, useTranslation } from '@payloadcms/ui';
import { useRouter } from 'next/navigation';
import { useState } from 'react';
import type { ProposalAnswer } from '../endpoints/propose-changes';
import type { PublishSettings } from '../endpoints/publish-settings';
import { staffMessagesFor } from '../messages/staff-message-catalogue';
import { DeskDialog } from './desk-dialog';
import { noWishes, ProposalFields, proposalAction } from './proposal-fields';
import type { DeskRefusal } from './send-to-desk';
import { useDeskRequest } from './use-desk-request';

interface PublishDialogProps {
  settings: PublishSettings;
  /** Right after publishing without it was refused because of what is scheduled. */
  opensItself: boolean;
}

export function PublishDialog({ opensItself, settings }: PublishDialogProps) {
  const { hasFourEyes, scheduled } = settings;
  const { collectionSlug, id } = useDocumentInfo();
  const { code: locale } = useLocale();
  const { language } = useTranslation().i18n;
  const { dispatchFields, getData, setModified } = useForm();
  const router = useRouter();
  const messages = staffMessagesFor(language).proposals;
  const isAsked = scheduled.length > 0;
  const question = {
    code: 'change-conflict',
    conflicts: scheduled,
    message: messages.conflict,
    saved: [],
  };
  const request = useDeskRequest(messages.failed, isAsked ? question : null);
  const [wishes, setWishes] = useState(noWishes);
  const direct = hasFourEyes ? messages.propose : messages.publish;
  const title = hasFourEyes || isAsked ? direct : messages.publishAt;

  /** What was refused was kept as a draft: the form stands on that one from now on. */
  function goOnFrom({ message, saved: [draft] }: DeskRefusal): void {
    if (!draft) return;
    setModified(false);
    if (id !== undefined) {
      dispatchFields({ type: 'UPDATE', path: 'basedOn', value: draft.updatedAt });
      return;
    }
    // It is no new document any more.
    toast.error(message || messages.failed);
    router.push(`/admin/collections/${draft.collection}/${draft.id}`);
  }

  async function send(): Promise<boolean> {
    const made = await request.send<ProposalAnswer>(
      '/proposals/propose',
      {
        documents: [{ collection: collectionSlug, id: id ?? null, data: getData(), locale }],
        ...wishes,
      },
      goOnFrom,
    );
    if (!made) return false;
    setModified(false);
    toast.success(made.message);
    router.push(`/admin/proposals/${made.proposal}`);
    return true;
  }

  return (
    <DeskDialog
      opener={{ id: 'action-publish-at', label: title, isMain: hasFourEyes || isAsked }}
      opensItself={opensItself}
      title={title}
      action={proposalAction(settings, wishes, language)}
      request={request}
      onSubmit={send}
      language={language}
    >
      <ProposalFields value={wishes} onChange={setWishes} settings={settings} language={language} />
    </DeskDialog>
  );
}
