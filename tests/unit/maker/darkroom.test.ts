// The darkroom's order of work, on canvases that only note what was drawn on them: every card shows
// its own photo and framing, however its orders overlap, and memory is given back.
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { type Framing, formats } from '@/card/card-spec';
import { requireDesign } from '@/card/designs/designs';
import { type CardOrder, makeDarkroom } from '@/maker/darkroom';

const photoSize = { widthPx: 400, heightPx: 300 };
/** The least that is read as a JPEG which arrived whole. */
const wholeJpeg = new Blob([new Uint8Array([0xff, 0xd8, 0xff, 0xe0, 0, 2, 0xff, 0xd9])]);

class Bitmap {
  isClosed = false;
  constructor(
    readonly of: string,
    readonly width = photoSize.widthPx,
    readonly height = photoSize.heightPx,
  ) {}
  close() {
    this.isClosed = true;
  }
}

/** What lies on a canvas: where the photo was put, as the last thing that was drawn of it. */
class Canvas {
  shows = '';
  constructor(
    readonly width: number,
    readonly height: number,
  ) {}
  getContext() {
    return {
      clearRect() {},
      fillRect() {},
      save() {},
      restore() {},
      setTransform() {},
      translate() {},
      rotate() {},
      putImageData() {},
      drawImage: (picture: unknown, ...places: number[]) => {
        if (!(picture instanceof Bitmap)) return;
        if (picture.isClosed) throw new Error('drawn from a bitmap that was closed');
        if (picture.of !== 'photo') return;
        drawings += 1;
        this.shows = places.join(' ');
      },
      getImageData: (_x: number, _y: number, width: number, height: number) => ({
        data: new Uint8ClampedArray(width * height * 4).fill(255),
      }),
    };
  }
  async convertToBlob() {
    // As it is when it is asked for, however long the encoder takes.
    const { shows } = this;
    await nextTurn();
    return new Blob([shows]);
  }
}

const nextTurn = () => new Promise((resolve) => setTimeout(resolve));
let bitmaps: Bitmap[] = [];
let drawings = 0;
/** Lets overlays that were asked for be there. */
let openOverlays: () => void = () => {};

beforeEach(() => {
  bitmaps = [];
  drawings = 0;
  const opened = new Promise<void>((resolve) => {
    openOverlays = resolve;
  });
  vi.stubGlobal('ImageData', class {});
  vi.stubGlobal('OffscreenCanvas', Canvas);
  vi.stubGlobal('createImageBitmap', async (source: Blob | Canvas) => {
    if (source instanceof Canvas) return new Bitmap(source.shows);
    const isPhoto = source === wholeJpeg;
    const bitmap = new Bitmap(isPhoto ? 'photo' : 'overlay');
    bitmaps.push(bitmap);
    if (!isPhoto) await opened;
    return bitmap;
  });
});
afterEach(() => vi.unstubAllGlobals());

function orderOf(framing: Partial<Framing>, overlay: string | null = '/overlays/a.png'): CardOrder {
  return {
    size: formats.square,
    areas: requireDesign('note').areas('square', 'below'),
    framing: { focusX: 0.5, focusY: 0.5, zoom: 1, turn: 0, ...framing },
    overlay: overlay === null ? null : { address: overlay, picture: new Blob() },
  };
}

async function openPhoto() {
  const darkroom = makeDarkroom();
  await darkroom.open(1, wholeJpeg, photoSize);
  drawings = 0;
  return darkroom;
}

test('cards that wait for the same message show their own framing each', async () => {
  const darkroom = await openPhoto();
  const left = darkroom.make(1, orderOf({ zoom: 2, focusX: 0.1 }));
  const right = darkroom.make(1, orderOf({ zoom: 2, focusX: 0.9 }));
  const shownLeft = darkroom.draw(1, orderOf({ zoom: 2, focusX: 0.1 }), 'high');
  openOverlays();
  const [leftMade, rightMade] = await Promise.all([left, right]);
  const leftSays = await leftMade.picture.text();
  expect(leftSays).not.toBe(await rightMade.picture.text());
  expect(await shownLeft).toMatchObject({ of: leftSays });
});

test('a card that is asked for and shown at once is drawn once', async () => {
  const darkroom = await openPhoto();
  openOverlays();
  const order = orderOf({ zoom: 2 });
  const [made, shown] = await Promise.all([
    darkroom.make(1, order),
    darkroom.draw(1, order, 'high'),
  ]);
  expect(drawings).toBe(1);
  expect(shown).toMatchObject({ of: await made.picture.text() });
  expect(made.size).toEqual(formats.square);
});

test('what is shown of a photo that is moved is drawn again to be kept', async () => {
  const darkroom = await openPhoto();
  openOverlays();
  const order = orderOf({ zoom: 2 });
  await darkroom.draw(1, order, 'low');
  await darkroom.make(1, order);
  expect(drawings).toBe(2);
});

test('a photo and the messages used longest ago give their memory back', async () => {
  const darkroom = await openPhoto();
  openOverlays();
  for (let overlay = 0; overlay < 9; overlay += 1) {
    await darkroom.draw(1, orderOf({}, `/overlays/${overlay}.png`), 'high');
  }
  await nextTurn();
  const left = () => bitmaps.filter(({ isClosed }) => !isClosed).map(({ of }) => of);
  expect(left().filter((of) => of === 'overlay')).toHaveLength(6);
  await darkroom.release(1);
  expect(left()).not.toContain('photo');
  await expect(darkroom.make(1, orderOf({}, '/overlays/8.png'))).rejects.toThrow('card-not-made');
});

test('a file that was cut off is told by its code', async () => {
  const cut = new Blob([new Uint8Array([0xff, 0xd8, 0xff, 0xe0, 0, 2])]);
  await expect(makeDarkroom().open(1, cut, photoSize)).rejects.toMatchObject({
    code: 'unreadable-photo',
  });
});
