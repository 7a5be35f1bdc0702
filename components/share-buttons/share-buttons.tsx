'use client';
// Share and save, the first two rungs of the ladder. Both wait for the finished file: a tap must find
// it in memory. The other ways stand below them and are loaded once there is a card.
import { type ReactNode, startTransition, useEffect, useState } from 'react';
import type { LinkTag } from '@/campaign/channels';
import type { MakerMessages, SharingMessages } from '@/campaign/messages/messages';
import buttons from '@/components/button/button.module.css';
import { useLazily } from '@/components/share-buttons/use-lazily';
import type { CardOffer } from '@/maker/card-offer';
import { canShareCard, savesByHand, shareCard } from '@/maker/share-card';
import type { CardMakerState } from '@/maker/use-card-maker';
import styles from './share-buttons.module.css';

/** The ways by which the card itself comes into somebody's hands. */
export type TakenBy = 'sheet' | 'download' | 'kept-picture';

export interface ShareButtonsProps {
  maker: CardMakerState;
  offer: CardOffer;
  caption: string;
  messages: MakerMessages;
  sharing: SharingMessages;
  /** That nothing is reported here; stands where the photo may be sent. */
  noReports: ReactNode;
  announce: (text: string) => void;
  /** The card was shared or saved: it is not lost with the page. */
  onTaken: (rung: TakenBy) => void;
  /** A post or a link is on its way; the card itself may not be in anybody's hands yet. */
  onPassedOn: (way: LinkTag) => void;
}

const loadWays = () => import('@/components/share-ways/share-ways');

export function ShareButtons({ maker, caption, messages, announce, ...props }: ShareButtonsProps) {
  const { file } = maker;
  const { onTaken } = props;
  const address = useObjectAddress(file);
  const ways = useLazily(loadWays);
  const [hasFailed, setHasFailed] = useState(false);
  const [isSaved, setIsSaved] = useState(false);
  const [isByHand, setIsByHand] = useState(false);
  useEffect(() => setIsByHand(savesByHand()), []);
  // Remembered, so that the button does not come and go while the next file is being made.
  const [canShare, setCanShare] = useState(false);
  useEffect(() => {
    if (file) setCanShare(canShareCard(file));
  }, [file]);

  const share = () => {
    if (!file) return;
    setHasFailed(false);
    shareCard(file, caption).then((outcome) => {
      if (outcome === 'shared') onTaken('sheet');
      if (outcome === 'failed') setHasFailed(true);
    });
  };

  // The browser is saving already: what the page says of it may come after the tap was answered.
  const noteSaving = () =>
    startTransition(() => {
      setIsSaved(true);
      announce(messages.saved);
      onTaken('download');
    });

  return (
    <div className={styles.actions}>
      {canShare && (
        <button className={buttons.primary} type="button" aria-disabled={!file} onClick={share}>
          {messages.share}
        </button>
      )}
      {isByHand ? null : file && address ? (
        <a
          className={canShare ? buttons.button : buttons.primary}
          href={address}
          download={file.name}
          onClick={noteSaving}
        >
          {messages.save}
        </a>
      ) : (
        <span className={canShare ? buttons.button : buttons.primary} aria-disabled="true">
          {messages.save}
        </span>
      )}
      {hasFailed && (
        <p className={styles.failed} role="alert">
          {messages.shareFailed}
        </p>
      )}
      {ways && (
        <ways.ShareWays
          maker={maker}
          offer={props.offer}
          caption={caption}
          messages={messages}
          sharing={props.sharing}
          noReports={props.noReports}
          announce={announce}
          onTaken={() => onTaken('kept-picture')}
          onPassedOn={props.onPassedOn}
          cardAddress={address}
          canShare={canShare}
          isByHand={isByHand}
          isPictureWanted={isSaved || hasFailed}
        />
      )}
    </div>
  );
}

/** A picture or a download that has begun may still be reading a file that is no longer shown. */
const readingEndsMs = 10_000;

/** An address for the file within this page, given back some time after the file has changed. */
function useObjectAddress(file: File | null): string | null {
  const [address, setAddress] = useState<string | null>(null);
  useEffect(() => {
    if (!file) {
      setAddress(null);
      return;
    }
    const made = URL.createObjectURL(file);
    setAddress(made);
    return () => {
      setTimeout(() => URL.revokeObjectURL(made), readingEndsMs);
    };
  }, [file]);
  return address;
}
