'use client';
// Beside the finished card: keep photo and choices on this device for a day, or forget them again.
import { useEffect, useState } from 'react';
import type { Locale } from '@/campaign/locales';
import type { MakerMessages } from '@/campaign/messages/messages';
import { fillIn } from '@/campaign/placeholders';
import buttons from '@/components/button/button.module.css';
import { sayMoment } from '@/components/keep-photo/say-moment';
import { findKeptPhoto, forgetPhoto, keepPhoto } from '@/maker/kept-photo';
import type { CardMakerState } from '@/maker/use-card-maker';
import styles from './keep-photo.module.css';

export interface KeepPhotoProps {
  maker: CardMakerState;
  messages: MakerMessages;
  locale: Locale;
}

export function KeepPhoto({ maker, messages, locale }: KeepPhotoProps) {
  const [isKept, setIsKept] = useState(false);
  const [said, setSaid] = useState('');
  const { photo, choice, ownFraming } = maker;

  useEffect(() => {
    findKeptPhoto().then((kept) => setIsKept(kept !== null));
  }, []);

  const keep = async () => {
    if (!photo) return;
    try {
      const { until } = await keepPhoto({ photo: photo.file, choice, framing: ownFraming });
      setIsKept(true);
      setSaid(fillIn(messages.kept, { until: sayMoment(until, locale) }));
    } catch {
      setSaid(messages.keepFailed);
    }
  };

  const forget = async () => {
    try {
      await forgetPhoto();
      setIsKept(false);
      setSaid(messages.forgotten);
    } catch {
      setSaid(messages.forgetFailed);
    }
  };

  return (
    <section className={styles.keep}>
      <p className={styles.hint}>{messages.keepHint}</p>
      <div className={styles.buttons}>
        <button className={buttons.quiet} type="button" onClick={keep}>
          {messages.keep}
        </button>
        {isKept && (
          <button className={buttons.quiet} type="button" onClick={forget}>
            {messages.forget}
          </button>
        )}
      </div>
      <p role="status">{said}</p>
    </section>
  );
}
