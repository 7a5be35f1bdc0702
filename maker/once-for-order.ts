// A card is begun before the page asks for it, and not begun again when it does.
import type { CardOrder } from '@/maker/darkroom';

/** Makes each order once as long as no other comes between; one that failed is made anew. */
export function onceForOrder<Made>(
  make: (order: CardOrder) => Promise<Made>,
): (order: CardOrder) => Promise<Made> {
  let last: { name: string; making: Promise<Made> } | null = null;
  return (order) => {
    const name = nameOf(order);
    if (last?.name === name) return last.making;
    const making = make(order);
    const begun = { name, making };
    last = begun;
    making.catch(() => {
      if (last === begun) last = null;
    });
    return making;
  };
}

/** The address of an overlay names its content. */
function nameOf({ size, areas, framing, overlay }: CardOrder): string {
  return JSON.stringify([size, areas, framing, overlay?.address]);
}
