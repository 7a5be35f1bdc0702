// A native reader's sign-off of the texts of a document in one language, as they are saved: of all of
// them at once, or text by text.
'use client';
import { Button } from '@payloadcms/ui';
import { useId, useState } from 'react';
import type { Locale } from '@/campaign/locales';
import { fillIn } from '@/campaign/placeholders';
import type { WritingDesk } from '../endpoints/writing-desk';
import { staffMessagesFor } from '../messages/staff-message-catalogue';
import { RefusalNotice } from '../views/refusal-notice';
import { useDeskRequest } from '../views/use-desk-request';
import { readSentence } from './read-sentence';
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
  const { writing } = staffMessagesFor(language);
  const request = useDeskRequest(writing.signOffFailed);
  const [reader, setReader] = useState('');
  const texts = Object.values(desk.texts?.[locale] ?? {}).filter((text) => text !== '');
  const isSigned = (text: string) =>
    desk.signOffs.some((it) => it.locale === locale && it.text === text);
  const signedCount = texts.filter(isSigned).length;
  const isWhole = signedCount === texts.length;
  const isOff = request.isBusy || isModified || reader.trim().length < 2;

  async function send(chosen: string[], isChecked: boolean) {
    const signOff = { ...place, locale, texts: chosen, isChecked, reader: reader.trim() };
    if (await request.send('/sign-off-texts', signOff)) await onSigned();
  }

  if (texts.length === 0) return null;
  return (
    <div className="sign-off">
      <h3>{writing.signOff}</h3>
      <p role="status">
        {fillIn(writing.signedCount, { signed: String(signedCount), all: String(texts.length) })}
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
        disabled={isOff}
        onClick={() => void send(texts, !isWhole)}
      >
        {isWhole ? writing.takeBack : writing.signAll}
      </Button>
      <RefusalNotice request={request} language={language} />
      <details>
        <summary>{writing.textByText}</summary>
        <ul className="sign-off__texts">
          {[...new Set(texts)].map((text) => {
            const action = isSigned(text) ? writing.takeOneBack : writing.signOne;
            return (
              <li key={text}>
                <span lang={locale}>{text}</span>
                <Button
                  buttonStyle="secondary"
                  size="small"
                  margin={false}
                  disabled={isOff}
                  aria-label={`${action}: ${readSentence(text, locale, {})}`}
                  onClick={() => void send([text], !isSigned(text))}
                >
                  {action}
                </Button>
              </li>
            );
          })}
        </ul>
      </details>
    </div>
  );
}
