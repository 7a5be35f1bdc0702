// What a screen reader says of itself when it changes; nobody sees it.
import styles from './spoken-status.module.css';

export function SpokenStatus({ children }: { children: string }) {
  return (
    <p className={styles.status} role="status">
      {children}
    </p>
  );
}
