import { expect, test, vi } from 'vitest';
import { formats } from '@/card/card-spec';
import { requireDesign } from '@/card/designs/designs';
import type { CardOrder } from '@/maker/darkroom';
import { onceForOrder } from '@/maker/once-for-order';

const order = (zoom: number, address = '/overlays/a.png'): CardOrder => ({
  size: formats.square,
  areas: requireDesign('note').areas('square', 'below'),
  framing: { focusX: 0.5, focusY: 0.5, zoom, turn: 0 },
  overlay: { address, picture: new Blob() },
});

test('the same order is made once, another anew', async () => {
  const make = vi.fn(
    async ({ framing, overlay }: CardOrder) => `${framing.zoom}${overlay?.address}`,
  );
  const once = onceForOrder(make);
  const first = once(order(1));
  expect(once(order(1))).toBe(first);
  expect(await first).toBe('1/overlays/a.png');
  expect(await once(order(2))).toBe('2/overlays/a.png');
  expect(await once(order(2, '/overlays/b.png'))).toBe('2/overlays/b.png');
  await once(order(1));
  expect(make).toHaveBeenCalledTimes(4);
});

test('what failed is made anew, and fails for whoever waits', async () => {
  const make = vi.fn().mockRejectedValueOnce(new Error('no memory')).mockResolvedValue('made');
  const once = onceForOrder(make);
  await expect(once(order(1))).rejects.toThrow('no memory');
  expect(await once(order(1))).toBe('made');
});
