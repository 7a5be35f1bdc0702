// The way out for somebody who must not be seen here, in reach wherever one has scrolled to: a plain
// link to a page that anybody might read. Works without scripts, so it cannot clear what the browser
// remembers, and says so beside it.
import styles from './leave-quickly.module.css';

export interface LeaveQuicklyProps {
  /** Of a harmless page elsewhere. */
  address: string;
  text: string;
  note: string;
}

export function LeaveQuickly({ address, text, note }: LeaveQuicklyProps) {
  return (
    <aside className={styles.bar} aria-label={text}>
      <p className={styles.note} id="leave-note">
        {note}
      </p>
      {/* Not a word of where the reader comes from. */}
      <a
        className={styles.leave}
        href={address}
        rel="nofollow noreferrer"
        aria-describedby="leave-note"
      >
        {text}
        <svg viewBox="0 0 12 12" width="12" height="12" aria-hidden="true" focusable="false">
          <path d="M2 2l8 8M10 2l-8 8" />
        </svg>
      </a>
    </aside>
  );
}
