// Whether a part of the page has been scrolled out above while what it belongs to is still read: then it
// may be shown once more, small, at the screen's head.
import { type RefObject, useEffect, useState } from 'react';

/** What it belongs to still reaches below this share of the screen. */
const belowHead = '0px 0px -80% 0px';

export function usePinned(part: RefObject<HTMLElement | null>): boolean {
  const [isAbove, setIsAbove] = useState(false);
  const [isRead, setIsRead] = useState(false);
  useEffect(() => {
    const whole = part.current?.closest('section');
    if (!part.current || !whole || !('IntersectionObserver' in window)) return;
    const above = new IntersectionObserver(([seen]) => {
      if (seen) setIsAbove(!seen.isIntersecting && seen.boundingClientRect.bottom <= 0);
    });
    const read = new IntersectionObserver(([seen]) => seen && setIsRead(seen.isIntersecting), {
      rootMargin: belowHead,
    });
    above.observe(part.current);
    read.observe(whole);
    return () => {
      above.disconnect();
      read.disconnect();
    };
  }, [part]);
  return isAbove && isRead;
}
