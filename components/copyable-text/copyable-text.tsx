'use client';
// A text to take along. Where the clipboard is closed to us (plain http, old browsers), the text is
// selected instead and the visitor told to copy it.
import { useRef, useState } from 'react';
import type { MakerMessages } from '@/campaign/messages/messages';
import type { Locale } from '@/campaign/snapshot';
import buttons from '@/components/button/button.module.css';
import { copyText } from '@/maker/share-card';
import styles from './copyable-text.module.css';

export interface CopyableTextProps {
  id: string;
  title: string;
  /** True where the title stands above it already, as what opens it. */
  isTitleAbove?: boolean;
  hint: string;
  copyLabel: string;
  text: string;
  /** The language of the text. */
  locale: Locale;
  messages: Pick<MakerMessages, 'copied' | 'copyFailed'>;
}

export function CopyableText(props: CopyableTextProps) {
  const { id, title, isTitleAbove = false, hint, copyLabel, text, locale, messages } = props;
  const area = useRef<HTMLTextAreaElement>(null);
  const [outcome, setOutcome] = useState('');

  const copy = async () => {
    if (!area.current) return;
    const isCopied = await copyText(text, area.current);
    setOutcome(isCopied ? messages.copied : messages.copyFailed);
  };

  return (
    <div className={styles.text}>
      {!isTitleAbove && (
        <label className={styles.label} htmlFor={id}>
          {title}
        </label>
      )}
      <p className={styles.hint} id={`${id}-hint`}>
        {hint}
      </p>
      <textarea
        ref={area}
        id={id}
        className={styles.area}
        value={text}
        lang={locale}
        rows={6}
        readOnly
        aria-label={isTitleAbove ? title : undefined}
        aria-describedby={`${id}-hint`}
      />
      <div className={styles.action}>
        <button className={buttons.quiet} type="button" onClick={copy}>
          {copyLabel}
        </button>
        <span role="status">{outcome}</span>
      </div>
    </div>
  );
}
