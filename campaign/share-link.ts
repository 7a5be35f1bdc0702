// The links by which people pass the campaign on: they carry choices, never a photo and never a
// person. Written here and read here, so that both ends agree; what is read is hostile until then.
import { type LinkTag, linkTags } from '@/campaign/channels';
import type { DesignName } from '@/card/card-spec';

/** What a link carries; null: the campaign's own choice. */
export interface ShareChoices {
  /** Slug of a statistic. */
  statistic: string | null;
  design: DesignName | null;
  /** Where the link travels. Counted, never shown, and never part of an address that is cited. */
  channel: LinkTag | null;
  /** The partner or poster that it stands on. */
  source: string | null;
}

/** What a link may choose among: of the campaign that is shown. */
export interface KnownChoices {
  statistics: readonly string[];
  designs: readonly DesignName[];
  /** Names of partners and posters, as they stand in addresses. */
  sources?: readonly string[];
}

export const noShareChoices: ShareChoices = {
  statistic: null,
  design: null,
  channel: null,
  source: null,
};

/** Stands in a page for the tag of the link that led to it: the front server puts that in its place. */
export const tagAsLinked = 'as-linked';

/** The share page's path below its language. */
export const sharePage = 'c';

/** `/fr/c?s=<statistic>&d=<design>&v=<channel>`: shows the campaign's art with these choices. */
export function sharePath(locale: string, choices: Partial<ShareChoices> = {}): string {
  return `/${locale}/${sharePage}${choicesQuery(choices)}`;
}

/** `/fr?s=…&d=…&v=…`: the maker, with these choices made. */
export function makerPath(locale: string, choices: Partial<ShareChoices> = {}): string {
  return `/${locale}${choicesQuery(choices)}`;
}

/** "?s=…&d=…&v=…&p=…"; empty for no choice. */
export function choicesQuery({
  statistic,
  design,
  channel,
  source,
}: Partial<ShareChoices>): string {
  const values = new URLSearchParams();
  if (statistic) values.set('s', statistic);
  if (design) values.set('d', design);
  if (channel) values.set('v', channel);
  if (source) values.set('p', source);
  return values.size > 0 ? `?${values}` : '';
}

/**
 * What a link of ours says.
 * @param query with or without "?"; any text is safe, and what is none of the known choices is null
 */
export function readShareChoices(query: string, known: KnownChoices): ShareChoices {
  const values = new URLSearchParams(query);
  const read = <T extends string>(name: string, choices: readonly T[]): T | null =>
    choices.find((choice) => choice === values.get(name)) ?? null;
  return {
    statistic: read('s', known.statistics),
    design: read('d', known.designs),
    channel: read('v', linkTags),
    source: read('p', known.sources ?? []),
  };
}
