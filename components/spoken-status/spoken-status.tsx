// What a screen reader says of itself when it changes; nobody sees it.
import styles from '@/components/unseen/unseen.module.css';

export function SpokenStatus({ children }: { children: string }) {
  return (
    <p className={styles.unseen} role="status">
      {children}
    </p>
  );
}
