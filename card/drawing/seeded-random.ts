// Chance that repeats itself: the same seed draws the same hand, so that overlays can be cached.

/** A source of numbers in [0, 1) that depends on nothing but the seed (mulberry32). */
export function seededRandom(seed: string): () => number {
  let state = hashOf(seed);
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** A number in [-amount, amount). */
export function jitter(random: () => number, amount: number): number {
  return (random() * 2 - 1) * amount;
}

/** FNV-1a over the characters' codes. */
function hashOf(text: string): number {
  let hash = 0x811c9dc5;
  for (const character of text) {
    hash = Math.imul(hash ^ (character.codePointAt(0) ?? 0), 0x01000193);
  }
  return hash;
}
