'use client';
// The picture from the web, for browsers that save no other. What is sent, where to and for how long is
// said above the button that agrees to it; until then nothing leaves the device, and whoever does not
// agree finds the card as a picture of this page to press and hold.
import { type ReactNode, useState } from 'react';
import { intlLocale } from '@/campaign/locales';
import type { MakerMessages, SharingMessages } from '@/campaign/messages/messages';
import { fillIn } from '@/campaign/placeholders';
import buttons from '@/components/button/button.module.css';
import type { CardOffer } from '@/maker/card-offer';
import { type KeptCard, keepCard } from '@/maker/keep-card';
import type { CardMakerState } from '@/maker/use-card-maker';
import styles from './kept-picture.module.css';

export interface KeptPictureProps {
  maker: CardMakerState;
  offer: CardOffer;
  /** The finished card within this page. */
  cardAddress: string | null;
  messages: MakerMessages;
  sharing: SharingMessages;
  /** Whoever agrees sends a picture, which is no report. */
  noReports: ReactNode;
  announce: (text: string) => void;
  onTaken: () => void;
  /** There is neither a sheet nor a download. */
  isMainWay: boolean;
  /** Above what is said; null where something else stands above it. */
  title: string | null;
}

/** As the server keeps it; said before it is asked. */
const promised = { minutes: '10', fetches: '6' };

/** What became of keeping one finished card. */
type Outcome = { of: File; is: 'going' | 'failed' } | { of: File; is: 'kept'; card: KeptCard };

export function KeptPicture({ maker, offer, messages, sharing, ...props }: KeptPictureProps) {
  const { card, file, framing, photo } = maker;
  const [latest, setLatest] = useState<Outcome | null>(null);
  // Another card is another picture, to be agreed to anew.
  const outcome = latest?.of === file ? latest : null;

  const keep = () => {
    if (!file || !photo || !framing || outcome?.is === 'going') return;
    setLatest({ of: file, is: 'going' });
    props.announce(sharing.keeping);
    const settle = (settled: Outcome) =>
      setLatest((now) => (now?.of === settled.of ? settled : now));
    keepCard({ photo, framing, card }, offer).then(
      (kept) => {
        settle({ of: file, is: 'kept', card: kept });
        props.announce(sharing.kept);
      },
      () => settle({ of: file, is: 'failed' }),
    );
  };

  if (outcome?.is === 'kept') {
    const { address, download, expiresAt, fetches } = outcome.card;
    const time = new Date(expiresAt).toLocaleTimeString(intlLocale(offer.locale), {
      timeStyle: 'short',
    });
    return (
      <div className={styles.kept} data-kept-picture>
        <p>
          <strong>{sharing.kept}</strong>
        </p>
        <img
          src={address}
          alt={card.statistic.altText}
          lang={offer.locale}
          width={card.size.widthPx}
          height={card.size.heightPx}
          onContextMenu={props.onTaken}
        />
        <a className={buttons.primary} href={download} onClick={props.onTaken}>
          {sharing.keptDownload}
        </a>
        <p className={styles.small}>
          {fillIn(sharing.keptUntil, { time, fetches: String(fetches) })}
        </p>
      </div>
    );
  }

  return (
    <div className={styles.offer}>
      {props.title && <h2 className={styles.title}>{props.title}</h2>}
      <p id="kept-picture-terms">{fillIn(sharing.keepExplained, promised)}</p>
      {props.noReports}
      <button
        className={props.isMainWay ? buttons.primary : buttons.button}
        type="button"
        aria-disabled={!file || outcome?.is === 'going'}
        aria-describedby="kept-picture-terms"
        onClick={keep}
      >
        {outcome?.is === 'going' ? sharing.keeping : sharing.keepAgree}
      </button>
      {outcome?.is === 'failed' && <p role="alert">{sharing.keepFailed}</p>}
      {props.cardAddress && (
        <details className={styles.without} open={outcome?.is === 'failed'}>
          <summary>{sharing.withoutSending}</summary>
          <p>
            <strong>{messages.holdToSave}</strong>
          </p>
          <img src={props.cardAddress} alt={messages.yourCard} onContextMenu={props.onTaken} />
          <p>{messages.openInBrowser}</p>
        </details>
      )}
    </div>
  );
}
