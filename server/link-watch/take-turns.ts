// Nobody is asked faster than a person would open pages: requests to one host wait for each other.

/** `gapMs`: from the beginning of one request to the next of the same host. */
export function takeTurns(gapMs: number, signal?: AbortSignal): (host: string) => Promise<void> {
  const nextTurns = new Map<string, number>();
  return async (host) => {
    const now = Date.now();
    const turn = Math.max(now, nextTurns.get(host) ?? 0);
    nextTurns.set(host, turn + gapMs);
    await pause(turn - now, signal);
  };
}

function pause(ms: number, signal?: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    if (signal?.aborted) return reject(signal.reason);
    const timer = setTimeout(() => {
      signal?.removeEventListener('abort', stop);
      resolve();
    }, ms);
    const stop = () => {
      clearTimeout(timer);
      reject(signal?.reason);
    };
    signal?.addEventListener('abort', stop, { once: true });
  });
}
