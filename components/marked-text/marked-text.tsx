// Words with a stroke of yellow highlighter behind them, as behind the figure on the card.
import type { ReactNode } from 'react';
import styles from './marked-text.module.css';

const strokePath =
  'M3 19C2 12 6 7 14 7c30-3 92-5 178-4 4 0 6 4 5 9l-2 14c-1 4-4 6-8 6C110 33 60 35 9 37c-4 0-6-3-6-7z';

export interface MarkedTextProps {
  children: ReactNode;
  /** What it is part of, where that asks for room around the stroke. */
  place?: 'ending' | 'word';
}

export function MarkedText({ children, place }: MarkedTextProps) {
  return (
    <span className={place ? `${styles.marked} ${styles[place]}` : styles.marked}>
      <svg
        className={styles.stroke}
        viewBox="0 0 200 40"
        preserveAspectRatio="none"
        aria-hidden="true"
        focusable="false"
      >
        <path d={strokePath} />
      </svg>
      {children}
    </span>
  );
}

/**
 * A heading whose last two words are marked; one of one or two words is marked whole. No-break spaces
 * hold words together.
 */
export function MarkedEnding({ children }: { children: string }) {
  const words = children.trim().split(/ +/);
  const plain = words.slice(0, -2).join(' ');
  return (
    <>
      {plain && `${plain} `}
      <MarkedText place="ending">{words.slice(-2).join(' ')}</MarkedText>
    </>
  );
}
