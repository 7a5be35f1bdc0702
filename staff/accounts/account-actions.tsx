// Beside an account: ending its sessions, and for administrators a link for a new password.
'use client';
import { Button, toast, useAuth, useDocumentInfo, useTranslation } from '@payloadcms/ui';
import { useState } from 'react';
import type { NewLinkAnswer } from '../endpoints/new-link-answer';
import { staffMessagesFor } from '../messages/staff-message-catalogue';
import { NewLinkNotice } from './new-link-notice';
import { readRefusal, sendJson } from './send-json';
import './accounts.css';

export function AccountActions() {
  const { id } = useDocumentInfo();
  const { user } = useAuth();
  const { language } = useTranslation().i18n;
  const { actions: texts } = staffMessagesFor(language).accounts;
  const [made, setMade] = useState<NewLinkAnswer | null>(null);
  const [isBusy, setIsBusy] = useState(false);
  if (!id) return null;
  const isOwn = String(user?.id) === String(id);

  async function send(action: string): Promise<Response | null> {
    setIsBusy(true);
    const answer = await sendJson(`/staff-api/users/${id}/${action}`);
    setIsBusy(false);
    if (answer?.ok) return answer;
    toast.error(await readRefusal(answer, texts.failed));
    return null;
  }

  async function signOutEverywhere() {
    if (!(await send('sign-out-everywhere'))) return;
    if (isOwn) window.location.assign('/admin/login');
    else toast.success(texts.signedOut);
  }

  async function makeResetLink() {
    const answer = await send('reset-link');
    if (answer) setMade((await answer.json()) as NewLinkAnswer);
  }

  return (
    <section className="account-actions" aria-label={texts.title}>
      <h2>{texts.title}</h2>
      <p>{texts.signOutEverywhereRule}</p>
      <Button
        size="small"
        buttonStyle="secondary"
        margin={false}
        disabled={isBusy}
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
            disabled={isBusy}
            onClick={makeResetLink}
          >
            {texts.makeResetLink}
          </Button>
        </>
      ) : null}
      {made ? <NewLinkNotice made={made} language={language} /> : null}
    </section>
  );
}
