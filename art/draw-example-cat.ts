// Draws public/art/example-cat.jpg, the picture on the campaign's example card: `npx tsx
// art/draw-example-cat.ts`. Everything in it is drawn by this code; it reads no other picture.
import { writeFile } from 'node:fs/promises';
import { canvasPx } from './brush';
import { drawBody } from './example-cat/body';
import { drawHead } from './example-cat/head';
import { drawRoom } from './example-cat/room';
import { finishPicture } from './finish-picture';

await writeFile(
  'public/art/example-cat.jpg',
  await finishPicture(drawRoom() + drawBody() + drawHead(), { topPx: 0, heightPx: canvasPx }),
);
