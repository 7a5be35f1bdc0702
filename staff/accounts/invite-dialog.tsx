// Invites somebody: an address, a role and the language of the mail become a link to pass on.
'use client';
import { Button } from '@payloadcms/ui';
import { useRouter } from 'next/navigation';
import { type FormEvent, useRef, useState } from 'react';
import { localeNames } from '@/campaign/locales';
import type { NewLinkAnswer } from '../endpoints/new-link-answer';
import { staffMessagesFor } from '../messages/staff-message-catalogue';
import { inLanguage, staffLanguages } from '../staff-label';
import { NewLinkNotice } from './new-link-notice';
import { readRefusal, sendJson } from './send-json';
import './accounts.css';

export function InviteDialog({ language }: { language: string }) {
  const { invite: texts, newLink, roles } = staffMessagesFor(language).accounts;
  const dialog = useRef<HTMLDialogElement>(null);
  const [made, setMade] = useState<NewLinkAnswer | null>(null);
  const [problem, setProblem] = useState('');
  const [isSending, setIsSending] = useState(false);
  const router = useRouter();

  async function invite(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const form = Object.fromEntries(new FormData(event.currentTarget));
    setIsSending(true);
    setProblem('');
    const answer = await sendJson('/staff-api/users/invite', form);
    setIsSending(false);
    if (!answer?.ok) return setProblem(await readRefusal(answer, texts.failed));
    setMade((await answer.json()) as NewLinkAnswer);
    router.refresh();
  }

  function open() {
    setMade(null);
    setProblem('');
    dialog.current?.showModal();
  }

  return (
    <>
      <Button size="medium" margin={false} onClick={open}>
        {texts.title}
      </Button>
      <dialog ref={dialog} className="accounts__dialog" aria-label={texts.title}>
        <h2>{texts.title}</h2>
        {made ? (
          <NewLinkNotice made={made} language={language} />
        ) : (
          <form onSubmit={invite} className="accounts__form">
            <p>{texts.introduction}</p>
            <label htmlFor="invite-email">{texts.email}</label>
            <input id="invite-email" name="email" type="email" autoComplete="off" required />
            <label htmlFor="invite-role">{texts.role}</label>
            <select id="invite-role" name="role" defaultValue="editor">
              <option value="editor">{roles.editor}</option>
              <option value="administrator">{roles.administrator}</option>
            </select>
            <label htmlFor="invite-language">{texts.language}</label>
            <select
              id="invite-language"
              name="language"
              defaultValue={inLanguage({ en: 'en', fr: 'fr', nl: 'nl', de: 'de' }, language)}
            >
              {staffLanguages.map((code) => (
                <option key={code} value={code} lang={code}>
                  {localeNames[code]}
                </option>
              ))}
            </select>
            <p role="alert" className="accounts__problem">
              {problem}
            </p>
            <Button type="submit" size="medium" disabled={isSending}>
              {texts.make}
            </Button>
          </form>
        )}
        <Button buttonStyle="secondary" size="medium" onClick={() => dialog.current?.close()}>
          {made ? newLink.close : texts.cancel}
        </Button>
      </dialog>
    </>
  );
}
