// A page of words: one heading, text of a readable width.
import type { ReactNode } from 'react';
import { PageTitle } from '@/components/page-title/page-title';
import styles from './text-page.module.css';

export function TextPage({ title, children }: { title: string; children: ReactNode }) {
  return (
    <article className={styles.page}>
      <PageTitle>{title}</PageTitle>
      <div className={styles.body}>{children}</div>
    </article>
  );
}
