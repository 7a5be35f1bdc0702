// A finished card, made by the server from the campaign's own photo, lying on the page like a print.
import type { Locale } from '@/campaign/locales';
import styles from './example-card.module.css';

export interface ExampleCardProps {
  /** The same picture in one width or several, the widest last. */
  pictures: readonly { address: string; widthPx: number }[];
  altText: string;
  /** The language of the card. */
  locale: Locale;
  label: string;
}

export function ExampleCard({ pictures, altText, locale, label }: ExampleCardProps) {
  return (
    <figure className={styles.example}>
      <img
        className={styles.picture}
        src={pictures.at(-1)?.address}
        srcSet={pictures.map(({ address, widthPx }) => `${address} ${widthPx}w`).join(', ')}
        sizes="(min-width: 52rem) 27rem, 50vw"
        width="1080"
        height="1350"
        alt={altText}
        lang={locale}
        fetchPriority="high"
      />
      <figcaption className={styles.label}>
        <svg viewBox="0 0 40 32" width="34" height="27" aria-hidden="true" focusable="false">
          <path
            d="M37 28C22 29 12 21 9 5m-6 8l6-8.5 8.5 6"
            fill="none"
            stroke="currentColor"
            strokeWidth="2.5"
            strokeLinecap="round"
            strokeLinejoin="round"
          />
        </svg>
        {label}
      </figcaption>
    </figure>
  );
}
