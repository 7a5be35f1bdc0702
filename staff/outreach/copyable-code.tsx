// Code, a link or a caption to pass on, with a button that copies it; one click into the text selects
// all of it.
'use client';
import { useRef, useState } from 'react';
import type { OutreachMessages } from '../messages/outreach/outreach-messages';
import { copyText } from '../views/copy-text';
import './copyable-code.css';

interface CopyableCodeProps {
  text: string;
  /** What it is: the buttons of a page are told apart by it. */
  label: string;
  /** Of words for people; left out: it is none. */
  lang?: string;
  messages: Pick<OutreachMessages, 'copied' | 'copy' | 'copySelected'>;
}

export function CopyableCode({ label, lang, messages, text }: CopyableCodeProps) {
  const shown = useRef<HTMLElement>(null);
  const [said, setSaid] = useState('');

  async function copy() {
    if (!shown.current) return;
    setSaid('');
    const isCopied = await copyText(text, shown.current);
    setSaid(isCopied ? messages.copied : messages.copySelected);
  }

  return (
    <div className="copyable-code">
      <pre lang={lang}>
        <code ref={shown}>{text}</code>
      </pre>
      <div className="copyable-code__copy">
        <button type="button" aria-label={`${messages.copy}: ${label}`} onClick={copy}>
          {messages.copy}
        </button>
        <span role="status">{said}</span>
      </div>
    </div>
  );
}
