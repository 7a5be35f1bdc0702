'use client';
// What to do once a card is on its way: another format of the same photo, a description for whoever
// does not see it, where to report, and the newsletter where there is one.
import type { ReactNode } from 'react';
import type { MakerMessages, SharingMessages } from '@/campaign/messages/messages';
import { type Format, formatNames } from '@/card/card-spec';
import buttons from '@/components/button/button.module.css';
import { FormatSign } from '@/components/card-choices/choice-signs';
import type { CardOffer } from '@/maker/card-offer';
import styles from './what-next.module.css';

export interface WhatNextProps {
  offer: CardOffer;
  messages: MakerMessages;
  sharing: SharingMessages;
  thanks: string;
  /** The format of the card that is shown. */
  format: Format;
  onFormat: (format: Format) => void;
}

export function WhatNext({ offer, messages, sharing, ...props }: WhatNextProps) {
  return (
    <section className={styles.next} aria-labelledby="next">
      <h2 className={styles.title} id="next">
        {messages.nextTitle}
      </h2>
      <p>{props.thanks}</p>
      <ul className={styles.steps}>
        <Step text={sharing.nextFormats}>
          {formatNames
            .filter((name) => name !== props.format)
            .map((name) => (
              <button
                key={name}
                className={`${buttons.quiet} ${styles.format}`}
                type="button"
                onClick={() => props.onFormat(name)}
              >
                <FormatSign name={name} />
                {messages.formats[name]}
              </button>
            ))}
        </Step>
        <Step text={sharing.nextDescribe}>
          <a className={buttons.quiet} href="#alt-text">
            {messages.altTextTitle}
          </a>
        </Step>
        <Step text={sharing.nextReport}>
          <a className={buttons.quiet} href={offer.reportPage}>
            {sharing.nextReportLink}
          </a>
        </Step>
        {offer.newsletter && (
          <Step text={sharing.nextNewsletter}>
            <a className={buttons.quiet} href={offer.newsletter} target="_blank" rel="noopener">
              {sharing.nextNewsletterLink}
            </a>
          </Step>
        )}
      </ul>
    </section>
  );
}

function Step({ text, children }: { text: string; children: ReactNode }) {
  return (
    <li className={styles.step}>
      <p>{text}</p>
      <div className={styles.actions}>{children}</div>
    </li>
  );
}
