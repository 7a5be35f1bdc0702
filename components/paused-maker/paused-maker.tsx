// What stands on the first screen while no cards can be made: what this is, why there is no maker,
// and where to report all the same.
import type { ReactNode } from 'react';
import styles from './paused-maker.module.css';

export interface PausedMakerProps {
  /** Title and lead. */
  introduction: ReactNode;
  message: string;
  reportNote: ReactNode;
}

export function PausedMaker({ introduction, message, reportNote }: PausedMakerProps) {
  return (
    <section className={styles.stage}>
      <div className={styles.introduction}>{introduction}</div>
      <div className={styles.pause}>
        <p>{message}</p>
        {reportNote}
      </div>
    </section>
  );
}
