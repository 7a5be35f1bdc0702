// Why something was published or proposed, as it is kept: a person's words as they were typed, the
// product's own as facts, so that they are said in the language of whoever reads them. Pure.
import { z } from 'zod';
import { editionPhases } from '@/campaign/edition-dates';

/** What the person who did it added; empty: nothing. */
const words = z.string();

const ownReason = z.discriminatedUnion('because', [
  /** The default campaign of an empty database. */
  z.object({ because: z.literal('seeded') }),
  /** The same documents say something else since the start: a new version, another address. */
  z.object({ because: z.literal('restarted') }),
  /** The calendar shows an edition, or has come to another part of it. */
  z.object({ because: z.literal('phase'), edition: z.string(), phase: z.enum(editionPhases) }),
  /** The grace period of these figures is over; by slug. */
  z.object({ because: z.literal('overdue'), slugs: z.array(z.string()) }),
  /** Documents were changed; `title` as it is stored, empty where one has no name. */
  z.object({
    because: z.literal('documents'),
    documents: z.array(z.object({ collection: z.string(), title: z.string() })),
    /** How many more there are. */
    more: z.int(),
  }),
  z.object({ because: z.literal(['paused', 'resumed']), words }),
  z.object({ because: z.literal(['withdrawn', 'lifted']), slug: z.string(), words }),
  /** `moment`: the ISO moment from which the publication that was brought back had held. */
  z.object({ because: z.literal('restored'), moment: z.string() }),
]);

export type OwnReason = z.infer<typeof ownReason>;
export type PublicationReason = string | OwnReason;

const keptReasons = z.array(z.union([z.string(), ownReason])).min(1);

/** As it is kept, beside a publication or a proposal. One person's words stay themselves. */
export function keepReasons(reasons: PublicationReason[]): string {
  const [first, ...more] = reasons;
  const isPlain = typeof first === 'string' && more.length === 0 && parseKept(first) === null;
  return isPlain ? first : JSON.stringify(reasons);
}

/** What `keepReasons` was given. */
export function readReasons(kept: string): PublicationReason[] {
  return parseKept(kept) ?? [fixedWords.get(kept) ?? kept];
}

/** The reasons of several, each once. */
export function joinKeptReasons(kept: string[]): string {
  const each = new Map(
    kept.flatMap(readReasons).map((reason) => [JSON.stringify(reason), reason] as const),
  );
  return keepReasons([...each.values()]);
}

/** How the product's own were kept at first: in English, for everybody. */
const fixedWords = new Map<string, OwnReason>([
  ['Default campaign', { because: 'seeded' }],
  ['New version or address', { because: 'restarted' }],
]);

function parseKept(kept: string): PublicationReason[] | null {
  if (!kept.startsWith('[')) return null;
  try {
    return keptReasons.parse(JSON.parse(kept));
  } catch {
    return null;
  }
}
