// Beside one's own account: another password, for whoever knows the present one.
'use client';
import { toast } from '@payloadcms/ui';
import { useId } from 'react';
import { fillIn } from '@/campaign/placeholders';
import { staffMessagesFor } from '../messages/staff-message-catalogue';
import { DeskDialog } from '../views/desk-dialog';
import { useDeskRequest } from '../views/use-desk-request';
import { minPasswordLength } from './password-rule';

interface ChangePasswordProps {
  /** Password managers keep the password under this address. */
  email: string;
  language: string;
}

export function ChangePassword({ email, language }: ChangePasswordProps) {
  const { linkPage, password: texts } = staffMessagesFor(language).accounts;
  const request = useDeskRequest(texts.failed);
  const ruleId = useId();

  async function change(form: FormData): Promise<boolean> {
    const done = await request.send('/users/change-password', {
      current: form.get('current'),
      next: form.get('next'),
    });
    if (done) toast.success(texts.done);
    return done !== null;
  }

  return (
    <DeskDialog
      opener={{ label: texts.change, size: 'small' }}
      title={texts.change}
      action={texts.change}
      request={request}
      onSubmit={change}
      language={language}
    >
      <p>{texts.rule}</p>
      <input type="hidden" name="email" autoComplete="username" value={email} />
      <label>
        <span>{texts.current}</span>
        <input
          name="current"
          type="password"
          autoComplete="current-password"
          maxLength={200}
          required
        />
      </label>
      <label>
        <span>{texts.next}</span>
        <input
          name="next"
          type="password"
          autoComplete="new-password"
          minLength={minPasswordLength}
          maxLength={200}
          required
          aria-describedby={ruleId}
        />
      </label>
      <p id={ruleId}>{fillIn(linkPage.passwordRule, { count: String(minPasswordLength) })}</p>
    </DeskDialog>
  );
}
