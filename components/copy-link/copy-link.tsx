'use client';
// The link by itself, for a Story's link sticker or a profile. Where the clipboard is closed to us the
// link is shown and selected, to be copied by hand.
import { useEffect, useRef, useState } from 'react';
import type { MakerMessages, SharingMessages } from '@/campaign/messages/messages';
import buttons from '@/components/button/button.module.css';
import type { CardOffer, ChosenCard } from '@/maker/card-offer';
import { shareLink } from '@/maker/shared-links';
import styles from './copy-link.module.css';

export interface CopyLinkProps {
  offer: CardOffer;
  card: ChosenCard;
  messages: Pick<MakerMessages, 'copied' | 'copyFailed'>;
  sharing: SharingMessages;
  announce: (text: string) => void;
  onPassedOn: (way: 'copy') => void;
}

export function CopyLink({ offer, card, messages, sharing, announce, onPassedOn }: CopyLinkProps) {
  const field = useRef<HTMLInputElement>(null);
  const link = shareLink(offer, card, 'copy');
  const [copiedLink, setCopiedLink] = useState('');
  const [isByHand, setIsByHand] = useState(false);
  useEffect(() => {
    if (isByHand) field.current?.select();
  }, [isByHand]);

  const copy = async () => {
    onPassedOn('copy');
    try {
      await navigator.clipboard.writeText(link);
      setCopiedLink(link);
      announce(messages.copied);
    } catch {
      setIsByHand(true);
      field.current?.select();
      announce(messages.copyFailed);
    }
  };

  return (
    <div className={styles.link}>
      <button className={buttons.quiet} type="button" onClick={copy}>
        {copiedLink === link ? `${messages.copied} ✓` : sharing.copyLink}
      </button>
      {isByHand && (
        <label className={styles.byHand}>
          {sharing.linkTitle}
          <input ref={field} type="text" readOnly value={link} />
          <span>{messages.copyFailed}</span>
        </label>
      )}
    </div>
  );
}
