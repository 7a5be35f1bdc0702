// Invites somebody: an address, a role and the language of the mail become a link to pass on.
'use client';
import { useRouter } from 'next/navigation';
import { type ReactElement, useId } from 'react';
import { localeNames } from '@/campaign/locales';
import type { NewLinkAnswer } from '../endpoints/new-link-answer';
import { staffMessagesFor } from '../messages/staff-message-catalogue';
import { inLanguage, staffLanguages } from '../staff-label';
import { DeskDialog } from '../views/desk-dialog';
import { useDeskRequest } from '../views/use-desk-request';
import { NewLinkNotice } from './new-link-notice';

export function InviteDialog({ language }: { language: string }) {
  const { invite: texts, roles } = staffMessagesFor(language).accounts;
  const request = useDeskRequest(texts.failed);
  const router = useRouter();
  const id = useId();

  async function invite(form: FormData): Promise<ReactElement | false> {
    const made = await request.send<NewLinkAnswer>('/users/invite', Object.fromEntries(form));
    if (!made) return false;
    router.refresh();
    return <NewLinkNotice made={made} language={language} />;
  }

  return (
    <DeskDialog
      opener={{ label: texts.title, isMain: true }}
      title={texts.title}
      action={texts.make}
      request={request}
      onSubmit={invite}
      language={language}
    >
      <p id={id}>{texts.introduction}</p>
      <label>
        <span>{texts.email}</span>
        <input name="email" type="email" autoComplete="off" required aria-describedby={id} />
      </label>
      <label>
        <span>{texts.role}</span>
        <select name="role" defaultValue="editor">
          <option value="editor">{roles.editor}</option>
          <option value="administrator">{roles.administrator}</option>
        </select>
      </label>
      <label>
        <span>{texts.language}</span>
        <select
          name="language"
          defaultValue={inLanguage({ en: 'en', fr: 'fr', nl: 'nl', de: 'de' }, language)}
        >
          {staffLanguages.map((code) => (
            <option key={code} value={code} lang={code}>
              {localeNames[code]}
            </option>
          ))}
        </select>
      </label>
    </DeskDialog>
  );
}
