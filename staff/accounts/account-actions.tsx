// Beside an account: ending its sessions, and for administrators a link for a new password.
'use client';
import { Button, toast, useAuth, useDocumentInfo, useTranslation } from '@payloadcms/ui';
import { useState } from 'react';
import type { NewLinkAnswer } from '../endpoints/new-link-answer';
import { staffMessagesFor } from '../messages/staff-message-catalogue';
import { RefusalNotice } from '../views/refusal-notice';
import { useDeskRequest } from '../views/use-desk-request';
import { ChangePassword } from './change-password';
import { NewLinkNotice } from './new-link-notice';
import './accounts.css';

export function AccountActions() {
  const { id } = useDocumentInfo();
  const { user } = useAuth();
  const { language } = useTranslation().i18n;
  const { actions: texts } = staffMessagesFor(language).accounts;
  const [made, setMade] = useState<NewLinkAnswer | null>(null);
  const request = useDeskRequest(texts.failed);
  if (!id) return null;
  const isOwn = String(user?.id) === String(id);

  async function signOutEverywhere() {
    if (!(await request.send(`/users/${id}/sign-out-everywhere`))) return;
    if (isOwn) window.location.assign('/admin/login');
    else toast.success(texts.signedOut);
  }

  async function makeResetLink() {
    setMade(await request.send<NewLinkAnswer>(`/users/${id}/reset-link`));
  }

  return (
    <section className="account-actions" aria-label={texts.title}>
      <h2>{texts.title}</h2>
      <p>{texts.signOutEverywhereRule}</p>
      <Button
        size="small"
        buttonStyle="secondary"
        margin={false}
        disabled={request.isBusy}
        onClick={signOutEverywhere}
      >
        {texts.signOutEverywhere}
      </Button>
      {user?.role === 'administrator' && !isOwn ? (
        <>
          <p>{texts.makeResetLinkRule}</p>
          <Button
            size="small"
            buttonStyle="secondary"
            margin={false}
            disabled={request.isBusy}
            onClick={makeResetLink}
          >
            {texts.makeResetLink}
          </Button>
        </>
      ) : null}
      {isOwn ? <ChangePassword email={user?.email ?? ''} language={language} /> : null}
      <RefusalNotice request={request} language={language} />
      {made ? <NewLinkNotice made={made} language={language} /> : null}
    </section>
  );
}
