// The finished card for a visitor without JavaScript: a template whose slots a route fills.
import type { ReactNode } from 'react';
import type { CardAnswerMessages, MakerMessages } from '@/campaign/messages/messages';
import { fillIn } from '@/campaign/placeholders';
import type { Locale } from '@/campaign/snapshot';
import buttons from '@/components/button/button.module.css';
import { type Channel, channelNames } from '@/components/card-answer/channels';
import { madeSlots } from '@/components/card-answer/slots';
import styles from './made-card.module.css';

export interface MadeCardProps {
  messages: CardAnswerMessages & Pick<MakerMessages, 'milderTitle' | 'milderHint'>;
  /** The language of the card's own words. */
  cardLocale: Locale;
  homeAddress: string;
  /** Where to report; stands beside every call to share. */
  reportNote: ReactNode;
}

export function MadeCard({ messages, cardLocale, homeAddress, reportNote }: MadeCardProps) {
  return (
    <article className={styles.answer}>
      <div className={styles.result}>
        <h1 className={styles.title}>{messages.title}</h1>
        {/* Inside <picture> React adds no preload, which would carry the whole card once more. */}
        <picture>
          <img
            className={styles.picture}
            src={madeSlots.cardAddress}
            alt={madeSlots.altText}
            lang={cardLocale}
            width={madeSlots.widthPx}
            height={madeSlots.heightPx}
          />
        </picture>
        <a className={buttons.primary} href={madeSlots.cardAddress} download={madeSlots.fileName}>
          {messages.download}
        </a>
        <p className={styles.hint}>{messages.saveByHand}</p>
        <p className={styles.hint}>{messages.nothingKept}</p>
        {reportNote}
      </div>
      <div className={styles.texts}>
        <label className={styles.label} htmlFor="caption">
          {messages.captionTitle}
        </label>
        <p className={styles.hint} id="caption-hint">
          {messages.selectText}
        </p>
        <textarea
          className={styles.area}
          id="caption"
          lang={cardLocale}
          rows={9}
          readOnly
          aria-describedby="caption-hint"
          defaultValue={madeSlots.caption}
        />
        <div className={styles.milder} data-there={madeSlots.hasMilderCaption}>
          <label className={styles.label} htmlFor="milder-caption">
            {messages.milderTitle}
          </label>
          <p className={styles.hint} id="milder-caption-hint">
            {messages.milderHint}
          </p>
          <textarea
            className={styles.area}
            id="milder-caption"
            lang={cardLocale}
            rows={9}
            readOnly
            aria-describedby="milder-caption-hint"
            defaultValue={madeSlots.milderCaption}
          />
        </div>
        <label className={styles.label} htmlFor="alt-text">
          {messages.altTextTitle}
        </label>
        <p className={styles.hint} id="alt-text-hint">
          {messages.altTextHint}
        </p>
        <textarea
          className={styles.area}
          id="alt-text"
          lang={cardLocale}
          rows={6}
          readOnly
          aria-describedby="alt-text-hint"
          defaultValue={madeSlots.altText}
        />
        <h2 className={styles.subtitle}>{messages.channelsTitle}</h2>
        <p className={styles.hint}>{messages.channelsHint}</p>
        <ul className={styles.channels}>
          {(Object.keys(channelNames) as Channel[]).map((channel) => (
            <li key={channel}>
              <a
                className={buttons.quiet}
                href={madeSlots[channel]}
                aria-label={fillIn(messages.shareOn, { channel: channelNames[channel] })}
              >
                {channelNames[channel]}
              </a>
            </li>
          ))}
        </ul>
        <p className={styles.again}>
          <a className={buttons.button} href={homeAddress}>
            {messages.again}
          </a>
        </p>
      </div>
    </article>
  );
}
