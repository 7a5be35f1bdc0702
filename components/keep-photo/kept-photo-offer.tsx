'use client';
// On the first screen: a photo that was kept on this device, to go on with or to forget.
import { useEffect, useRef, useState } from 'react';
import type { Locale } from '@/campaign/locales';
import type { MakerMessages } from '@/campaign/messages/messages';
import { fillIn } from '@/campaign/placeholders';
import buttons from '@/components/button/button.module.css';
import { sayMoment } from '@/components/keep-photo/say-moment';
import { findKeptPhoto, forgetPhoto, type KeptPhoto } from '@/maker/kept-photo';
import styles from './keep-photo.module.css';

export interface KeptPhotoOfferProps {
  messages: MakerMessages;
  locale: Locale;
  onContinue: (kept: KeptPhoto) => void;
  /** The photo is gone, and the button with it. */
  onForgotten: () => void;
}

export function KeptPhotoOffer({ messages, locale, onContinue, onForgotten }: KeptPhotoOfferProps) {
  const [kept, setKept] = useState<KeptPhoto | null>(null);
  const [address, setAddress] = useState<string | null>(null);
  const [said, setSaid] = useState('');
  const offer = useRef<HTMLElement>(null);

  useEffect(() => {
    findKeptPhoto().then(setKept);
  }, []);

  // A page that comes back stands where it was left, and the offer may be above or below that.
  useEffect(() => {
    if (kept && isReturned()) offer.current?.scrollIntoView({ block: 'nearest' });
  }, [kept]);

  useEffect(() => {
    if (!kept) return;
    const made = URL.createObjectURL(kept.photo);
    setAddress(made);
    return () => URL.revokeObjectURL(made);
  }, [kept]);

  const forget = async () => {
    try {
      await forgetPhoto();
      setKept(null);
      setSaid(messages.forgotten);
      onForgotten();
    } catch {
      setSaid(messages.forgetFailed);
    }
  };

  return (
    <>
      {kept && (
        <section ref={offer} className={styles.offer} aria-labelledby="kept-photo">
          {address && <img className={styles.thumbnail} src={address} alt="" />}
          <div>
            <h2 className={styles.title} id="kept-photo">
              {messages.keptTitle}
            </h2>
            <p className={styles.hint}>
              {fillIn(messages.keptText, { until: sayMoment(kept.until, locale) })}
            </p>
          </div>
          <div className={styles.buttons}>
            <button className={buttons.button} type="button" onClick={() => onContinue(kept)}>
              {messages.continueKept}
            </button>
            <button className={buttons.quiet} type="button" onClick={forget}>
              {messages.forget}
            </button>
          </div>
        </section>
      )}
      <p className={styles.hint} role="status">
        {said}
      </p>
    </>
  );
}

/** Loaded again, or gone back to; whoever came by a link is left where it led. */
function isReturned(): boolean {
  const [visit] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
  return visit?.type === 'reload' || visit?.type === 'back_forward';
}
