// A finished card, made by the server from the campaign's own photo, lying on the page like a print.
import styles from './example-card.module.css';

export interface ExampleCardProps {
  address: string;
  altText: string;
  label: string;
}

export function ExampleCard({ address, altText, label }: ExampleCardProps) {
  return (
    <figure className={styles.example}>
      {/* biome-ignore lint/performance/noImgElement: a finished picture of ours, nothing to optimise */}
      <img
        className={styles.picture}
        src={address}
        width="1080"
        height="1350"
        alt={altText}
        fetchPriority="high"
      />
      <figcaption className={styles.label}>
        {label}
        <svg viewBox="0 0 48 32" width="40" height="27" aria-hidden="true" focusable="false">
          <path
            d="M3 5c4 12 18 19 37 18m-8-8l8.5 8-8 6.5"
            fill="none"
            stroke="currentColor"
            strokeWidth="2.5"
            strokeLinecap="round"
            strokeLinejoin="round"
          />
        </svg>
      </figcaption>
    </figure>
  );
}
