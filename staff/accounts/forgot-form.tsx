// Asks for a mail with a link to choose a new password. Says the same whether there is such an account
// or not.
'use client';
import { type FormEvent, useState } from 'react';
import { staffMessagesFor } from '../messages/staff-message-catalogue';
import { sendJson } from './send-json';
import '../set-up/set-up-form.css';

export function ForgotForm({ language }: { language: string }) {
  const { accounts, setUp } = staffMessagesFor(language);
  const texts = accounts.forgot;
  const [outcome, setOutcome] = useState<'sent' | 'failed' | null>(null);
  const [isSending, setIsSending] = useState(false);

  async function ask(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const email = new FormData(event.currentTarget).get('email');
    setIsSending(true);
    const answer = await sendJson('/staff-api/users/ask-for-reset', { email });
    setIsSending(false);
    setOutcome(answer?.ok ? 'sent' : 'failed');
  }

  return (
    <main className="set-up" lang={language}>
      <h1>{setUp.forgotTitle}</h1>
      {outcome === 'sent' ? null : (
        <>
          <p>{texts.introduction}</p>
          <form onSubmit={ask}>
            <label htmlFor="forgot-email">{texts.email}</label>
            <input id="forgot-email" name="email" type="email" autoComplete="username" required />
            <button type="submit" disabled={isSending}>
              {texts.send}
            </button>
          </form>
        </>
      )}
      <p role="status">{outcome === 'sent' ? texts.sent : ''}</p>
      <p role="alert" className="set-up__problem">
        {outcome === 'failed' ? texts.failed : ''}
      </p>
      <a href="/admin/login">{setUp.backToSignIn}</a>
    </main>
  );
}
