// The message of a card, loaded while it is needed, and again when the device is back online.
import { useCallback, useEffect, useState } from 'react';
import type { OverlayPicture } from '@/maker/darkroom';
import { loadOverlay } from '@/maker/load-overlay';

export interface OverlayState {
  /** Null before it is there, and while another is loading. */
  overlay: OverlayPicture | null;
  isMissing: boolean;
  retry: () => void;
}

/** What became of loading an address; `image` is null if it failed. */
interface Outcome {
  address: string;
  image: OverlayPicture | null;
}

/** @param address null: nothing is needed yet */
export function useOverlay(address: string | null): OverlayState {
  const [outcome, setOutcome] = useState<Outcome | null>(null);
  const isCurrent = outcome !== null && outcome.address === address;
  const isMissing = isCurrent && outcome.image === null;
  const isWanted = address !== null && !isCurrent;

  useEffect(() => {
    if (!isWanted) return;
    let isAwaited = true;
    loadOverlay(address).then(
      (image) => isAwaited && setOutcome({ address, image }),
      () => isAwaited && setOutcome({ address, image: null }),
    );
    return () => {
      isAwaited = false;
    };
  }, [address, isWanted]);

  // Forgetting a failure makes the message wanted again.
  const retry = useCallback(() => setOutcome((before) => (before?.image ? before : null)), []);

  useEffect(() => {
    if (!isMissing) return;
    window.addEventListener('online', retry);
    return () => window.removeEventListener('online', retry);
  }, [isMissing, retry]);

  return { overlay: isCurrent ? outcome.image : null, isMissing, retry };
}
