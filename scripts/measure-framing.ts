// How often the first framing leaves the animal's face clear of the message, on drawn cats and, if a
// folder is given, on your own photos: `npx tsx scripts/measure-framing.ts [folder]`. The folder
// holds photos and marks.json: { "cat.jpg": { "face": [x, y, width, height] } } in shares of the
// upright photo. Photos stay where they are; nothing is written.
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { makeCats } from '@/tests/photos/make-cats';
import {
  type MarkedThumbnail,
  measureFraming,
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

function report(title: string, photos: readonly MarkedThumbnail[]) {
  console.log(`\n${title} (${photos.length}): face wholly clear of the message`);
  for (const { design, format, clear, covered, clearIfKnown } of measureFraming(photos)) {
    const share = (count: number) => `${Math.round((100 * count) / photos.length)} %`.padStart(5);
    const examples = covered.slice(0, 3).join(', ');
    console.log(
      `  ${design.padEnd(6)} ${format.padEnd(9)} ${share(clear.length)}`,
      `(${share(clearIfKnown)} if the face were known)  not: ${examples}`,
    );
  }
}

report('Drawn cats', await Promise.all(makeCats().map(thumbnailOfDrawing)));
const folder = process.argv[2];
if (folder) report(`Photos in ${folder}`, await loadMarkedPhotos(folder));
