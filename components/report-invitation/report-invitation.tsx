// The home page's last word: report, don't share.
import styles from './report-invitation.module.css';

export interface ReportInvitationProps {
  title: string;
  intro: string;
  dont: string;
  linkText: string;
  address: string;
}

export function ReportInvitation({ title, intro, dont, linkText, address }: ReportInvitationProps) {
  return (
    <section aria-labelledby="report">
      <div className={styles.inner}>
        <h2 className={styles.title} id="report">
          {title}
        </h2>
        <div className={styles.words}>
          <p>{intro}</p>
          <p>{dont}</p>
          <a className={styles.link} href={address}>
            {linkText}
          </a>
        </div>
      </div>
    </section>
  );
}
