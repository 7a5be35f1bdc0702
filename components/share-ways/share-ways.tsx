'use client';
// The rungs below sharing and saving: a picture from the web where a download does nothing, a link to
// copy, a code for a phone, and the networks with the text ready.
import type { ReactNode } from 'react';
import type { LinkTag } from '@/campaign/channels';
import type { MakerMessages, SharingMessages } from '@/campaign/messages/messages';
import { ChannelLinks } from '@/components/channel-links/channel-links';
import { CopyLink } from '@/components/copy-link/copy-link';
import { KeptPicture } from '@/components/kept-picture/kept-picture';
import { PhoneCode } from '@/components/phone-code/phone-code';
import type { CardOffer } from '@/maker/card-offer';
import type { CardMakerState } from '@/maker/use-card-maker';
import styles from './share-ways.module.css';

export interface ShareWaysProps {
  maker: CardMakerState;
  offer: CardOffer;
  caption: string;
  messages: MakerMessages;
  sharing: SharingMessages;
  noReports: ReactNode;
  announce: (text: string) => void;
  onTaken: () => void;
  onPassedOn: (way: LinkTag) => void;
  /** The finished card within this page; null while it is being made. */
  cardAddress: string | null;
  canShare: boolean;
  /** A link saves nothing here. */
  isByHand: boolean;
  /** Something was tried that may have done nothing. */
  isPictureWanted: boolean;
}

export function ShareWays(props: ShareWaysProps) {
  const { maker, offer, caption, messages, sharing, cardAddress, onPassedOn } = props;
  const picture = (
    <KeptPicture
      maker={maker}
      offer={offer}
      cardAddress={cardAddress}
      messages={messages}
      sharing={sharing}
      noReports={props.noReports}
      announce={props.announce}
      onTaken={props.onTaken}
      isMainWay={props.isByHand && !props.canShare}
      title={props.isByHand ? sharing.keepTitle : null}
    />
  );
  return (
    <div className={styles.ways}>
      {props.isByHand
        ? picture
        : props.isPictureWanted && (
            <>
              {cardAddress && (
                <div className={styles.byHand}>
                  <p>{messages.saveByHand}</p>
                  <img src={cardAddress} alt="" />
                </div>
              )}
              <details className={styles.more}>
                <summary>{sharing.nothingSaved}</summary>
                {picture}
              </details>
            </>
          )}
      <div className={styles.links}>
        <CopyLink
          offer={offer}
          card={maker.card}
          messages={messages}
          sharing={sharing}
          announce={props.announce}
          onPassedOn={onPassedOn}
        />
        <PhoneCode
          offer={offer}
          card={maker.card}
          sharing={sharing}
          onShown={() => onPassedOn('qr')}
        />
      </div>
      <details className={styles.more} open={!props.canShare}>
        <summary>{sharing.channelsTitle}</summary>
        <ChannelLinks
          offer={offer}
          card={maker.card}
          caption={caption}
          sharing={sharing}
          canShare={props.canShare}
          onPassedOn={onPassedOn}
        />
      </details>
    </div>
  );
}
