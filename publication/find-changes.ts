// What one publication changed against the one before, in short. Pure.
import { copyFields } from '@/campaign/copy-fields';
import type { EditionPhase } from '@/campaign/edition-dates';
import type { Locale } from '@/campaign/locales';
import type { CopySlug, Snapshot } from '@/campaign/snapshot';

export type SnapshotChange =
  | { part: 'statistic'; slug: string; from: number | null; to: number | null }
  | { part: 'copy'; slug: CopySlug; locale: Locale }
  | { part: 'phase'; to: EditionPhase }
  | {
      part:
        | 'edition'
        | 'organisation'
        | 'reportingPoints'
        | 'helpLines'
        | 'countryTexts'
        | 'languages'
        | 'launch';
    };

/** `before`: null for the first publication, which changes everything. */
export function findChanges(before: Snapshot | null, after: Snapshot): SnapshotChange[] {
  if (!before) return [];
  const differs = (part: keyof Snapshot) => !isEqual(before[part], after[part]);
  return [
    ...findStatisticChanges(before, after),
    ...findCopyChanges(before, after),
    ...(differs('edition') ? [{ part: 'edition' } as const] : []),
    ...(differs('organisation') ? [{ part: 'organisation' } as const] : []),
    ...(differs('reportingPoints') ? [{ part: 'reportingPoints' } as const] : []),
    ...(differs('helpLines') || differs('emergencyNumbers')
      ? [{ part: 'helpLines' } as const]
      : []),
    ...(differs('countryTexts') ? [{ part: 'countryTexts' } as const] : []),
    ...(differs('locales') || differs('addedLanguages') ? [{ part: 'languages' } as const] : []),
    ...(differs('isLaunched') ? [{ part: 'launch' } as const] : []),
    ...(differs('phase') ? [{ part: 'phase', to: after.phase } as const] : []),
  ];
}

function findStatisticChanges(before: Snapshot, after: Snapshot): SnapshotChange[] {
  const slugs = new Set([...before.statistics, ...after.statistics].map(({ slug }) => slug));
  return [...slugs].flatMap((slug) => {
    const old = before.statistics.find((statistic) => statistic.slug === slug);
    const now = after.statistics.find((statistic) => statistic.slug === slug);
    if (isEqual(old, now)) return [];
    return [{ part: 'statistic', slug, from: old?.value ?? null, to: now?.value ?? null }];
  });
}

function findCopyChanges(before: Snapshot, after: Snapshot): SnapshotChange[] {
  const slugs = Object.keys(copyFields) as CopySlug[];
  return slugs.flatMap((slug) =>
    after.locales
      .filter((locale) => before.locales.includes(locale))
      .filter((locale) => !isEqual(before.copy[locale][slug], after.copy[locale][slug]))
      .map((locale): SnapshotChange => ({ part: 'copy', slug, locale })),
  );
}

function isEqual(a: unknown, b: unknown): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}
