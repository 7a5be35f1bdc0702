'use client';
// A QR code that goes on with a phone: offered where there is no phone, drawn on the device when it is
// asked for. The address stands beside it, so that it can be typed.
import { useEffect, useId, useState } from 'react';
import type { SharingMessages } from '@/campaign/messages/messages';
import { fillIn } from '@/campaign/placeholders';
import buttons from '@/components/button/button.module.css';
import type { CardOffer, ChosenCard } from '@/maker/card-offer';
import { type DrawnCode, drawCode } from '@/maker/draw-code';
import { phoneLink } from '@/maker/shared-links';
import styles from './phone-code.module.css';

export interface PhoneCodeProps {
  offer: CardOffer;
  card: ChosenCard;
  sharing: SharingMessages;
  onShown: () => void;
}

export function PhoneCode({ offer, card, sharing, onShown }: PhoneCodeProps) {
  const panel = useId();
  const [isOpen, setIsOpen] = useState(false);
  const [drawn, setDrawn] = useState<{ link: string; code: DrawnCode } | null>(null);
  const link = phoneLink(offer, card);
  useEffect(() => {
    if (!isOpen) return;
    let isCurrent = true;
    drawCode(link).then(
      (code) => isCurrent && setDrawn({ link, code }),
      // The address alone is enough where the code cannot be drawn.
      () => {},
    );
    return () => {
      isCurrent = false;
    };
  }, [isOpen, link]);

  const toggle = () => {
    if (!isOpen) onShown();
    setIsOpen(!isOpen);
  };

  return (
    <>
      <button
        className={`${buttons.quiet} ${styles.open}`}
        type="button"
        aria-expanded={isOpen}
        aria-controls={panel}
        onClick={toggle}
      >
        {sharing.phone}
      </button>
      <div className={styles.panel} id={panel} hidden={!isOpen}>
        {drawn?.link === link && (
          <svg
            className={styles.code}
            viewBox={`0 0 ${drawn.code.side} ${drawn.code.side}`}
            role="img"
            aria-label={fillIn(sharing.phoneCode, { url: link })}
            shapeRendering="crispEdges"
          >
            <path d={`M0 0h${drawn.code.side}v${drawn.code.side}H0z`} fill="#fff" />
            <path d={drawn.code.path} fill="#000" />
          </svg>
        )}
        <p>
          {sharing.phoneHint}
          <span className={styles.address}>{link}</span>
        </p>
      </div>
    </>
  );
}
