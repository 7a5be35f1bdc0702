// The finished card as a file in memory, ready before any button that needs it is enabled:
// browsers allow sharing for about a second after a tap, too short to make a picture in.
import { PhotoProblem } from '@/maker/photo-problem';
import { plainJpeg } from '@/maker/plain-jpeg';

const jpegQuality = 0.9;

/** What the canvas shows, as a JPEG file without metadata. @throws PhotoProblem `card-not-made` */
export async function makeCardFile(canvas: HTMLCanvasElement, name: string): Promise<File> {
  const blob = await new Promise<Blob | null>((resolve) => {
    canvas.toBlob(resolve, 'image/jpeg', jpegQuality);
  });
  if (!blob) throw new PhotoProblem('card-not-made');
  const bytes = new Uint8Array(await blob.arrayBuffer());
  return new File(plainJpeg(bytes), name, { type: 'image/jpeg' });
}
