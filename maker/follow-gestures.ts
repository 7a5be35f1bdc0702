// Fingers, mouse and wheel on the card's picture become moves and zooms in card pixels. One pointer
// drags, two pinch; the wheel zooms only with the control key (as a pinch on a touchpad does) or
// while the picture has the focus, so that scrolling the page over it stays scrolling the page.
import type { CardPoint } from '@/card/framing';

export interface GestureHandlers {
  onMove: (dxCardPx: number, dyCardPx: number) => void;
  /** `factor` multiplies the zoom; what lies under `about` should stay there. */
  onZoom: (factor: number, about: CardPoint) => void;
}

const zoomPerWheelPx = 0.0015;

/**
 * Follows gestures on the picture until the returned function is called.
 * @param surface what is touched and focused @param canvas the picture, whose own pixels are card pixels
 */
export function followGestures(
  surface: HTMLElement,
  canvas: HTMLCanvasElement,
  handlers: GestureHandlers,
): () => void {
  const pointers = new Map<number, PointerEvent>();

  const cardPixelsPerCssPixel = () => canvas.width / canvas.getBoundingClientRect().width;
  const toCardPoint = (clientX: number, clientY: number): CardPoint => {
    const box = canvas.getBoundingClientRect();
    const scale = cardPixelsPerCssPixel();
    return { x: (clientX - box.left) * scale, y: (clientY - box.top) * scale };
  };

  const onPointerDown = (event: PointerEvent) => {
    if (event.pointerType === 'mouse' && event.button !== 0) return;
    surface.setPointerCapture(event.pointerId);
    pointers.set(event.pointerId, event);
  };

  const onPointerMove = (event: PointerEvent) => {
    const before = pointers.get(event.pointerId);
    if (!before) return;
    pointers.set(event.pointerId, event);
    const other = [...pointers.values()].find(({ pointerId }) => pointerId !== event.pointerId);
    const scale = cardPixelsPerCssPixel();
    const dx = event.clientX - before.clientX;
    const dy = event.clientY - before.clientY;
    if (!other) {
      handlers.onMove(dx * scale, dy * scale);
      return;
    }
    // Two fingers: their middle drags, their distance zooms.
    handlers.onMove((dx / 2) * scale, (dy / 2) * scale);
    const middle = toCardPoint(
      (event.clientX + other.clientX) / 2,
      (event.clientY + other.clientY) / 2,
    );
    const distanceBefore = distance(before, other);
    if (distanceBefore > 0) handlers.onZoom(distance(event, other) / distanceBefore, middle);
  };

  const onPointerEnd = (event: PointerEvent) => {
    pointers.delete(event.pointerId);
  };

  const onWheel = (event: WheelEvent) => {
    if (!event.ctrlKey && document.activeElement !== surface) return;
    event.preventDefault();
    // A touchpad's pinch arrives as small steps with the control key, a wheel as large ones.
    const steps = event.deltaY * (event.ctrlKey ? 6 : 1);
    handlers.onZoom(Math.exp(-steps * zoomPerWheelPx), toCardPoint(event.clientX, event.clientY));
  };

  surface.addEventListener('pointerdown', onPointerDown);
  surface.addEventListener('pointermove', onPointerMove);
  surface.addEventListener('pointerup', onPointerEnd);
  surface.addEventListener('pointercancel', onPointerEnd);
  surface.addEventListener('wheel', onWheel, { passive: false });
  return () => {
    surface.removeEventListener('pointerdown', onPointerDown);
    surface.removeEventListener('pointermove', onPointerMove);
    surface.removeEventListener('pointerup', onPointerEnd);
    surface.removeEventListener('pointercancel', onPointerEnd);
    surface.removeEventListener('wheel', onWheel);
  };
}

function distance(a: PointerEvent, b: PointerEvent): number {
  return Math.hypot(a.clientX - b.clientX, a.clientY - b.clientY);
}
