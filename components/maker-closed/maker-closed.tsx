// The first screen of the home page while no cards can be made: before the first day it says when the
// campaign starts, after the last it thanks, and while the maker is paused it says why. Stands where
// the maker stands.
import type { ReactNode } from 'react';
import styles from './maker-closed.module.css';

export interface MakerClosedProps {
  /** Title and lead. */
  introduction: ReactNode;
  /** What is to be known at once, in few words: "The campaign starts on 18 November 2026." */
  headline?: string;
  message: string;
  /** A card of this edition; absent while none is shown. */
  example?: ReactNode;
  /** Where to report. */
  reportNote: ReactNode;
}

export function MakerClosed({ introduction, headline, message, ...props }: MakerClosedProps) {
  return (
    <section className={`${styles.stage} ${props.example ? styles.beside : ''}`}>
      <div className={styles.words}>{introduction}</div>
      <div className={styles.notice}>
        {headline && <p className={styles.headline}>{headline}</p>}
        <p className={styles.message}>{message}</p>
        {props.reportNote}
      </div>
      {props.example && <div className={styles.example}>{props.example}</div>}
    </section>
  );
}
