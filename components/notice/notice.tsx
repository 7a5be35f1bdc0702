// A page that says one thing and leads on: not found, refused.
import type { ReactNode } from 'react';
import buttons from '@/components/button/button.module.css';
import { PawPrint } from '@/components/paw-print/paw-print';
import styles from './notice.module.css';

export interface NoticeProps {
  title: string;
  action: string;
  address: string;
  children: ReactNode;
}

export function Notice({ title, action, address, children }: NoticeProps) {
  return (
    <section className={styles.notice}>
      <p className={styles.paws}>
        <PawPrint />
        <PawPrint />
        <PawPrint />
      </p>
      <h1 className={styles.title}>{title}</h1>
      {children}
      <a className={buttons.primary} href={address}>
        {action}
      </a>
    </section>
  );
}
