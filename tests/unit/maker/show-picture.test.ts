import { expect, test, vi } from 'vitest';
import { showPicture } from '@/maker/show-picture';

test('a photo without its message is shown on a clean canvas, not over the card before', () => {
  const done: string[] = [];
  const context = {
    clearRect: (...rect: number[]) => done.push(`clear ${rect}`),
    drawImage: () => done.push('draw'),
  };
  const canvas = { width: 1080, height: 1920, getContext: () => context };
  const close = vi.fn();
  const picture = { width: 1080, height: 1920, close } as unknown as ImageBitmap;
  showPicture(canvas as unknown as HTMLCanvasElement, picture);
  expect(done).toEqual(['clear 0,0,1080,1920', 'draw']);
  expect(close).toHaveBeenCalledOnce();
});

test('a picture for a canvas that has gone is given back', () => {
  const close = vi.fn();
  showPicture(null, { width: 1, height: 1, close } as unknown as ImageBitmap);
  expect(close).toHaveBeenCalledOnce();
});
