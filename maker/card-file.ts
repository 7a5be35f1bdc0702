// The finished card as a file in memory, ready before any button that needs it is enabled:
// browsers allow sharing for about a second after a tap, too short to make a picture in.
import type { Format } from '@/card/card-spec';
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

/** A file name that says what it is: "catsforkids-square-fr.jpg". */
export function cardFileName(hashtag: string, format: Format, locale: string): string {
  const campaign = hashtag.toLowerCase().replace(/[^\p{Letter}\p{Number}]+/gu, '');
  return `${campaign || 'card'}-${format}-${locale}.jpg`;
}
