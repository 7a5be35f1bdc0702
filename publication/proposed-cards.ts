// The cards that a proposal changes: what they say before and after, to be drawn for staff. Nothing
// here is kept where the public reads.
import type { Payload, PayloadRequest } from 'payload';
import type { Locale } from '@/campaign/locales';
import type { Snapshot } from '@/campaign/snapshot';
import type { CardFonts } from '@/card/card-fonts';
import {
  type ComingEdition,
  composeAsRunning,
  findComingEditions,
  isAboutShown,
} from './as-launched';
import type { CampaignDocuments } from './campaign-documents';
import { loadLaunchConditions } from './load-launch-conditions';
import type { ProposalSides } from './proposal-sides';
import { type PublishedOverlay, publishedOverlays } from './published-overlays';
import { isSeenFirst } from './seen-first';
import { snapshotFromDocuments } from './snapshot-from-documents';

export interface ProposedCard {
  statistic: string;
  locale: Locale;
  /** Null: there is no such card. */
  before: PublishedOverlay | null;
  after: PublishedOverlay | null;
}

export interface ProposedSnapshots {
  before: Snapshot;
  after: Snapshot;
  /** The edition to come in which it is shown; null: what the public would see. */
  edition: ComingEdition | null;
}

/** What the public would see first, where it sees anything of it; then each edition to come. */
export async function loadProposedSnapshots(
  payload: Payload,
  req: PayloadRequest,
  { after, at, before, changes }: ProposalSides,
): Promise<ProposedSnapshots[]> {
  const conditions = await loadLaunchConditions(payload, req);
  const shown = isAboutShown(after, changes, at) ? [null] : [];
  return [...shown, ...findComingEditions(after, changes, at)].map((edition) => {
    const compose = (documents: CampaignDocuments) =>
      edition
        ? composeAsRunning(documents, conditions, edition.id)
        : snapshotFromDocuments(documents, conditions, at);
    return { before: compose(before), after: compose(after), edition };
  });
}

/** Each figure and language whose card differs, in the format and design that visitors meet first. */
export function findProposedCards(
  { after, before }: ProposedSnapshots,
  fonts: CardFonts,
): ProposedCard[] {
  const [old, now] = [cardsOf(before, fonts), cardsOf(after, fonts)];
  const keys = [...new Set([...now.keys(), ...old.keys()])];
  return keys.flatMap((key) => {
    const [oldCard, nowCard] = [old.get(key) ?? null, now.get(key) ?? null];
    const card = nowCard ?? oldCard;
    if (!card || oldCard?.hash === nowCard?.hash) return [];
    const { locale, statistic } = card;
    return [{ statistic, locale, before: oldCard, after: nowCard }];
  });
}

function cardsOf(snapshot: Snapshot, fonts: CardFonts): Map<string, PublishedOverlay> {
  const first = publishedOverlays(snapshot, fonts).filter((card) => isSeenFirst(card, snapshot));
  return new Map(first.map((card) => [`${card.statistic} ${card.locale}`, card]));
}
