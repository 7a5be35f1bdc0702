// What a snapshot still says after figures were withdrawn that it was composed with: a secret link
// given out before must not go on showing them. Pure.
import { forLocales } from '@/campaign/locales';
import type { Snapshot, Withdrawal } from '@/campaign/snapshot';

/** The same snapshot where it says none of them. */
export function withoutWithdrawn(snapshot: Snapshot, withdrawn: readonly Withdrawal[]): Snapshot {
  const gone = withdrawn.filter(({ slug }) => snapshot.statistics.some((it) => it.slug === slug));
  if (gone.length === 0) return snapshot;
  const isLeft = (slug: string) => gone.every((it) => it.slug !== slug);
  const { edition, locales, statistics } = snapshot;
  return {
    ...snapshot,
    edition: { ...edition, statistics: edition.statistics.filter(isLeft) },
    statistics: statistics.filter(({ slug }) => isLeft(slug)),
    withdrawn: [
      ...snapshot.withdrawn,
      // It may be in languages that the site does not speak yet.
      ...gone.map(({ note, ...withdrawal }) => ({
        ...withdrawal,
        note: forLocales(locales, (locale) => note[locale] ?? ''),
      })),
    ],
  };
}
