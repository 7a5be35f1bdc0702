'use client';
// The networks, as plain links that open them with the text ready. The text is also copied on the way,
// for those that take none. The picture is added there by hand, and that is said.
import { type Channel, channelNames, channels, postAddress } from '@/campaign/channels';
import type { SharingMessages } from '@/campaign/messages/messages';
import { fillIn } from '@/campaign/placeholders';
import buttons from '@/components/button/button.module.css';
import type { CardOffer, ChosenCard } from '@/maker/card-offer';
import { copyOnTheWay, isApplePhone } from '@/maker/share-card';
import { shareLink } from '@/maker/shared-links';
import styles from './channel-links.module.css';

export interface ChannelLinksProps {
  offer: CardOffer;
  card: ChosenCard;
  caption: string;
  sharing: SharingMessages;
  canShare: boolean;
  onPassedOn: (channel: Channel) => void;
}

/** Opened by the device itself: a new tab would stay empty. */
const ownApps: readonly Channel[] = ['email', 'sms'];

export function ChannelLinks({ offer, card, caption, sharing, ...props }: ChannelLinksProps) {
  return (
    <>
      <p className={styles.hint}>{sharing.channelsHint}</p>
      <ul className={styles.channels}>
        {channels.map((channel) => (
          <li key={channel}>
            <a
              className={buttons.quiet}
              href={postAddress(channel, {
                caption,
                link: shareLink(offer, card, channel),
                sourceLine: card.statistic.content.sourceLine,
              })}
              // In the same tab the card would be lost with the page.
              target={ownApps.includes(channel) ? undefined : '_blank'}
              rel="noopener noreferrer"
              aria-label={fillIn(sharing.shareOn, { channel: channelNames[channel] })}
              onClick={() => {
                copyOnTheWay(caption);
                props.onPassedOn(channel);
              }}
            >
              {channelNames[channel]}
            </a>
          </li>
        ))}
      </ul>
      {props.canShare && isApplePhone() && <p className={styles.hint}>{sharing.facebookNote}</p>}
    </>
  );
}
