// A native reader's sign-off of all texts of a document in one language, as they are saved.
'use client';
import { Button, toast } from '@payloadcms/ui';
import { useId, useState } from 'react';
import { fillIn } from '@/campaign/placeholders';
import type { Locale } from '@/campaign/snapshot';
import type { WritingDesk } from '../endpoints/writing-desk';
import { staffMessagesFor } from '../messages/staff-message-catalogue';
import { useDocumentPlace } from './use-document-place';

interface SignOffFormProps {
  desk: WritingDesk;
  locale: Locale;
  /** Unsaved words cannot be signed. */
  isModified: boolean;
  onSigned: () => Promise<void>;
  /** The admin's. */
  language: string;
}

export function SignOffForm({ desk, isModified, language, locale, onSigned }: SignOffFormProps) {
  const id = useId();
  const place = useDocumentPlace();
  const [reader, setReader] = useState('');
  const [isBusy, setIsBusy] = useState(false);
  const { writing } = staffMessagesFor(language);
  const texts = Object.values(desk.texts?.[locale] ?? {}).filter((text) => text !== '');
  const signed = texts.filter((text) =>
    desk.signOffs.some((it) => it.locale === locale && it.text === text),
  );
  const isWhole = texts.length > 0 && signed.length === texts.length;

  async function send(isChecked: boolean) {
    setIsBusy(true);
    const body = { ...place, locale, texts, isChecked, reader: reader.trim() };
    const refusal = await sendSignOff(body, writing.signOffFailed);
    setIsBusy(false);
    if (refusal === null) await onSigned();
    else toast.error(refusal);
  }

  if (texts.length === 0) return null;
  return (
    <div className="sign-off">
      <h4>{writing.signOff}</h4>
      <p role="status">
        {fillIn(writing.signedCount, { signed: String(signed.length), all: String(texts.length) })}
      </p>
      <label htmlFor={`${id}-reader`}>{writing.reader}</label>
      <input
        id={`${id}-reader`}
        value={reader}
        maxLength={120}
        autoComplete="off"
        aria-describedby={`${id}-rule`}
        onChange={(event) => setReader(event.target.value)}
        // Enter would submit the whole form around it.
        onKeyDown={(event) => event.key === 'Enter' && event.preventDefault()}
      />
      <p id={`${id}-rule`} className="sign-off__rule">
        {isModified ? writing.saveFirst : writing.signOffRule}
      </p>
      <Button
        buttonStyle="secondary"
        size="small"
        disabled={isBusy || isModified || reader.trim().length < 2}
        onClick={() => send(!isWhole)}
      >
        {isWhole ? writing.takeBack : writing.signAll}
      </Button>
    </div>
  );
}

/** Null: it is kept; otherwise why not. */
async function sendSignOff(body: object, otherwise: string): Promise<string | null> {
  try {
    const response = await fetch('/staff-api/sign-off-texts', {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify(body),
    });
    if (response.ok) return null;
    const answer = (await response.json()) as { errors?: { message?: string }[] };
    return answer.errors?.[0]?.message ?? otherwise;
  } catch {
    return otherwise;
  }
}
