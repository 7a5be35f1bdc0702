// What the campaign offers to print, without a photo and without scripts: the sign to be written by
// hand, as it all began, and a poster. Plain links to files.
import type { PrintMessages } from '@/campaign/messages/messages';
import styles from './print-offer.module.css';

export interface PrintOfferProps {
  /** "/prints/<publication>/<locale>" */
  prints: string;
  statistic: string;
  /** The figure as it is said, for the drawn sign. */
  figure: string;
  /** Where that paper is common. */
  isOnLetterToo: boolean;
  messages: PrintMessages;
}

export function PrintOffer({ prints, statistic, figure, messages, ...props }: PrintOfferProps) {
  const sign = `${prints}/sign/${statistic}`;
  return (
    <section className={styles.print} aria-labelledby="print">
      <DrawnSheets figure={figure} />
      <div className={styles.words}>
        <h2 className={styles.title} id="print">
          {messages.title}
        </h2>
        <p className={styles.introduction}>{messages.introduction}</p>
        <ul className={styles.sheets}>
          <li>
            <a href={`${sign}.pdf`}>{messages.sign}</a>
            <span>{messages.signPurpose}</span>
            {props.isOnLetterToo && <a href={`${sign}.letter.pdf`}>{messages.signLetter}</a>}
          </li>
          <li>
            <a href={`${prints}/poster/${statistic}.pdf`}>{messages.poster}</a>
            <span>{messages.posterPurpose}</span>
          </li>
        </ul>
      </div>
    </section>
  );
}

/** A sign on a poster, as they would lie on a table. Decoration. */
function DrawnSheets({ figure }: { figure: string }) {
  return (
    <svg className={styles.drawn} viewBox="0 0 240 210" aria-hidden="true" focusable="false">
      <g transform="rotate(7 170 110)">
        <path className={styles.paper} d="M112 20h112v158H112z" />
        <path className={styles.photo} d="M112 20h112v66l-14 2-16-3-22 4-20-3-24 3-16-2z" />
        <path
          className={styles.cat}
          d="M149 88c-5-13-5-28-1-42 5 3 9 7 12 12 6-2 12-2 18 0 3-5 7-9 12-12 4 14 4 29-1 42z"
        />
        <path className={styles.eyes} d="M160 71v1M178 71v1" />
        <path className={styles.mark} d="M150 104h44v24h-44z" />
        <text className={styles.written} x="153" y="130">
          {figure}
        </text>
        <path className={styles.lines} d="M152 148h30M152 157h22" />
        <path
          className={styles.code}
          d="M194 148h8v8h-8zM206 148h6v4h-6zM194 160h4v8h-4zM202 158h10v10h-10z"
        />
      </g>
      <g transform="rotate(-5 80 110)">
        <path className={styles.paper} d="M20 26h118v166H20z" />
        <path className={styles.dotted} d="M34 52h80M34 64h58M34 122h84M34 134h66" />
        <text
          className={styles.figure}
          x="32"
          y="110"
          textLength={figure.length > 3 ? 92 : undefined}
        >
          {figure}
        </text>
        <path className={styles.fold} d="M20 158h118" />
        <path className={styles.lines} d="M34 170h36M84 170h36M34 178h28M84 178h32" />
      </g>
    </svg>
  );
}
