// Work that goes on after an answer was given, so that the answer says nothing about it: neither
// whether there was anything to do, nor how long it took. Bounded; finished before the process ends.
import { logError } from './log';
import { processWide } from './process-wide';
import { beforeShutdown } from './shutdown';

/** More than any honest site has at once; beyond it work is dropped rather than piled up. */
const maxAtOnce = 50;

/** Begins `work` once the current answer is on its way. A failure is logged under `name`. */
export function doAfterAnswer(name: string, work: () => Promise<void>): void {
  const going = goingOn();
  if (going.size >= maxAtOnce) {
    logError('background-work-dropped', name);
    return;
  }
  const done = new Promise<void>((resolve) => setImmediate(resolve))
    .then(work)
    .catch((error: unknown) => logError(`${name}-failed`, error))
    .finally(() => going.delete(done));
  going.add(done);
}

/** Resolves when nothing is going on any more. */
export async function finishBackgroundWork(): Promise<void> {
  while (goingOn().size > 0) await Promise.all(goingOn());
}

function goingOn(): Set<Promise<void>> {
  return processWide('background-work', () => {
    beforeShutdown('background-work', finishBackgroundWork);
    return new Set<Promise<void>>();
  });
}
