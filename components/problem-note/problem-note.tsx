'use client';
// What went wrong and what to do, announced at once and given the focus.
import { useEffect, useRef } from 'react';
import styles from './problem-note.module.css';

export interface ProblemNoteProps<Code extends string> {
  code: Code;
  messages: Record<Code, string>;
}

export function ProblemNote<Code extends string>({ code, messages }: ProblemNoteProps<Code>) {
  const note = useRef<HTMLParagraphElement>(null);
  useEffect(() => note.current?.focus(), []);
  return (
    <p ref={note} className={styles.note} role="alert" tabIndex={-1} data-problem={code}>
      {messages[code]}
    </p>
  );
}
