// The title of a page below home, in the campaign's own hand.
import { MarkedEnding } from '@/components/marked-text/marked-text';
import styles from './page-title.module.css';

export function PageTitle({ children }: { children: string }) {
  return (
    <h1 className={styles.title}>
      <MarkedEnding>{children}</MarkedEnding>
    </h1>
  );
}
