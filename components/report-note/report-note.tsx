// The line that stands beside every call to share: where to report.
import styles from './report-note.module.css';

export interface ReportNoteProps {
  question: string;
  linkText: string;
  address: string;
}

export function ReportNote({ question, linkText, address }: ReportNoteProps) {
  return (
    <p className={styles.note}>
      {question} <a href={address}>{linkText}</a>
    </p>
  );
}
