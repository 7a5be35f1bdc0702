import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { followGestures } from '@/maker/follow-gestures';

/** A card of 1080 pixels, shown 540 wide at 100, 50: each CSS pixel is two of the card's. */
const canvas = {
  width: 1080,
  getBoundingClientRect: () => ({ left: 100, top: 50, width: 540 }),
} as unknown as HTMLCanvasElement;

let surface: EventTarget & { setPointerCapture: () => void };
const onMove = vi.fn<(dx: number, dy: number) => void>();
const onZoom = vi.fn<(factor: number, about: { x: number; y: number }) => void>();

function send(type: string, fields: object): boolean {
  const event = Object.assign(new Event(type, { cancelable: true }), fields);
  return !surface.dispatchEvent(event);
}
const pointer = (type: string, pointerId: number, clientX: number, clientY: number) =>
  send(type, { pointerId, clientX, clientY, pointerType: 'touch', button: 0 });

beforeEach(() => {
  surface = Object.assign(new EventTarget(), { setPointerCapture: () => {} });
  vi.stubGlobal('document', { activeElement: null });
  followGestures(surface as unknown as HTMLElement, canvas, { onMove, onZoom });
});
afterEach(() => {
  vi.unstubAllGlobals();
  vi.clearAllMocks();
});

describe('gestures on the card', () => {
  test('one finger drags, in card pixels', () => {
    pointer('pointerdown', 1, 200, 200);
    pointer('pointermove', 1, 210, 195);
    expect(onMove).toHaveBeenCalledExactlyOnceWith(20, -10);
    expect(onZoom).not.toHaveBeenCalled();
  });

  test('a finger that was lifted drags no more', () => {
    pointer('pointerdown', 1, 200, 200);
    pointer('pointerup', 1, 200, 200);
    pointer('pointermove', 1, 300, 300);
    expect(onMove).not.toHaveBeenCalled();
  });

  test('two fingers zoom about the point between them', () => {
    pointer('pointerdown', 1, 200, 150);
    pointer('pointerdown', 2, 300, 150);
    pointer('pointermove', 2, 400, 150);
    expect(onZoom).toHaveBeenCalledExactlyOnceWith(2, { x: 400, y: 200 });
  });

  test('the wheel scrolls the page unless the card has the focus or the control key is down', () => {
    const wheel = { deltaY: -100, clientX: 200, clientY: 150, ctrlKey: false };
    expect(send('wheel', wheel)).toBe(false);
    expect(onZoom).not.toHaveBeenCalled();

    expect(send('wheel', { ...wheel, ctrlKey: true })).toBe(true);
    vi.stubGlobal('document', { activeElement: surface });
    expect(send('wheel', wheel)).toBe(true);
    for (const [factor, about] of onZoom.mock.calls) {
      expect(factor).toBeGreaterThan(1);
      expect(about).toEqual({ x: 200, y: 200 });
    }
    expect(onZoom).toHaveBeenCalledTimes(2);
  });
});
