// A part of the page that is not needed at first: loaded when its user is there, and once more after a
// while where the connection failed. Nothing waits for it.
import { useEffect, useState } from 'react';

const tryAgainMs = 5000;

/** What `load` gives, null until it is there. `load` must stay the same function. */
export function useLazily<Part>(load: () => Promise<Part>): Part | null {
  const [part, setPart] = useState<{ loaded: Part } | null>(null);
  useEffect(() => {
    let isWanted = true;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const begin = () =>
      load().then(
        (loaded) => isWanted && setPart({ loaded }),
        () => {
          if (isWanted) timer = setTimeout(begin, tryAgainMs);
        },
      );
    void begin();
    return () => {
      isWanted = false;
      clearTimeout(timer);
    };
  }, [load]);
  return part?.loaded ?? null;
}
