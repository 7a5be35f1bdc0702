// A link within a frame on somebody else's page: it opens a page of its own, which is said to whoever
// hears it.
import type { ReactNode } from 'react';
import styles from '@/components/unseen/unseen.module.css';

export interface LinkOutsideProps {
  href: string;
  className?: string | undefined;
  /** "(opens in a new tab)" */
  newTab: string;
  children: ReactNode;
}

export function LinkOutside({ href, className, newTab, children }: LinkOutsideProps) {
  return (
    <a className={className} href={href} target="_blank" rel="noopener">
      {children}
      <span className={styles.unseen}> {newTab}</span>
    </a>
  );
}
