// What must be known about a figure before it is believed: set apart, above everything else.
import type { ReactNode } from 'react';
import styles from './figure-notice.module.css';

export interface FigureNoticeProps {
  title: string;
  children: ReactNode;
}

export function FigureNotice({ title, children }: FigureNoticeProps) {
  return (
    <p className={styles.notice}>
      <strong className={styles.title}>{title}</strong>
      <span>{children}</span>
    </p>
  );
}
