'use client';
// How many cards were made, as plain information below the steps: since when, and what it counts.
// Nothing is shown without scripts, while it is few, or when the number does not come.
import { useEffect, useState } from 'react';
import type { CardsMade as Made } from '@/campaign/cards-made';
import { intlLocale, type Locale } from '@/campaign/locales';
import { longDay } from '@/campaign/long-day';
import { fillIn } from '@/campaign/placeholders';
import { loadCardsMade } from '@/maker/load-cards-made';
import styles from './cards-made.module.css';

export interface CardsMadeProps {
  /** Where the number is asked for. */
  address: string;
  locale: Locale;
  /** {count} and {date}; empty where a language has no such words yet. */
  text: string;
  /** What is counted. */
  note: string;
}

export function CardsMade({ address, locale, note, text }: CardsMadeProps) {
  const [made, setMade] = useState<Made | null>(null);
  useEffect(() => {
    const controller = new AbortController();
    loadCardsMade(address, controller.signal).then((known) => {
      if (!controller.signal.aborted) setMade(known);
    });
    return () => controller.abort();
  }, [address]);

  const count = made && new Intl.NumberFormat(intlLocale(locale)).format(made.atLeast);
  return (
    <div className={styles.made}>
      {made && count && text ? (
        <p>
          <strong>{fillIn(text, { count, date: longDay(made.since, locale) })}</strong> {note}
        </p>
      ) : null}
    </div>
  );
}
