// What becomes of the animal's face in the first framing: on drawn cats and, if a folder is given, on
// photos that people took: `npm run measure:framing -- <folder>`, the folder being a copy of the
// repository that tests/photos/marked-photos.json names. Nothing is written.
import { makeCats } from '@/tests/photos/make-cats';
import { loadMarkedPhotos } from '@/tests/photos/marked-photos';
import {
  type MarkedThumbnail,
  measureFraming,
  type Outcome,
  thumbnailOfDrawing,
} from '@/tests/photos/measure-framing';

const outcomes: Outcome[] = ['written-on', 'hidden', 'cut', 'dimmed', 'clear'];

function report(title: string, marked: readonly MarkedThumbnail[]) {
  console.log(`\n${title} (${marked.length}), per cent of the faces`);
  const heads = [...outcomes, 'clear if the face were known'];
  console.log(`  ${''.padEnd(16)} ${heads.map((head) => head.padStart(10)).join(' ')}`);
  for (const { design, format, photos, clearIfKnown } of measureFraming(marked)) {
    const counts = [...outcomes.map((outcome) => photos[outcome].length), clearIfKnown];
    const shares = counts.map((count) => `${Math.round((100 * count) / marked.length)}`);
    const examples = photos.hidden.slice(0, 3).join(', ');
    console.log(
      `  ${design.padEnd(6)} ${format.padEnd(9)} ${shares.map((share) => share.padStart(10)).join(' ')}`,
      examples && `  hidden: ${examples}`,
    );
  }
}

report('Drawn cats', await Promise.all(makeCats().map(thumbnailOfDrawing)));
const folder = process.argv[2];
if (folder) {
  const { fitted, heldBack } = await loadMarkedPhotos(folder);
  report('Photos that the guess was fitted to', fitted);
  report('Photos held back', heldBack);
}
