// How much one address can add to what is counted. Addresses are held in memory only, and no longer
// than a limit takes to fill up again.
import { environment } from './environment';
import { processWide } from './process-wide';
import { RateLimit } from './rate-limit';

/** Steps of any kind: twice a minute's at once, so that a school behind one address is seen. */
export function stepRateLimit(): RateLimit {
  return processWide('step-rate-limit', () => {
    const { STEPS_PER_MINUTE } = environment();
    return new RateLimit({ burst: 2 * STEPS_PER_MINUTE, perMinute: STEPS_PER_MINUTE });
  });
}

/**
 * Cards for the public number, which is worth inflating: with the default 60 steps a minute, 30 cards
 * at once (a class) and ten an hour after that.
 */
export function madeRateLimit(): RateLimit {
  return processWide('made-rate-limit', () => {
    const { STEPS_PER_MINUTE } = environment();
    return new RateLimit({
      burst: Math.ceil(STEPS_PER_MINUTE / 2),
      perMinute: STEPS_PER_MINUTE / 360,
    });
  });
}
