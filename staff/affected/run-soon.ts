// Work of a page in the order in which it was asked for, two at a time: staff's previews must not
// crowd out visitors who wait for their card.

const atOnce = 2;
const waiting: (() => Promise<void>)[] = [];
let running = 0;

/** Runs `work` when its turn comes. It must not throw. */
export function runSoon(work: () => Promise<void>): void {
  waiting.push(work);
  startNext();
}

function startNext(): void {
  if (running >= atOnce) return;
  const work = waiting.shift();
  if (!work) return;
  running += 1;
  work().finally(() => {
    running -= 1;
    startNext();
  });
}
