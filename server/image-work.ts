// The one image-work queue and the one limit per address of this process, sized by the environment.
import { photoLimits } from '@/card/card-spec';
import { environment } from './environment';
import { ImageWorkQueue } from './image-work-queue';
import { processWide } from './process-wide';
import { RateLimit } from './rate-limit';

/** All work on pictures that a request causes goes through this queue. */
export function imageWorkQueue(): ImageWorkQueue {
  return processWide('image-work-queue', () => {
    const { IMAGE_WORKERS, IMAGE_QUEUE } = environment();
    return new ImageWorkQueue({
      workers: IMAGE_WORKERS,
      maxWaiting: IMAGE_QUEUE,
      jobTimeoutSeconds: photoLimits.timeoutSeconds,
    });
  });
}

/**
 * How often one address may have a card kept: seldom enough that none fills the store alone, often
 * enough for the many phones that share a mobile network's address.
 */
export function keptCardRateLimit(): RateLimit {
  return processWide('kept-card-rate-limit', () => {
    const { CARDS_PER_MINUTE } = environment();
    return new RateLimit({ burst: CARDS_PER_MINUTE, perMinute: CARDS_PER_MINUTE / 5 });
  });
}

/** How often one address may have a card made. */
export function cardRateLimit(): RateLimit {
  return processWide('card-rate-limit', () => {
    const { CARDS_PER_MINUTE } = environment();
    return new RateLimit({ burst: CARDS_PER_MINUTE, perMinute: CARDS_PER_MINUTE });
  });
}
