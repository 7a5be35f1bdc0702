// What this is: the campaign's title in its own hand, and a short lead.
import { MarkedEnding } from '@/components/marked-text/marked-text';
import styles from './home-introduction.module.css';

export function HomeIntroduction({ title, lead }: { title: string; lead: string }) {
  return (
    <>
      <h1 className={styles.title}>
        <MarkedEnding>{title}</MarkedEnding>
      </h1>
      <p className={styles.lead}>{lead}</p>
    </>
  );
}
