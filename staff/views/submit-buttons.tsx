// The buttons for publishing and saving: Payload's own, which it greys out after any answer of the
// server (a refused change is still unsaved, and can be sent again once its cause is mended
// elsewhere), and the dialog for another time or a reason. Where somebody else has to approve, or
// something else is scheduled about the same, there is the dialog alone: what would be refused is
// not offered.
'use client';
import {
  PublishButton as PayloadPublishButton,
  SaveButton as PayloadSaveButton,
  useDocumentInfo,
  useForm,
  useFormModified,
  useFormProcessing,
  useFormSubmitted,
} from '@payloadcms/ui';
import { type ReactNode, useEffect } from 'react';
import { PublishDialog } from './publish-dialog';
import { usePublishSettings } from './use-publish-settings';

export function PublishButton() {
  return <WithDialog direct={<PayloadPublishButton />} />;
}

export function SaveButton() {
  return <WithDialog direct={<PayloadSaveButton />} />;
}

function WithDialog({ direct }: { direct: ReactNode }) {
  const isRefused = useRefusal();
  const { collectionSlug, id } = useDocumentInfo();
  const settings = usePublishSettings({ collection: collectionSlug, id, isRefused });
  const isAsked = settings !== null && settings.scheduled.length > 0;
  return (
    <>
      {settings?.hasFourEyes || isAsked ? null : direct}
      {settings ? <PublishDialog settings={settings} opensItself={isAsked && isRefused} /> : null}
    </>
  );
}

/** Whether the last attempt was refused; what it would have saved stays unsaved. */
function useRefusal(): boolean {
  const { setModified } = useForm();
  const isModified = useFormModified();
  const isProcessing = useFormProcessing();
  // Payload's word for "the last attempt did not succeed": it takes it back after a success.
  const wasRefused = useFormSubmitted() && !isProcessing;
  useEffect(() => {
    if (wasRefused && !isModified) setModified(true);
  }, [wasRefused, isModified, setModified]);
  return wasRefused;
}
