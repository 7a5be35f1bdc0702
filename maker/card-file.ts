// The finished card as a file in memory, ready before any button that needs it is enabled:
// browsers allow sharing for about a second after a tap, too short to make a picture in.
import { PhotoProblem } from '@/maker/photo-problem';

const jpegQuality = 0.9;

/** What the canvas shows, as a JPEG file. @throws PhotoProblem `card-not-made` */
export function makeCardFile(canvas: HTMLCanvasElement, name: string): Promise<File> {
  return new Promise((resolve, reject) => {
    canvas.toBlob(
      (blob) => {
        if (blob) resolve(new File([blob], name, { type: 'image/jpeg' }));
        else reject(new PhotoProblem('card-not-made'));
      },
      'image/jpeg',
      jpegQuality,
    );
  });
}
