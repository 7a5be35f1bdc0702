// The page behind a one-time link: takes the token from the address's fragment, which the browser
// never sends by itself, says what the link is for, and exchanges it for a password.
'use client';
import { type FormEvent, useEffect, useState } from 'react';
import { fillIn } from '@/campaign/placeholders';
import type { OpenedLink } from '../endpoints/open-account-link';
import { staffMessagesFor } from '../messages/staff-message-catalogue';
import { NewPasswordField } from './new-password-field';
import { sendJson } from './send-json';
import '../set-up/set-up-form.css';

type State = OpenedLink | 'loading' | 'not-working';

export function AccountLinkForm({ language }: { language: string }) {
  const texts = staffMessagesFor(language).accounts.linkPage;
  const [state, setState] = useState<State>('loading');
  const [isDone, setIsDone] = useState(false);
  const [isUnreachable, setIsUnreachable] = useState(false);
  const [isSending, setIsSending] = useState(false);

  useEffect(() => {
    const open = async () => {
      const token = window.location.hash.slice(1);
      if (!token) return setState('not-working');
      const answer = await sendJson('/staff-api/users/open-link', { token });
      setIsUnreachable(answer === null);
      if (answer?.ok) setState((await answer.json()) as OpenedLink);
      else if (answer) setState('not-working');
    };
    open();
    window.addEventListener('hashchange', open);
    return () => window.removeEventListener('hashchange', open);
  }, []);

  async function setPassword(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    setIsSending(true);
    const answer = await sendJson('/staff-api/users/accept-link', {
      token: window.location.hash.slice(1),
      password: new FormData(event.currentTarget).get('password'),
    });
    setIsUnreachable(answer === null);
    setIsSending(false);
    if (answer?.ok) setIsDone(true);
    else if (answer) setState('not-working');
  }

  return (
    <main className="set-up" lang={language}>
      {state === 'loading' ? <p>{texts.loading}</p> : null}
      {state === 'not-working' ? (
        <>
          <h1>{texts.notWorkingTitle}</h1>
          <p>{texts.notWorking}</p>
          <a href="/admin/login">{texts.toSignIn}</a>
        </>
      ) : null}
      {typeof state === 'object' && isDone ? (
        <div role="status">
          <h1>{state.kind === 'invitation' ? texts.accountReady : texts.passwordReady}</h1>
          <p>{fillIn(texts.signInWith, { email: state.email })}</p>
          <a href="/admin/login">{texts.toSignIn}</a>
        </div>
      ) : null}
      {typeof state === 'object' && !isDone ? (
        <>
          <h1>{state.kind === 'invitation' ? texts.invitationTitle : texts.resetTitle}</h1>
          <p>{introductionOf(state, language)}</p>
          <form onSubmit={setPassword}>
            <label htmlFor="account-email">{texts.email}</label>
            {/* Password managers keep the password under this address. */}
            <input
              id="account-email"
              name="email"
              type="email"
              autoComplete="username"
              value={state.email}
              readOnly
            />
            <NewPasswordField label={texts.password} language={language} />
            <button type="submit" disabled={isSending}>
              {state.kind === 'invitation' ? texts.createAccount : texts.setPassword}
            </button>
          </form>
        </>
      ) : null}
      <p role="alert" className="set-up__problem">
        {isUnreachable ? texts.unreachable : ''}
      </p>
    </main>
  );
}

function introductionOf({ kind, role }: OpenedLink, language: string): string {
  const { linkPage, roles } = staffMessagesFor(language).accounts;
  if (kind === 'reset' || !role) return linkPage.resetIntroduction;
  return fillIn(linkPage.invitationIntroduction, { role: roles[role] });
}
