// Draws public/art/example-second.jpg, a dog asleep, for cards with another pet: `npx tsx
// art/draw-example-second.ts`. Everything in it is drawn by this code; it reads no other picture.
import { writeFile } from 'node:fs/promises';
import { drawDog } from './example-second/dog';
import { drawFloor } from './example-second/floor';
import { finishPicture } from './finish-picture';

await writeFile(
  'public/art/example-second.jpg',
  await finishPicture(drawFloor() + drawDog(), { topPx: 400, heightPx: 1600 }),
);
