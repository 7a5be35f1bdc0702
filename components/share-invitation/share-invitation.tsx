// The page behind a shared link: the campaign's own card with its message as text, and the way to
// make one. Never shows a visitor's photo; works without any script.
import type { ReactNode } from 'react';
import type { ShareMessages } from '@/campaign/messages/messages';
import type { SentencePart } from '@/card/card-spec';
import buttons from '@/components/button/button.module.css';
import { MarkedSentence } from '@/components/marked-text/marked-sentence';
import styles from './share-invitation.module.css';

export interface ShareInvitationProps {
  sentence: SentencePart[];
  /** The word for "estimate" where the sentence does not say so itself. */
  estimateMark: string | null;
  sourceLine: string;
  /** Of the figure's own page. */
  figureAddress: string;
  /** The campaign's card. */
  card: ReactNode;
  /** Null: no cards can be made now, and `closed` says why. */
  makerAddress: string | null;
  closed: string;
  privacyNote: string;
  reportNote: ReactNode;
  messages: ShareMessages;
}

export function ShareInvitation({ sentence, messages, ...props }: ShareInvitationProps) {
  return (
    <section className={styles.stage}>
      <div className={styles.message}>
        <h1 className={styles.sentence}>
          <MarkedSentence sentence={sentence} estimateMark={props.estimateMark} />
        </h1>
        <p className={styles.source}>
          {props.sourceLine} · <a href={props.figureAddress}>{messages.figureLink}</a>
        </p>
      </div>
      <div className={styles.card}>{props.card}</div>
      <div className={styles.invitation}>
        {props.makerAddress === null ? (
          <p className={styles.lead}>{props.closed}</p>
        ) : (
          <>
            <p className={styles.lead}>{messages.invitation}</p>
            <a className={`${buttons.primary} ${styles.make}`} href={props.makerAddress}>
              {messages.makeOwn}
            </a>
            <p className={styles.privacy}>{props.privacyNote}</p>
          </>
        )}
        {props.reportNote}
      </div>
    </section>
  );
}
