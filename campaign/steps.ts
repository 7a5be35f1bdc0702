// The steps on the way to a shared card, and the only words by which they are counted. A step says
// what happened on some page, never on whose: no identifier, address or time belongs to it.
import { type LinkTag, linkTags } from '@/campaign/channels';
import { isLocale, type Locale } from '@/campaign/locales';

export const steps = [
  'opened',
  'photo-chosen',
  'card-ready',
  'shared',
  'saved',
  'report-followed',
] as const;
export type Step = (typeof steps)[number];

/** How a card was shared or saved: by the system's sheet, as a file, as a picture at an address … */
export const rungs = [
  'sheet',
  'download',
  'kept-picture',
  'channel-link',
  'copied-link',
  'qr',
  'zip',
  'poster',
] as const;
export type Rung = (typeof rungs)[number];

/** Those that put the card itself into somebody's hands; the others pass a link on. */
const cardRungs: readonly Rung[] = ['sheet', 'download', 'kept-picture', 'zip', 'poster'];

export function carriesCard(rung: Rung | ''): boolean {
  return cardRungs.some((known) => known === rung);
}

/** A card that left the page for the first time: counted beside its `shared` or `saved`. */
export const cardMadeStep = 'card-made';

/** One step as a page tells it; empty words: nothing is known or nothing applies. */
export interface CountedStep {
  step: Step;
  /** The language that the page is in. */
  locale: Locale;
  /** How the visitor came to the page. */
  cameBy: LinkTag | '';
  /** Only of `shared` and `saved`. */
  rung: Rung | '';
  /** Where a card was shared to; only of `shared`. */
  channel: LinkTag | '';
  /** The first time that this photo's card itself was shared or saved. */
  isFirst: boolean;
}

/** A step from outside; null for anything but words that are known where they belong. */
export function readCountedStep(value: unknown): CountedStep | null {
  if (typeof value !== 'object' || value === null) return null;
  const { step, locale, cameBy = '', rung = '', channel = '', isFirst = false } = value as Fields;
  if (!isOneOf(steps, step) || !isLocale(locale) || typeof isFirst !== 'boolean') return null;
  if (cameBy !== '' && !isOneOf(linkTags, cameBy)) return null;
  if (rung !== '' && !isOneOf(rungs, rung)) return null;
  if (channel !== '' && !isOneOf(linkTags, channel)) return null;
  const isTaken = step === 'shared' || step === 'saved';
  if ((rung !== '') !== isTaken) return null;
  if (channel !== '' && step !== 'shared') return null;
  if (isFirst && !carriesCard(rung)) return null;
  return { step, locale, cameBy, rung, channel, isFirst };
}

type Fields = Partial<Record<keyof CountedStep, unknown>>;

/** The channel that an address names as the way it travelled; empty: none that is known. */
export function readLinkTag(value: string | null): LinkTag | '' {
  return isOneOf(linkTags, value) ? value : '';
}

function isOneOf<Word extends string>(words: readonly Word[], value: unknown): value is Word {
  return words.some((word) => word === value);
}
