// The form behind the set-up link: takes the token from the address's fragment, which the browser
// never sends by itself, and exchanges it for the first account.
'use client';
import { type FormEvent, useState } from 'react';
import type { Locale } from '@/campaign/snapshot';
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
    try {
      const response = await fetch('/staff-api/set-up', {
        method: 'POST',
        headers: { 'Content-Type': 'application/json' },
        body: JSON.stringify({
          token: window.location.hash.slice(1),
          email: form.get('email'),
          password: form.get('password'),
        }),
      });
      if (response.ok) window.location.replace('/admin/login');
      else setProblem('refused');
    } catch {
      setProblem('unreachable');
    } finally {
      setIsSending(false);
    }
  }

  return (
    <main className="set-up" lang={language}>
      <h1>{texts.title}</h1>
      <p>{texts.intro}</p>
      <form onSubmit={createAccount}>
        <label htmlFor="set-up-email">{texts.email}</label>
        <input id="set-up-email" name="email" type="email" autoComplete="username" required />
        <label htmlFor="set-up-password">{texts.password}</label>
        <input
          id="set-up-password"
          name="password"
          type="password"
          autoComplete="new-password"
          minLength={12}
          required
          aria-describedby="set-up-password-rule"
        />
        <p id="set-up-password-rule">{texts.passwordRule}</p>
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
