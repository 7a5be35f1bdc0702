// Work that comes faster than it is done, as while a photo is being dragged: one piece at a time, and
// of those that wait only the newest.

/** Returns what takes a piece of work; pieces that a newer one overtook are never begun. */
export function newestOnly(): (work: () => Promise<void>) => void {
  let waiting: (() => Promise<void>) | null = null;
  let isRunning = false;
  const run = async (work: () => Promise<void>) => {
    isRunning = true;
    try {
      await work();
    } finally {
      isRunning = false;
      const next = waiting;
      waiting = null;
      if (next) void run(next);
    }
  };
  return (work) => {
    if (isRunning) waiting = work;
    else void run(work);
  };
}
