// A line on reporting with the way there: beside every call to share, and wherever somebody could think
// that reports are taken here.
import styles from './report-note.module.css';

export interface ReportNoteProps {
  text: string;
  linkText: string;
  address: string;
  /** After the link. */
  more?: string;
}

export function ReportNote({ text, linkText, address, more }: ReportNoteProps) {
  return (
    <p className={styles.note}>
      {text} <a href={address}>{linkText}</a>
      {more && <span className={styles.more}>{more}</span>}
    </p>
  );
}
