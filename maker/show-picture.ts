// From the darkroom to the screen: what was drawn there takes the place of what the page shows.
import type { Surface } from '@/maker/surface';

/**
 * Puts a drawn card on the page's canvas, if it is still there; the canvas takes its size, and nothing
 * of the card before is seen through a photo that stands alone while its message is loading.
 */
export function showPicture(
  canvas: HTMLCanvasElement | null,
  picture: ImageBitmap | Surface,
): void {
  if (canvas) {
    // Setting a size clears the canvas and is slow, even if it is the same.
    if (canvas.width !== picture.width) canvas.width = picture.width;
    if (canvas.height !== picture.height) canvas.height = picture.height;
    const context = canvas.getContext('2d');
    context?.clearRect(0, 0, picture.width, picture.height);
    context?.drawImage(picture, 0, 0);
  }
  if ('close' in picture) picture.close();
}
