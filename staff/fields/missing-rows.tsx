// What is wrong with a list of which at least one is needed: that there is none. Payload keeps saying so
// after one was added, for as long as anything in it is wrong, which its own fields say.
'use client';
import { FieldError, useFormFields, useTranslation } from '@payloadcms/ui';
import { staffMessagesFor } from '../messages/staff-message-catalogue';

export function MissingRows({ path }: { path: string }) {
  const { language } = useTranslation().i18n;
  const hasRows = useFormFields(([fields]) => (fields[path]?.rows ?? []).length > 0);
  if (hasRows) return null;
  return (
    <FieldError path={path} message={staffMessagesFor(language).forms.missingRows} showError />
  );
}
