// Asks how many cards were made, once the browser has nothing better to do. No answer, or a strange one,
// means that nothing is said.
import type { CardsMade } from '@/campaign/cards-made';

/** Null: too few to say, or not known. */
export async function loadCardsMade(
  address: string,
  signal: AbortSignal,
): Promise<CardsMade | null> {
  try {
    await idleMoment();
    const answer = await fetch(address, { signal });
    if (!answer.ok) return null;
    const { cardsMade } = (await answer.json()) as { cardsMade?: CardsMade | null };
    const isSaid = typeof cardsMade?.atLeast === 'number' && typeof cardsMade.since === 'string';
    return isSaid ? cardsMade : null;
  } catch {
    return null;
  }
}

function idleMoment(): Promise<void> {
  return new Promise((done) => {
    if (typeof requestIdleCallback === 'function') requestIdleCallback(() => done());
    else setTimeout(done, 1000);
  });
}
