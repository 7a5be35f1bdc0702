// The campaign as partners show it within their own pages: one message, one card, two ways on. Every
// link opens a page of its own, since nothing more fits into a frame. Works without any script.
import type { EmbedMessages } from '@/campaign/messages/messages';
import type { SentencePart } from '@/card/card-spec';
import buttons from '@/components/button/button.module.css';
import { LinkOutside } from '@/components/link-outside/link-outside';
import { MarkedSentence } from '@/components/marked-text/marked-sentence';
import styles from './embedded-campaign.module.css';

export interface EmbeddedCampaignProps {
  hashtag: string;
  /** What it says: a figure's sentence, or the campaign's title. */
  sentence: SentencePart[];
  estimateMark: string | null;
  /** Null: no figure is shown. */
  sourceLine: string | null;
  /** The campaign's card; null while none is shown. */
  card: { address: string; altText: string } | null;
  /** Null: no cards can be made now. */
  makerAddress: string | null;
  homeAddress: string;
  reportAddress: string;
  /** "Demonstration"; null: the site is launched. */
  demonstration: string | null;
  reportQuestion: string;
  messages: EmbedMessages;
}

export function EmbeddedCampaign({ card, messages, sentence, ...props }: EmbeddedCampaignProps) {
  return (
    <main className={styles.frame}>
      {card && (
        <img
          className={styles.card}
          src={card.address}
          width="1080"
          height="1350"
          alt={card.altText}
        />
      )}
      <div className={styles.words}>
        <p className={styles.hashtag}>
          {props.hashtag}
          {props.demonstration && (
            <span className={styles.demonstration}>{props.demonstration}</span>
          )}
        </p>
        <h1 className={styles.sentence}>
          <MarkedSentence sentence={sentence} estimateMark={props.estimateMark} />
        </h1>
        {props.sourceLine && <p className={styles.source}>{props.sourceLine}</p>}
        <p>
          <LinkOutside
            className={`${buttons.primary} ${styles.make}`}
            href={props.makerAddress ?? props.homeAddress}
            newTab={messages.newTab}
          >
            {props.makerAddress ? messages.makeCard : messages.toCampaign}
          </LinkOutside>
        </p>
        <p className={styles.report}>
          {props.reportQuestion}{' '}
          <LinkOutside href={props.reportAddress} newTab={messages.newTab}>
            {messages.report}
          </LinkOutside>
          {'. '}
          <span className={styles.noReports}>{messages.takesNoReports}</span>
        </p>
      </div>
    </main>
  );
}
