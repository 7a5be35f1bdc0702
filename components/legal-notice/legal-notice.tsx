// Who answers for the site, and how to reach them. Leaves out what is empty.
import type { LegalMessages } from '@/campaign/messages/messages';
import type { Organisation } from '@/campaign/snapshot';
import styles from './legal-notice.module.css';

export interface LegalNoticeProps {
  organisation: Organisation;
  /** The notice in the page's language; paragraphs are separated by empty lines. */
  notice: string;
  /** Said beside the addresses, so that nobody takes them for a place to report. */
  noReportsHere: string;
  messages: LegalMessages;
}

export function LegalNotice({ organisation, notice, noReportsHere, messages }: LegalNoticeProps) {
  const { name, contactEmail, contactPostal, links } = organisation;
  return (
    <>
      {name ? (
        <section>
          <h2>{messages.responsible}</h2>
          <p>{name}</p>
        </section>
      ) : (
        <p>{messages.noOrganisation}</p>
      )}
      {(contactEmail || contactPostal) && (
        <section>
          <h2>{messages.contact}</h2>
          {contactEmail && (
            <p>
              {messages.email} <a href={`mailto:${contactEmail}`}>{contactEmail}</a>
            </p>
          )}
          {contactPostal && (
            <p className={styles.address}>
              {messages.postalAddress}
              <br />
              {contactPostal}
            </p>
          )}
          <p>
            <strong>{noReportsHere}</strong>
          </p>
        </section>
      )}
      {notice.trim() && (
        <section>
          <h2>{messages.notice}</h2>
          {notice.split(/\n\s*\n/).map((paragraph) => (
            <p key={paragraph} className={styles.address}>
              {paragraph}
            </p>
          ))}
        </section>
      )}
      {links.length > 0 && (
        <section>
          <h2>{messages.links}</h2>
          <ul>
            {links.map(({ label, url }) => (
              <li key={url}>
                <a href={url}>{label}</a>
              </li>
            ))}
          </ul>
        </section>
      )}
      <section>
        <h2>{messages.creditsTitle}</h2>
        <p>{messages.credits}</p>
      </section>
    </>
  );
}
