// The page's two typefaces, served by ourselves: one to read, one that looks written by hand and
// is the card's own; its z is narrower than its author drew it (scripts/narrow-z.ts). What only some
// languages need stands in files of its own, which a browser fetches when such a letter is on the page.
// All under the Open Font License; the licences stand beside the files.
import localFont from 'next/font/local';

export const readingFace = localFont({
  src: './atkinson-hyperlegible-next-latin.woff2',
  weight: '200 800',
  variable: '--face-reading',
  display: 'swap',
  adjustFontFallback: 'Arial',
});

/** Letters such as ł, ő and ț. */
export const readingFaceExtended = localFont({
  src: './atkinson-hyperlegible-next-latin-ext.woff2',
  weight: '200 800',
  variable: '--face-reading-extended',
  display: 'swap',
  preload: false,
  adjustFontFallback: false,
  declarations: [
    {
      prop: 'unicode-range',
      value:
        'U+0100-0130, U+0132-0151, U+0154-02BA, U+1E00-1E9F, U+1EF2-1EFF, U+20A0-20AB, U+20AD-20C0',
    },
  ],
});

export const handFace = localFont({
  src: './covered-by-your-grace-latin.woff2',
  weight: '400',
  variable: '--face-hand',
  display: 'swap',
  // The hand is far narrower than any fallback: matched by width, the page would still jump.
  adjustFontFallback: false,
});

/** Letters that the hand does not have, such as ț and đ, in the hand that cards take them from. */
export const handFaceExtended = localFont({
  src: './caveat-latin-ext.woff2',
  weight: '400',
  variable: '--face-hand-extended',
  display: 'swap',
  preload: false,
  adjustFontFallback: false,
  declarations: [{ prop: 'unicode-range', value: 'U+0100-0130, U+0132-0151, U+0154-02BA' }],
});

/** The signs and the one Turkish letter that it lacks, too. */
export const handFaceSigns = localFont({
  src: './caveat-latin.woff2',
  weight: '400',
  variable: '--face-hand-signs',
  display: 'swap',
  preload: false,
  adjustFontFallback: false,
  declarations: [{ prop: 'unicode-range', value: 'U+0025, U+0131' }],
});
