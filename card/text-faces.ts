// The voices that texts are set in and how a text falls into words. Knows no drawing engine: who
// lays out asks for widths through `Measure`.
import type { Face } from '@/card/card-layout';

export interface FaceMetrics {
  /** Families in order of preference; a later one fills in signs that the first lacks. */
  families: string[];
  weight: number;
  /** All in units of the size: baseline below the top of a line box as high as the size, … */
  baseline: number;
  /** … height of capitals and accents above it, depth of descenders below it, … */
  ascent: number;
  descent: number;
  /** … distance of lines, space between words. */
  leading: number;
  space: number;
}

export const faces: Record<Face, FaceMetrics> = {
  hand: {
    families: ['Covered By Your Grace', 'Caveat'],
    weight: 400,
    baseline: 0.798,
    ascent: 0.72,
    descent: 0.3,
    leading: 0.98,
    space: 0.25,
  },
  print: {
    families: ['Atkinson Hyperlegible Next'],
    weight: 600,
    baseline: 0.83,
    ascent: 0.75,
    descent: 0.22,
    leading: 1.25,
    space: 0.24,
  },
  printStrong: {
    families: ['Atkinson Hyperlegible Next'],
    weight: 800,
    baseline: 0.83,
    ascent: 0.75,
    descent: 0.22,
    leading: 1.2,
    space: 0.24,
  },
};

/** Width of an unbroken piece of text at size 1. Answers only for texts announced beforehand. */
export type Measure = (face: Face, text: string) => number;

/** A word with what is glued to it: pieces and, before each but the first, the gap at size 1. */
export interface Word {
  pieces: { text: string; gapBefore: number }[];
}

const noBreakSpace = '\u00a0';
const narrowNoBreakSpace = '\u202f';

/** Splits at breakable spaces; no-break spaces hold a word's pieces together. */
export function splitWords(text: string): Word[] {
  return text
    .normalize('NFC')
    .split(/[ \t\n]+/u)
    .filter((word) => word.length > 0)
    .map((word) => ({ pieces: splitPieces(word) }));
}

function splitPieces(word: string): Word['pieces'] {
  const pieces: Word['pieces'] = [];
  let gapBefore = 0;
  for (const piece of word.split(/([\u00a0\u202f])/u)) {
    if (piece === noBreakSpace) gapBefore += 0.25;
    else if (piece === narrowNoBreakSpace) gapBefore += 0.13;
    else if (piece.length > 0) {
      pieces.push({ text: piece, gapBefore });
      gapBefore = 0;
    }
  }
  return pieces;
}

/** Width of a word at size 1. */
export function wordWidth(word: Word, face: Face, measure: Measure): number {
  return word.pieces.reduce((sum, piece) => sum + piece.gapBefore + measure(face, piece.text), 0);
}

export function wordText(word: Word): string {
  return word.pieces.map((piece) => piece.text).join(' ');
}
