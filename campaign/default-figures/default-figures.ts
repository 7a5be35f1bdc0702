// The figures that a new site publishes: the 2020 campaign's estimate, and counted ones that are fit
// for the public. The rest of what is known starts as drafts (campaign/figure-library.ts).
import { illegalAddresses } from '@/campaign/default-figures/illegal-addresses';
import { imagesPerCatPhoto } from '@/campaign/default-figures/images-per-cat-photo';
import { reportsToChildFocus } from '@/campaign/default-figures/reports-to-child-focus';
import { secondsPerConfirmedReport } from '@/campaign/default-figures/seconds-per-confirmed-report';
import type { Statistic } from '@/campaign/statistic';
import { computeValue, type UncomputedStatistic } from '@/campaign/statistics';

export function defaultFigures(): Statistic[] {
  return [imagesPerCatPhoto, secondsPerConfirmedReport, illegalAddresses, reportsToChildFocus].map(
    withValue,
  );
}

function withValue(statistic: UncomputedStatistic): Statistic {
  const computed = computeValue(statistic);
  if (!computed.ok) throw new Error(`The default statistic ${statistic.slug} cannot be computed`);
  return { ...statistic, value: computed.value };
}
