// What a link may choose on a campaign's site, and what is shown for the choice that it carries.
import { designsOfFigure } from '@/campaign/designs-of-figure';
import { hasCardsToShow } from '@/campaign/maker-open';
import { offeredStatistics } from '@/campaign/offered-statistics';
import { partnerSlug } from '@/campaign/partner-slug';
import { type KnownChoices, readShareChoices, sharePage } from '@/campaign/share-link';
import type { Snapshot } from '@/campaign/snapshot';
import type { DesignName } from '@/card/card-spec';

export interface LinkableChoices {
  /** Slugs of the figures that cards show, the lead first; none before the edition's first day. */
  offered: string[];
  /** Links to them say that they were withdrawn. */
  withdrawn: string[];
  designs: DesignName[];
  /** Those that can show an offered figure, by its slug. */
  designsOf: Record<string, DesignName[]>;
  /** Partners' names as they stand in addresses. */
  partners: string[];
}

export function linkableChoices(snapshot: Snapshot): LinkableChoices {
  const offered = hasCardsToShow(snapshot) ? offeredStatistics(snapshot) : [];
  return {
    offered: offered.map(({ slug }) => slug),
    withdrawn: snapshot.withdrawn.map(({ slug }) => slug),
    designs: snapshot.edition.designs,
    designsOf: Object.fromEntries(
      offered.map(({ slug }) => [slug, designsOfFigure(snapshot, slug)]),
    ),
    partners: snapshot.edition.partners.map(partnerSlug).filter((slug) => slug !== ''),
  };
}

/** What a link of ours may name. */
export function knownChoices(choices: LinkableChoices): KnownChoices {
  const { designs, offered, partners: sources, withdrawn } = choices;
  return { designs, sources, statistics: [...offered, ...withdrawn] };
}

/**
 * The share page that a query leads to, as its path inside: "c/ratio-78/note". What was not chosen,
 * is gone or was invented is the lead figure and the first design that can show it, so that there are no
 * more pages than figures and designs; "c" where there is nothing to show.
 */
export function sharedPage(query: string, choices: LinkableChoices): string {
  const { design, statistic } = readShareChoices(query, knownChoices(choices));
  const shown = statistic ?? choices.offered[0];
  const look = shown && lookOf(choices, shown, design);
  return shown && look ? `${sharePage}/${shown}/${look}` : sharePage;
}

/** The design wished for if it can show the figure, else the first that can. */
export function lookOf(
  { designs, designsOf }: LinkableChoices,
  statistic: string,
  wished: DesignName | null = null,
): DesignName | undefined {
  // A withdrawn figure has no card: its page is named like any other, and shows none.
  const able = designsOf[statistic] ?? designs;
  return able.find((design) => design === wished) ?? able[0];
}
