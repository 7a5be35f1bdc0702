// What becomes of the animal's face in the first framing, on drawn cats and, if a folder is given, on
// your own photos: `npx tsx scripts/measure-framing.ts [folder]`. The folder
// holds photos and marks.json: { "cat.jpg": { "face": [x, y, width, height] } } in shares of the
// upright photo. Photos stay where they are; nothing is written.
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { makeCats } from '@/tests/photos/make-cats';
import {
  type MarkedThumbnail,
  measureFraming,
  type Outcome,
  thumbnailOfDrawing,
  thumbnailOfPhoto,
} from '@/tests/photos/measure-framing';

type Marks = Record<string, { face: [number, number, number, number] }>;

async function loadMarkedPhotos(folder: string): Promise<MarkedThumbnail[]> {
  const marks: Marks = JSON.parse(await readFile(path.join(folder, 'marks.json'), 'utf8'));
  return Promise.all(
    Object.entries(marks).map(async ([name, { face }]) => {
      const [x, y, width, height] = face;
      const bytes = await readFile(path.join(folder, name));
      return thumbnailOfPhoto(name, bytes, { x, y, width, height });
    }),
  );
}

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
if (folder) report(`Photos in ${folder}`, await loadMarkedPhotos(folder));
