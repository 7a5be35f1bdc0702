// Payload's buttons for publishing and saving, which it greys out after any answer of the server: a
// refused change is still unsaved, and can be sent again once its cause is mended elsewhere.
'use client';
import {
  PublishButton as PayloadPublishButton,
  SaveButton as PayloadSaveButton,
  useForm,
  useFormModified,
  useFormProcessing,
  useFormSubmitted,
} from '@payloadcms/ui';
import { useEffect } from 'react';

export function PublishButton() {
  useUnsavedAfterRefusal();
  return <PayloadPublishButton />;
}

export function SaveButton() {
  useUnsavedAfterRefusal();
  return <PayloadSaveButton />;
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
