// A one-time link that has just been made: shown once, to be copied, with how its mail went.
'use client';
import { Button } from '@payloadcms/ui';
import { useRef, useState } from 'react';
import { fillIn } from '@/campaign/placeholders';
import type { NewLinkAnswer } from '../endpoints/new-link-answer';
import { formatMoment } from '../messages/format-moment';
import { staffMessagesFor } from '../messages/staff-message-catalogue';
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
    field.current?.select();
    // Over plain http there is no clipboard: the link is selected, to be copied by hand.
    await navigator.clipboard?.writeText(made.link).then(
      () => setIsCopied(true),
      () => {},
    );
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
