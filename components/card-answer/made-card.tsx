// The finished card for a visitor without JavaScript: a template whose slots a route fills.
import type { ReactNode } from 'react';
import { channelNames, channels } from '@/campaign/channels';
import type { Locale } from '@/campaign/locales';
import type {
  CardAnswerMessages,
  MakerMessages,
  SharingMessages,
} from '@/campaign/messages/messages';
import { fillIn } from '@/campaign/placeholders';
import buttons from '@/components/button/button.module.css';
import {
  type ChannelSlots,
  channelSlots,
  madeSlots,
  milderSlots,
} from '@/components/card-answer/slots';
import { TextToTake } from '@/components/text-to-take/text-to-take';
import styles from './made-card.module.css';

export interface MadeCardProps {
  messages: CardAnswerMessages &
    Pick<MakerMessages, 'milderTitle' | 'milderHint'> &
    Pick<SharingMessages, 'linkTitle'>;
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
        <TextToTake
          id="caption"
          locale={cardLocale}
          rows={9}
          title={messages.captionTitle}
          hint={messages.selectText}
          text={madeSlots.caption}
        />
        <div className={styles.milder} data-there={madeSlots.hasMilderCaption}>
          <TextToTake
            id="milder-caption"
            locale={cardLocale}
            rows={9}
            title={messages.milderTitle}
            hint={messages.milderHint}
            text={madeSlots.milderCaption}
          />
        </div>
        <TextToTake
          id="alt-text"
          locale={cardLocale}
          rows={6}
          title={messages.altTextTitle}
          hint={messages.altTextHint}
          text={madeSlots.altText}
        />
        <h2 className={styles.subtitle}>{messages.channelsTitle}</h2>
        <p className={styles.hint}>{messages.channelsHint}</p>
        <Channels addresses={channelSlots} shareOn={messages.shareOn} />
        <div className={styles.milder} data-there={madeSlots.hasMilderCaption}>
          <h3 className={styles.milderTitle}>{messages.milderTitle}</h3>
          <Channels
            addresses={milderSlots}
            shareOn={`${messages.shareOn} (${messages.milderTitle})`}
          />
        </div>
        <TextToTake
          id="link"
          locale={cardLocale}
          rows={2}
          title={messages.linkTitle}
          hint={messages.selectText}
          text={madeSlots.link}
        />
        <p className={styles.again}>
          <a className={buttons.button} href={homeAddress}>
            {messages.again}
          </a>
        </p>
      </div>
    </article>
  );
}

interface ChannelsProps {
  addresses: ChannelSlots;
  /** What a link says to a screen reader, with the channel's place in it. */
  shareOn: string;
}

function Channels({ addresses, shareOn }: ChannelsProps) {
  return (
    <ul className={styles.channels}>
      {channels
        .filter((channel) => addresses[channel])
        .map((channel) => (
          <li key={channel}>
            <a
              className={buttons.quiet}
              href={addresses[channel]}
              aria-label={fillIn(shareOn, { channel: channelNames[channel] })}
            >
              {channelNames[channel]}
            </a>
          </li>
        ))}
    </ul>
  );
}
