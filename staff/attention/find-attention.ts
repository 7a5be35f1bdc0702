// What needs somebody's attention, from what was loaded. Pure; an empty list is good news.
import { isFirstLocale, isLocale, type Locale, type PerLocale } from '@/campaign/locales';
import type { LaunchItem } from '@/publication/launch-checklist';
import { countFilled } from '../writing/count-filled';
import type { WrittenDocument } from '../writing/written-document';
import { type AddressItem, findBrokenAddresses } from './find-broken-addresses';
import type { WatchedAddress } from './watched-address';

export interface AttentionState {
  /** Public figures with the day by which each must be looked at again. */
  figures: {
    slug: string;
    link: string;
    reviewBy: string | null;
    /** On no new card until it was reviewed. */
    isUnderReview: boolean;
  }[];
  documents: Pick<WrittenDocument, 'collection' | 'document' | 'links' | 'texts'>[];
  /** The languages that the site speaks: others of the product's own miss nothing. */
  publicLocales: readonly Locale[];
  /** What languages that were added still lack, by document. */
  missing: { document: string; locale: Locale; missing: number; link: string }[];
  drafts: { title: string; link: string; author: string }[];
  /** Changes that wait for somebody's approval. */
  proposals: { reason: string; author: string; link: string }[];
  /** Changes that hold from a moment to come. */
  scheduled: { moment: string; reason: string; link: string }[];
  /** What the link watch found that is not simply all right. */
  addresses: WatchedAddress[];
  /** The campaign's own, in which its days begin. */
  timeZone: string;
  /** The edition that is shown, and those to come. */
  editions: EditionState[];
  now: Date;
}

interface EditionState {
  name: string;
  link: string;
  /** ISO moment at which its first day begins. */
  beginsAt: string;
  launchItems: { item: LaunchItem; isDone: boolean }[];
  wording: PerLocale<{ signed: number; all: number }>;
  /** Where the texts of each language are read. */
  wordingLinks: PerLocale<string>;
}

export type AttentionItem = AddressItem | WritingItem;

type WritingItem = { link: string } & (
  | { kind: 'figureUnderReview' | 'figureOverdue' | 'figureSoon'; slug: string; day: string }
  | { kind: 'languageIncomplete'; document: string; locale: Locale; missing: number }
  | { kind: 'draft'; title: string; author: string }
  | { kind: 'proposal'; reason: string; author: string }
  | { kind: 'scheduled'; moment: string; timeZone: string; reason: string }
  | { kind: 'begins'; edition: string; moment: string; timeZone: string }
  | { kind: 'checklist'; edition: string; open: number }
  | { kind: 'unsigned'; edition: string; locale: Locale; missing: number }
);

export const attentionGroups = [
  'approvals',
  'addresses',
  'figures',
  'languages',
  'drafts',
  'dates',
  'launch',
  'wording',
] as const;
export type AttentionGroup = (typeof attentionGroups)[number];

/** A figure's review is announced this long before its day. */
const reviewNoticeDays = 30;

export function findAttention(state: AttentionState): Record<AttentionGroup, AttentionItem[]> {
  return {
    addresses: findBrokenAddresses(state.addresses),
    figures: findFiguresToReview(state),
    languages: findIncompleteLanguages(state),
    approvals: state.proposals.map((proposal) => ({ kind: 'proposal', ...proposal })),
    drafts: state.drafts.map((draft) => ({ kind: 'draft', ...draft })),
    dates: findDates(state),
    launch: state.editions.flatMap(findOpenItems),
    wording: state.editions.flatMap(findUnsignedLanguages),
  };
}

function findFiguresToReview({ figures, now }: AttentionState): AttentionItem[] {
  const today = now.toISOString().slice(0, 10);
  const noticeUntil = new Date(now.getTime() + reviewNoticeDays * 86_400_000)
    .toISOString()
    .slice(0, 10);
  return figures
    .flatMap(({ isUnderReview, link, reviewBy, slug }): (AttentionItem & { day: string })[] => {
      if (reviewBy === null || reviewBy > noticeUntil) return [];
      const urgency = reviewBy < today ? 'figureOverdue' : 'figureSoon';
      return [{ kind: isUnderReview ? 'figureUnderReview' : urgency, slug, day: reviewBy, link }];
    })
    .sort((a, b) => (a.day < b.day ? -1 : 1));
}

/** The product's own languages have every text; of others only what is to be public is missing. */
function findIncompleteLanguages({
  documents,
  missing,
  publicLocales,
}: AttentionState): AttentionItem[] {
  const own = documents.flatMap(({ document, links, texts }) =>
    Object.keys(texts).flatMap((locale): AttentionItem[] => {
      if (!isFirstLocale(locale) || !publicLocales.includes(locale)) return [];
      const { all, filled } = countFilled(texts[locale]);
      if (filled === all) return [];
      return [
        {
          kind: 'languageIncomplete',
          document,
          locale,
          missing: all - filled,
          link: links[locale],
        },
      ];
    }),
  );
  return [...own, ...missing.map((item) => ({ kind: 'languageIncomplete', ...item }) as const)];
}

function findDates({ editions, now, scheduled, timeZone }: AttentionState): AttentionItem[] {
  const dates: (AttentionItem & { moment: string })[] = [
    ...scheduled.map((change) => ({ kind: 'scheduled', timeZone, ...change }) as const),
    ...editions
      .filter(({ beginsAt }) => beginsAt > now.toISOString())
      .map(
        ({ beginsAt, link, name }) =>
          ({ kind: 'begins', edition: name, moment: beginsAt, timeZone, link }) as const,
      ),
  ];
  return dates.sort((a, b) => (a.moment < b.moment ? -1 : 1));
}

/** The points themselves stand below, and in the edition. */
function findOpenItems({ launchItems, link, name }: EditionState): AttentionItem[] {
  const open = launchItems.filter(({ isDone }) => !isDone).length;
  return open > 0 ? [{ kind: 'checklist', edition: name, open, link }] : [];
}

function findUnsignedLanguages({ name, wording, wordingLinks }: EditionState): AttentionItem[] {
  return Object.keys(wording).flatMap((locale): AttentionItem[] => {
    if (!isLocale(locale)) return [];
    const missing = wording[locale].all - wording[locale].signed;
    if (missing === 0) return [];
    return [{ kind: 'unsigned', edition: name, locale, missing, link: wordingLinks[locale] }];
  });
}
