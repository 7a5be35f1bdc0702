// Photos that people really took of cats, with the face marked by us: for learning where faces are and
// for measuring what the first framing does with them. The marks are kept here, the photos are not: a
// copy of the repository that the marks name is given as a folder.
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import marks from '@/tests/photos/marked-photos.json' with { type: 'json' };
import { type MarkedThumbnail, thumbnailOfPhoto } from '@/tests/photos/measure-framing';

export interface MarkedPhotos {
  /** What the network was taught with, besides `furtherFaces`: see scripts/fit-faces.py. */
  fitted: MarkedThumbnail[];
  /** Every fourth, for measuring. */
  heldBack: MarkedThumbnail[];
}

export async function loadMarkedPhotos(folder: string): Promise<MarkedPhotos> {
  const photos = await Promise.all(
    Object.entries(marks.faces).map(async ([name, face]) => {
      const [x, y, width, height] = face as [number, number, number, number];
      const bytes = await readFile(path.join(folder, name));
      return thumbnailOfPhoto(name, bytes, { x, y, width, height });
    }),
  );
  return {
    fitted: photos.filter((_, index) => index % 4 !== 3),
    heldBack: photos.filter((_, index) => index % 4 === 3),
  };
}
