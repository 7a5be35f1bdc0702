// A figure's number as the card writes it: in the hand, on a stroke of highlighter. An ornament beside
// the sentence, which says the number too.
import { MarkedText } from '@/components/marked-text/marked-text';
import styles from './figure-number.module.css';

export interface FigureNumberProps {
  /** As it is said: "78", "1.6 million". */
  said: string;
  size: 'large' | 'small';
}

/** From this length on a number is set smaller, or it would not fit a phone. */
const longFrom = 6;

export function FigureNumber({ said, size }: FigureNumberProps) {
  // The hand has no narrow space; another face's would tear the digits apart.
  const written = said.replaceAll('\u202f', '\u00a0');
  return (
    <p
      className={`${styles.number} ${styles[size]}`}
      data-length={said.length < longFrom ? 'short' : 'long'}
      aria-hidden="true"
    >
      <MarkedText>{written}</MarkedText>
    </p>
  );
}
