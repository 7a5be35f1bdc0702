// What a card is, as plain constants and types: safe for the browser, no imports.
// Sizes are pixels of the finished picture, origin top left.

/** The pictures a card can be. Of `profile`, networks show the circle inside, a thumb's nail wide. */
export const formats = {
  portrait: { widthPx: 1080, heightPx: 1350 },
  tall: { widthPx: 1080, heightPx: 1440 },
  square: { widthPx: 1080, heightPx: 1080 },
  profile: { widthPx: 1080, heightPx: 1080 },
  story: { widthPx: 1080, heightPx: 1920 },
  link: { widthPx: 1200, heightPx: 630 },
} as const;
export type Format = keyof typeof formats;
export const formatNames = Object.keys(formats) as Format[];

export const designNames = ['note', 'scrim', 'tally'] as const;
export type DesignName = (typeof designNames)[number];

/** Where the message stands in relation to the animal. */
export const placements = ['below', 'above'] as const;
export type Placement = (typeof placements)[number];

export const turns = [0, 90, 180, 270] as const;
export type Turn = (typeof turns)[number];

export interface Size {
  widthPx: number;
  heightPx: number;
}

export interface Rect {
  x: number;
  y: number;
  width: number;
  height: number;
}

/**
 * Where the photo goes on a card, in card pixels.
 * `photoArea`: what photo or backdrop must cover (the rest of the card is opaque overlay).
 * `clearArea`: what the overlay leaves free; the animal belongs into its centre.
 */
export interface CardAreas {
  photoArea: Rect;
  clearArea: Rect;
}

/**
 * How a photo sits on a card. `focusX`, `focusY` (0–1): the point of the upright, turned photo that
 * is placed at the clear area's centre as far as coverage allows. `zoom` (up to 4): 1 = smallest
 * cover; below it the photo lies on a backdrop, at the least (`wholeZoom`) wholly in the clear area.
 */
export interface Framing {
  focusX: number;
  focusY: number;
  zoom: number;
  turn: Turn;
}

/** What a visitor's photo may be. */
export const photoLimits = {
  maxBytes: 15 * 1024 * 1024,
  maxPixels: 60_000_000,
  timeoutSeconds: 10,
} as const;

/** The light neutral ground under a photo's transparent parts. */
export const photoGround = '#f2f0ec';

/** What a request may ask for. */
export const zoomLimits = { min: 1, max: 4 } as const;

export const cardErrorStatus = {
  'missing-photo': 400,
  'invalid-field': 400,
  'design-not-for-figure': 400,
  'figure-withdrawn': 410,
  'maker-closed': 409,
  'photo-too-large': 413,
  'unsupported-format': 415,
  'unreadable-photo': 422,
  'too-many-pixels': 422,
  'too-many-requests': 429,
  busy: 503,
  paused: 503,
} as const;
/** Stable codes of everything that can be wrong with a card request. */
export type CardErrorCode = keyof typeof cardErrorStatus;

/** One piece of a sentence that was set: the figure carries the card, the text surrounds it. */
export interface SentencePart {
  kind: 'text' | 'number';
  text: string;
}

/** Every word that an overlay shows, already localised and typographically set. */
export interface OverlayContent {
  locale: string;
  sentence: SentencePart[];
  hashtag: string;
  /** "Seen abuse images? Don't share them, report them:" — without the address. */
  reportCall: string;
  /** The address as printed, without https://, e.g. "imagesdabus.be". */
  reportAddress: string;
  /** Who takes reports there, where the address does not say it; shown where it has room. */
  reportName: string | null;
  /** "Source: Child Focus, 2020". */
  sourceLine: string;
  /** The word for "estimate" where the figure is one and the sentence does not say so itself. */
  estimateMark: string | null;
  /** How many strokes say the figure where it can be counted in strokes; else null. */
  tally: number | null;
  organisation: { name: string; logo: string | null } | null;
}

export interface OverlaySpec {
  format: Format;
  design: DesignName;
  placement: Placement;
  content: OverlayContent;
}
