// The organisation's logo: chosen as a file, made small and safe by the server, kept as a data
// address in the document itself.
'use client';
import { Button, useField, useTranslation } from '@payloadcms/ui';
import type { TextareaFieldClientProps } from 'payload';
import { type ChangeEvent, useId, useState } from 'react';
import { staffMessagesFor } from '../messages/staff-message-catalogue';
import './logo-field.css';

export function LogoField({ path, readOnly }: TextareaFieldClientProps) {
  const { setValue, value } = useField<string | null>({ path });
  const { i18n } = useTranslation();
  const [hasFailed, setHasFailed] = useState(false);
  const id = useId();
  const messages = staffMessagesFor(i18n.language).logo;

  async function choose({ target }: ChangeEvent<HTMLInputElement>) {
    const [file] = target.files ?? [];
    if (!file) return;
    const logo = await loadLogo(file);
    setHasFailed(logo === null);
    if (logo !== null) setValue(logo);
    target.value = '';
  }

  return (
    <div className="logo-field field-type">
      <label htmlFor={id}>{messages.label}</label>
      {value ? <img src={value} alt={messages.label} /> : null}
      <input
        id={id}
        type="file"
        accept="image/jpeg,image/png,image/webp"
        disabled={readOnly}
        onChange={choose}
        aria-describedby={`${id}-rule`}
      />
      <p id={`${id}-rule`}>{messages.rule}</p>
      <p role="alert" className="logo-field__problem">
        {hasFailed ? messages.failed : ''}
      </p>
      {value ? (
        <Button buttonStyle="secondary" size="small" onClick={() => setValue(null)}>
          {messages.remove}
        </Button>
      ) : null}
    </div>
  );
}

/** The picture as the server keeps it, or null where it refuses it. */
async function loadLogo(file: File): Promise<string | null> {
  try {
    const response = await fetch('/staff-api/logo', { method: 'POST', body: file });
    if (!response.ok) return null;
    return ((await response.json()) as { logo: string }).logo;
  } catch {
    return null;
  }
}
