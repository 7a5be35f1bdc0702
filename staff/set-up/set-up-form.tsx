// The form behind the set-up link: takes the token from the address's fragment, which the browser
// never sends by itself, and exchanges it for the first account.
'use client';
import { type FormEvent, useState } from 'react';
import type { Locale } from '@/campaign/locales';
import { NewPasswordField } from '../accounts/new-password-field';
import { sendJson } from '../accounts/send-json';
import { staffMessagesFor } from '../messages/staff-message-catalogue';
import './set-up-form.css';

export function SetUpForm({ language }: { language: Locale }) {
  const texts = staffMessagesFor(language).setUp;
  const [problem, setProblem] = useState<'refused' | 'unreachable' | null>(null);
  const [isSending, setIsSending] = useState(false);

  async function createAccount(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    setIsSending(true);
    setProblem(null);
    const answer = await sendJson('/staff-api/set-up', {
      token: window.location.hash.slice(1),
      email: form.get('email'),
      password: form.get('password'),
    });
    setIsSending(false);
    if (answer?.ok) window.location.replace('/admin/login');
    else setProblem(answer ? 'refused' : 'unreachable');
  }

  return (
    <main className="set-up" lang={language}>
      <h1>{texts.title}</h1>
      <p>{texts.intro}</p>
      <form onSubmit={createAccount}>
        <label htmlFor="set-up-email">{texts.email}</label>
        <input id="set-up-email" name="email" type="email" autoComplete="username" required />
        <NewPasswordField label={texts.password} language={language} />
        <button type="submit" disabled={isSending}>
          {texts.create}
        </button>
        <p role="alert" className="set-up__problem">
          {problem ? texts[problem] : ''}
        </p>
      </form>
    </main>
  );
}
