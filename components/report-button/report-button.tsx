// What partners show in their own pages for people who have seen such images: a question, one button,
// and who takes the report, which is neither the partner nor this site. Opens a page of its own, since
// nothing more fits into a frame. Works without any script.
import type { EmbedMessages } from '@/campaign/messages/messages';
import { fillIn } from '@/campaign/placeholders';
import buttons from '@/components/button/button.module.css';
import { LinkOutside } from '@/components/link-outside/link-outside';
import styles from './report-button.module.css';

export interface ReportButtonProps {
  question: string;
  /** The short address, saying that it stands in a frame. */
  address: string;
  /** Who takes reports in the country; null: no country is named. */
  organisation: string | null;
  country: string | null;
  /** "Demonstration"; null: the site is launched. */
  demonstration: string | null;
  messages: EmbedMessages;
}

export function ReportButton({ messages, ...props }: ReportButtonProps) {
  const { country, organisation } = props;
  return (
    <main className={styles.frame}>
      <h1 className={styles.question}>{props.question}</h1>
      <LinkOutside
        className={`${buttons.primary} ${styles.button}`}
        href={props.address}
        newTab={messages.newTab}
      >
        {messages.report}
      </LinkOutside>
      <p className={styles.note}>
        {country !== null && organisation !== null
          ? `${fillIn(messages.leadsTo, { country, org: organisation })} `
          : `${messages.leadsToYours} `}
        {messages.takesNoReports}
        {props.demonstration && <strong> {props.demonstration}</strong>}
      </p>
    </main>
  );
}
