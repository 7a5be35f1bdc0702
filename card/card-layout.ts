// The words for a card's writing once it is set: what designs, layout and drawing exchange. Types
// only.
import type { Rect } from '@/card/card-spec';

export type Face = 'hand' | 'print' | 'printStrong';

/** A block is set as large as it fits; below `least` (px) a card is not published. */
export interface SizeRange {
  least: number;
  most: number;
}

/** The lines that sign a card which is shown round, each in the middle of its room. */
export interface Seal {
  hashtag: Rect;
  source: Rect;
}

/** Where the writing stands and how large it may be, in card pixels. */
export interface TextPlan {
  /** All of it: the message, the hashtag, and at the lower end who to tell and whose figure it is. */
  panel: Rect;
  /**
   * Where a card that is shown round has its hashtag and its source, in the middle; the panel is the
   * message's alone, and whom to tell stands in the caption. Null: the panel holds them all.
   */
  seal: Seal | null;
  /** The footer is as high as it needs, up to this. */
  footerPx: number;
  /** Between message and footer, where the hashtag stands. */
  gapPx: number;
  /** Height of the figure's digits. */
  numberPx: SizeRange;
  sentencePx: SizeRange;
  hashtagPx: SizeRange;
  callPx: SizeRange;
  sourcePx: SizeRange;
  estimatePx: SizeRange;
  /** A logo is drawn as large as it fits into this. */
  logoPx: { width: number; height: number };
}

/** CSS colours of the writing. */
export interface Inks {
  sentence: string;
  number: string;
  hashtag: string;
  estimate: string;
  call: string;
  address: string;
  source: string;
  /** What a logo, made for white paper, stands on; null: it needs nothing. */
  logoPlate: string | null;
}

export type BlockName =
  | 'sentence'
  | 'number'
  | 'hashtag'
  | 'estimateMark'
  | 'reportCall'
  | 'sourceLine';

/** A piece of text in its final place. */
export interface PlacedText {
  text: string;
  face: Face;
  sizePx: number;
  colour: string;
  /** Left end and baseline. */
  x: number;
  baseline: number;
  tiltDeg: number;
}

/** Digits and signs to be written with the marker; the pen's width relates to the figure's. */
export interface PlacedMark {
  text: string;
  x: number;
  y: number;
  heightPx: number;
  nibRatio: number;
  colour: string;
}

/** How one block came out. `boxes` enclose its ink; none where it could not be set at all. */
export interface BlockFit {
  block: BlockName;
  sizePx: number;
  leastPx: number;
  boxes: Rect[];
}

/** From `x`, `y`, to the right. */
export interface PenLine {
  x: number;
  y: number;
  widthPx: number;
}

export interface CardLayout {
  texts: PlacedText[];
  /** Signs of our own hand. */
  marks: PlacedMark[];
  /** The box of the figure's digits, for what a design draws behind them. */
  figure: Rect | null;
  /** A line of the pen between message and footer; null: there is none. */
  rule: PenLine | null;
  logo: { source: string; box: Rect } | null;
  blocks: BlockFit[];
}
