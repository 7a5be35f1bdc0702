'use client';
// Share and save. Both wait for the finished file: a tap must find it in memory.
import { useEffect, useState } from 'react';
import type { MakerMessages } from '@/campaign/messages/messages';
import buttons from '@/components/button/button.module.css';
import { canShareCard, savesByHand, shareCard } from '@/maker/share-card';
import styles from './share-buttons.module.css';

export interface ShareButtonsProps {
  /** The finished card, or null while it is being made. */
  file: File | null;
  caption: string;
  messages: MakerMessages;
  announce: (text: string) => void;
  /** The card was shared or saved. */
  onTaken: () => void;
}

export function ShareButtons({ file, caption, messages, announce, onTaken }: ShareButtonsProps) {
  const address = useObjectAddress(file);
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
      if (outcome === 'shared') onTaken();
      if (outcome === 'failed') setHasFailed(true);
    });
  };

  const noteSaving = () => {
    setIsSaved(true);
    announce(messages.saved);
    onTaken();
  };

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
      {/* A plain picture can be pressed and held where a canvas cannot. */}
      {isByHand && address && (
        <div className={styles.onlyByHand} data-only-way>
          <p>
            <strong>{messages.holdToSave}</strong>
          </p>
          <img src={address} alt={messages.yourCard} onContextMenu={onTaken} />
          <p>{messages.openInBrowser}</p>
        </div>
      )}
      {isSaved && address && (
        <div className={styles.byHand}>
          <p>{messages.saveByHand}</p>
          <img src={address} alt="" />
        </div>
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
