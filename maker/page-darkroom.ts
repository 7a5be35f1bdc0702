// The darkroom of browsers whose workers cannot draw: the same work, in the page's own thread. Loaded
// only where it is needed.
import { type Darkroom, makeDarkroom } from '@/maker/darkroom';
import { loadImage } from '@/maker/load-image';

export function startPageDarkroom(): Darkroom {
  return makeDarkroom(loadImage);
}
