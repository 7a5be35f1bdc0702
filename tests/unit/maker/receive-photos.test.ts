import { beforeEach, describe, expect, test, vi } from 'vitest';
import { receivePhotos } from '@/maker/receive-photos';

const photo = new File(['photo'], 'cat.jpg', { type: 'image/jpeg' });
const withFile = { types: ['Files'], files: [photo] };
const withText = { types: ['text/plain'], files: [] };

let page: EventTarget;
let onPhoto: ReturnType<typeof vi.fn<(file: File) => void>>;
let onDragChange: ReturnType<typeof vi.fn<(isOver: boolean) => void>>;
let stop: () => void;

/** Sends an event as the browser would; says whether the browser's own action was prevented. */
function send(type: string, transfer: object): boolean {
  const event = Object.assign(new Event(type, { cancelable: true }), {
    dataTransfer: transfer,
    clipboardData: transfer,
  });
  return !page.dispatchEvent(event);
}

beforeEach(() => {
  page = new EventTarget();
  onPhoto = vi.fn<(file: File) => void>();
  onDragChange = vi.fn<(isOver: boolean) => void>();
  stop = receivePhotos(page as Window, onPhoto, onDragChange);
});

describe('photos that arrive without the picker', () => {
  test('a dropped file is taken, and the browser does not leave the page to show it', () => {
    expect(send('dragover', withFile)).toBe(true);
    expect(send('drop', withFile)).toBe(true);
    expect(onPhoto).toHaveBeenCalledExactlyOnceWith(photo);
  });

  test('a pasted file is taken', () => {
    expect(send('paste', withFile)).toBe(true);
    expect(onPhoto).toHaveBeenCalledExactlyOnceWith(photo);
  });

  test('dropped or pasted text is left to the browser', () => {
    expect(send('drop', withText)).toBe(false);
    expect(send('paste', withText)).toBe(false);
    expect(onPhoto).not.toHaveBeenCalled();
  });

  test('a drag over the page’s parts counts as one, until it leaves or drops', () => {
    send('dragenter', withFile);
    send('dragenter', withFile);
    send('dragleave', withFile);
    expect(onDragChange.mock.calls).toEqual([[true]]);
    send('dragleave', withFile);
    expect(onDragChange.mock.calls).toEqual([[true], [false]]);
    send('dragenter', withFile);
    send('drop', withFile);
    expect(onDragChange.mock.calls).toEqual([[true], [false], [true], [false]]);
  });

  test('nothing is taken any more once it is stopped', () => {
    stop();
    send('drop', withFile);
    expect(onPhoto).not.toHaveBeenCalled();
  });
});
