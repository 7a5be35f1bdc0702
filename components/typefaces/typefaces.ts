// The page's two typefaces, served by ourselves: one to read, one that looks written by hand and
// is the card's own; its z is narrower than its author drew it (scripts/narrow-z.ts). Latin subsets
// under the Open Font License; the licences stand beside the files.
import localFont from 'next/font/local';

export const readingFace = localFont({
  src: './atkinson-hyperlegible-next-latin.woff2',
  weight: '200 800',
  variable: '--face-reading',
  display: 'swap',
  adjustFontFallback: 'Arial',
});

export const handFace = localFont({
  src: './covered-by-your-grace-latin.woff2',
  weight: '400',
  variable: '--face-hand',
  display: 'swap',
  // The hand is far narrower than any fallback: matched by width, the page would still jump.
  adjustFontFallback: false,
});
