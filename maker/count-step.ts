// Tells the server that a step was taken, by a beacon that carries a few known words. Must never fail
// the page, never identify anybody, and send nothing where the browser asks not to be tracked or
// where the page is a rehearsal. What is remembered lives in this page's memory and ends with it.
import type { LinkTag } from '@/campaign/channels';
import { type CountedStep, carriesCard, type Rung, readLinkTag, type Step } from '@/campaign/steps';

export interface StepDetails {
  /** How a card was shared or saved. */
  rung?: Rung;
  /** Where a card was shared to. */
  channel?: LinkTag;
}

const address = '/api/steps';

/** What was told already: of this page, and of the photo that is worked on. */
const toldOfPage = new Set<string>();
const toldOfPhoto = new Set<string>();
let cameBy: LinkTag | '' | undefined;

/**
 * Counts a step, once for each photo and way; `opened` and `report-followed` once for each page.
 * Returns at once and never throws.
 */
export function countStep(step: Step, { channel, rung }: StepDetails = {}): void {
  try {
    cameBy ??= readLinkTag(new URLSearchParams(location.search).get('v'));
    if (step === 'photo-chosen') toldOfPhoto.clear();
    const told = step === 'opened' || step === 'report-followed' ? toldOfPage : toldOfPhoto;
    const key = [step, rung, channel].join(' ');
    if (told.has(key)) return;
    const isFirst = carriesCard(rung ?? '') && !told.has('card');
    told.add(key);
    if (isFirst) told.add('card');
    if (asksNotToBeTracked() || isRehearsal()) return;
    const { lang } = document.documentElement;
    const counted = { step, locale: lang, cameBy, rung, channel, isFirst };
    navigator.sendBeacon(
      address,
      JSON.stringify(counted satisfies Record<keyof CountedStep, unknown>),
    );
  } catch {
    // A step that is not counted is no harm to anybody.
  }
}

/** Do-Not-Track, or its successor Global Privacy Control. */
function asksNotToBeTracked(): boolean {
  const { doNotTrack, globalPrivacyControl } = navigator as Navigator & {
    globalPrivacyControl?: boolean;
  };
  return doNotTrack === '1' || doNotTrack === 'yes' || globalPrivacyControl === true;
}

/** Rehearsals stand under a path of their own; a test holds that it is this one. */
function isRehearsal(): boolean {
  return location.pathname.startsWith('/rehearsal/');
}
