// A text to take along: what it is, what it is for, and an area to select it in, and to edit it where
// something takes what was typed. Works without JavaScript; what copies it stands beside it.
import type { Ref } from 'react';
import type { Locale } from '@/campaign/locales';
import styles from './text-to-take.module.css';

export interface TextToTakeProps {
  id: string;
  title: string;
  /** True where the title stands above it already, as what opens it. */
  isTitleAbove?: boolean;
  hint: string;
  text: string;
  /** The language of the text. */
  locale: Locale;
  /** How high it is where a browser does not fit it to its text. */
  rows: number;
  area?: Ref<HTMLTextAreaElement>;
  /** Takes what was typed; absent: the text is only there to be copied. */
  onText?: (text: string) => void;
}

export function TextToTake({ id, title, isTitleAbove = false, hint, ...props }: TextToTakeProps) {
  const { onText } = props;
  return (
    <>
      {!isTitleAbove && (
        <label className={styles.label} htmlFor={id}>
          {title}
        </label>
      )}
      <p className={styles.hint} id={`${id}-hint`}>
        {hint}
      </p>
      <textarea
        ref={props.area}
        className={styles.area}
        id={id}
        lang={props.locale}
        rows={props.rows}
        readOnly={!onText}
        // None at all where nobody takes it: a page without scripts may hold no function.
        onChange={onText && ((event) => onText(event.target.value))}
        aria-label={isTitleAbove ? title : undefined}
        aria-describedby={`${id}-hint`}
        value={props.text}
      />
    </>
  );
}
