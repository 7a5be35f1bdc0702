// Kept publications → the snapshot shape of today. A publication is never rewritten, so whatever a
// snapshot has gained since an older one was made is filled in here, with what was true back then.
import { defaultPauseMessage } from '@/campaign/default-pause-message';
import type { Snapshot } from '@/campaign/snapshot';

/** The snapshot in a publication's `data`, as JSON; throws a SyntaxError on anything else. */
export function readSnapshot(data: string): Snapshot {
  const kept = JSON.parse(data) as Snapshot;
  return {
    ...kept,
    edition: { ...kept.edition, partners: kept.edition.partners ?? [] },
    phase: kept.phase ?? 'running',
    maker: kept.maker ?? { isPaused: false, message: { ...defaultPauseMessage } },
    withdrawn: kept.withdrawn ?? [],
  };
}
