// A one-time link that has just been made: shown once, to be copied, with how its mail went.
'use client';
import { Button } from '@payloadcms/ui';
import { useRef, useState } from 'react';
import { fillIn } from '@/campaign/placeholders';
import type { NewLinkAnswer } from '../endpoints/new-link-answer';
import { formatMoment } from '../messages/format-moment';
import { staffMessagesFor } from '../messages/staff-message-catalogue';
import { copyText } from '../views/copy-text';
import '../views/desk-fields.css';
import './accounts.css';

interface NewLinkNoticeProps {
  made: NewLinkAnswer;
  language: string;
}

export function NewLinkNotice({ language, made }: NewLinkNoticeProps) {
  const texts = staffMessagesFor(language).accounts.newLink;
  const field = useRef<HTMLInputElement>(null);
  const [isCopied, setIsCopied] = useState(false);
  const outcome = { sent: texts.sent, failed: texts.failed, 'not-set-up': texts.notSetUp };

  async function copy() {
    setIsCopied(field.current !== null && (await copyText(made.link, field.current)));
  }

  return (
    <section className="new-link desk-fields" aria-label={texts.title}>
      <p role={made.mail === 'failed' ? 'alert' : 'status'} data-mail={made.mail}>
        {fillIn(outcome[made.mail], { email: made.email })}
      </p>
      <label htmlFor="new-link">{texts.link}</label>
      <input ref={field} id="new-link" type="text" readOnly value={made.link} />
      <Button size="small" buttonStyle="secondary" onClick={copy}>
        {isCopied ? texts.copied : texts.copy}
      </Button>
      <p className="new-link__rule">
        {fillIn(texts.rule, { until: formatMoment(made.expiresAt, language, made.timeZone) })}
      </p>
    </section>
  );
}
