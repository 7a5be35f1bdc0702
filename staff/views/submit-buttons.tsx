// The buttons for publishing and saving: Payload's own, which it greys out after any answer of the
// server (a refused change is still unsaved, and can be sent again once its cause is mended
// elsewhere), and the dialog for another time or a reason. Where somebody else has to approve, there
// is the dialog alone: what would be refused is not offered.
'use client';
import {
  PublishButton as PayloadPublishButton,
  SaveButton as PayloadSaveButton,
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
  useUnsavedAfterRefusal();
  const settings = usePublishSettings();
  return (
    <>
      {settings?.hasFourEyes ? null : direct}
      {settings ? <PublishDialog settings={settings} /> : null}
    </>
  );
}

function useUnsavedAfterRefusal(): void {
  const { setModified } = useForm();
  const isModified = useFormModified();
  const isProcessing = useFormProcessing();
  // Payload's word for "the last attempt did not succeed": it takes it back after a success.
  const wasRefused = useFormSubmitted();
  useEffect(() => {
    if (wasRefused && !isProcessing && !isModified) setModified(true);
  }, [wasRefused, isProcessing, isModified, setModified]);
}
