// In a form with unsaved changes: the switch of the text's language asks before it throws them away,
// as every link does by itself. Payload's switch asks nothing; this stands in front of it.
'use client';
import { ConfirmationModal, useFormModified, useModal, useTranslation } from '@payloadcms/ui';
import { useEffect, useRef } from 'react';

const modalSlug = 'switch-without-saving';

export function AskBeforeSwitching() {
  const isModified = useFormModified();
  const { openModal } = useModal();
  const { t } = useTranslation();
  const isAgreed = useRef(false);

  useEffect(() => {
    if (!isModified) return;
    isAgreed.current = false;
    function ask(event: Event) {
      if (isAgreed.current || !opensSwitch(event)) return;
      event.preventDefault();
      event.stopPropagation();
      openModal(modalSlug);
    }
    // Before React's own listeners, which stand on the document.
    window.addEventListener('click', ask, true);
    window.addEventListener('keydown', ask, true);
    return () => {
      window.removeEventListener('click', ask, true);
      window.removeEventListener('keydown', ask, true);
    };
  }, [isModified, openModal]);

  return (
    <ConfirmationModal
      modalSlug={modalSlug}
      heading={t('general:leaveWithoutSaving')}
      body={t('general:changesNotSaved')}
      cancelLabel={t('general:stayOnThisPage')}
      confirmLabel={t('general:leaveAnyway')}
      onConfirm={() => {
        isAgreed.current = true;
        // Once the dialog is gone and the page can be used again.
        setTimeout(() => document.querySelector<HTMLElement>('.localizer button')?.click());
      }}
    />
  );
}

function opensSwitch(event: Event): boolean {
  const isOnSwitch = event.target instanceof Element && event.target.closest('.localizer') !== null;
  const isUse = !(event instanceof KeyboardEvent) || event.key === 'Enter' || event.key === ' ';
  return isOnSwitch && isUse;
}
