// A small sign in lines of the text's colour, as of a pen. Decoration: it never stands for a word.
import type { ReactNode } from 'react';

export interface SignProps {
  /** On a field of 24 × 24. */
  children: ReactNode;
  sizePx?: number;
}

export function Sign({ children, sizePx = 22 }: SignProps) {
  return (
    <svg
      viewBox="0 0 24 24"
      width={sizePx}
      height={sizePx}
      fill="none"
      stroke="currentColor"
      strokeWidth="2"
      strokeLinecap="round"
      strokeLinejoin="round"
      aria-hidden="true"
      focusable="false"
    >
      {children}
    </svg>
  );
}
