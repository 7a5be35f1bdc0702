// Where somebody chooses a password, with the rule that it has to follow.
import { useId } from 'react';
import { fillIn } from '@/campaign/placeholders';
import { staffMessagesFor } from '../messages/staff-message-catalogue';
import { minPasswordLength } from './password-rule';

export function NewPasswordField({ label, language }: { label: string; language: string }) {
  const { passwordRule } = staffMessagesFor(language).accounts.linkPage;
  const id = useId();
  return (
    <>
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        name="password"
        type="password"
        autoComplete="new-password"
        minLength={minPasswordLength}
        maxLength={200}
        required
        aria-describedby={`${id}-rule`}
      />
      <p id={`${id}-rule`}>{fillIn(passwordRule, { count: String(minPasswordLength) })}</p>
    </>
  );
}
