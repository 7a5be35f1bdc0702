// A page of words: one heading, text of a readable width.
import type { ReactNode } from 'react';
import { MarkedEnding } from '@/components/marked-text/marked-text';
import styles from './text-page.module.css';

export function TextPage({ title, children }: { title: string; children: ReactNode }) {
  return (
    <article className={styles.page}>
      <h1 className={styles.title}>
        <MarkedEnding>{title}</MarkedEnding>
      </h1>
      <div className={styles.body}>{children}</div>
    </article>
  );
}
