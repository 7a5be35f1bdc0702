'use client';
// What else can be made of the photo, once the card is there: all formats in one file, and a poster.
// All of it on the device; the code for it is loaded when it is asked for.
import { useId, useState } from 'react';
import type { MakerMessages } from '@/campaign/messages/messages';
import { Extra } from '@/components/card-extras/extra';
import { Sign } from '@/components/sign/sign';
import { type CardOffer, posterAddress } from '@/maker/card-offer';
import { wayToHandOver } from '@/maker/hand-over-file';
import type { TextsToPack } from '@/maker/pack-cards';
import type { CardMakerState } from '@/maker/use-card-maker';
import type { MakeFile } from '@/maker/use-making';
import styles from './card-extras.module.css';

export interface CardExtrasProps {
  maker: CardMakerState;
  offer: CardOffer;
  /** As the visitor has them now. */
  texts: TextsToPack;
  messages: MakerMessages;
  announce: (text: string) => void;
  /** One of them was saved or shared. */
  onTaken: (rung: 'zip' | 'poster') => void;
}

export function CardExtras({ maker, offer, texts, messages, announce, onTaken }: CardExtrasProps) {
  const headingId = useId();
  const [ways] = useState(() => ({
    zip: wayToHandOver('application/zip'),
    poster: wayToHandOver('application/pdf'),
  }));
  const { choice, file, frameOn, photo } = maker;
  if (!photo) return null;
  const { extras } = messages;
  const shared = { basis: file, messages, announce };

  const packAll: MakeFile = async (signal, onProgress) => {
    const { packCards } = await import('@/maker/pack-cards');
    return packCards({ photo, frameOn }, offer, choice, texts, { signal, onProgress });
  };
  const makeOnePoster: MakeFile = async (signal) => {
    const { makePoster } = await import('@/maker/make-poster');
    return makePoster({ photo, frameOn }, posterAddress(offer, choice), offer, signal);
  };

  return (
    <section className={styles.extras} aria-labelledby={headingId}>
      <div>
        <h2 className={styles.title} id={headingId}>
          {extras.title}
        </h2>
        <p className={styles.introduction}>{extras.introduction}</p>
      </div>
      {ways.zip !== 'nothing' && (
        <Extra
          {...shared}
          way={ways.zip}
          name={extras.zip}
          purpose={extras.zipPurpose}
          make={packAll}
          onTaken={() => onTaken('zip')}
          sign={
            <Sign>
              <path d="M4 8h10v12H4z M8 8V4h12v12h-6" />
            </Sign>
          }
        />
      )}
      {ways.poster !== 'nothing' && (
        <Extra
          {...shared}
          way={ways.poster}
          name={extras.poster}
          purpose={extras.posterPurpose}
          make={makeOnePoster}
          onTaken={() => onTaken('poster')}
          sign={
            <Sign>
              <path d="M5 3h14v18H5z M5 12l3-1 3 1.5 4-1.5 4 1 M8.5 16h4 M16 15.5v2" />
            </Sign>
          }
        />
      )}
      {Object.values(ways).includes('nothing') && <p>{extras.cannotSave}</p>}
    </section>
  );
}
