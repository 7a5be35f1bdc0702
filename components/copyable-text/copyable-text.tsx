'use client';
// A text to take along, to be edited if wanted, with a button that copies it as it stands. Where the
// clipboard is closed to us (plain http, old browsers), the text is selected instead and the visitor
// told to copy it.
import { useRef, useState } from 'react';
import type { MakerMessages } from '@/campaign/messages/messages';
import buttons from '@/components/button/button.module.css';
import { TextToTake, type TextToTakeProps } from '@/components/text-to-take/text-to-take';
import { copyText } from '@/maker/share-card';
import styles from './copyable-text.module.css';

export interface CopyableTextProps extends Omit<TextToTakeProps, 'area' | 'rows'> {
  copyLabel: string;
  messages: Pick<MakerMessages, 'copied' | 'copyFailed'>;
  restoreLabel: string;
  /** Null: the text is as it was. */
  onRestore: (() => void) | null;
}

export function CopyableText(props: CopyableTextProps) {
  const { copyLabel, messages, onRestore, restoreLabel, ...taken } = props;
  const area = useRef<HTMLTextAreaElement>(null);
  const [outcome, setOutcome] = useState('');

  const copy = async () => {
    if (!area.current) return;
    const isCopied = await copyText(taken.text, area.current);
    setOutcome(isCopied ? messages.copied : messages.copyFailed);
  };

  return (
    <div className={styles.text}>
      <TextToTake {...taken} rows={6} area={area} />
      <div className={styles.action}>
        <button className={buttons.quiet} type="button" onClick={copy}>
          {copyLabel}
        </button>
        {onRestore && (
          <button className={buttons.quiet} type="button" onClick={onRestore}>
            {restoreLabel}
          </button>
        )}
        <span role="status">{outcome}</span>
      </div>
    </div>
  );
}
