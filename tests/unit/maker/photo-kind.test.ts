import { describe, expect, test } from 'vitest';
import { findPhotoKind } from '@/maker/photo-kind';

const bytes = (...parts: (number[] | string)[]) =>
  new Uint8Array(
    parts.flatMap((part) => (typeof part === 'string' ? [...Buffer.from(part, 'latin1')] : part)),
  );
const box = [0, 0, 0, 28];

describe('a chosen file is told by its first bytes', () => {
  test.each([
    ['jpeg', bytes([0xff, 0xd8, 0xff, 0xe1, 0, 16], 'Exif')],
    ['png', bytes([0x89], 'PNG\r\n\u001a\n')],
    ['webp', bytes('RIFF', [1, 2, 3, 4], 'WEBPVP8 ')],
    ['heic', bytes(box, 'ftypheic', [0, 0, 0, 0], 'mif1heic')],
    ['heic', bytes(box, 'ftypmif1', [0, 0, 0, 0], 'mif1heic')],
    ['avif', bytes(box, 'ftypavif', [0, 0, 0, 0], 'avifmif1')],
    ['avif', bytes(box, 'ftypmif1', [0, 0, 0, 0], 'mif1avif')],
  ])('%s is taken', (kind, head) => {
    expect(findPhotoKind(head)).toBe(kind);
  });

  test.each([
    ['SVG', bytes('<svg xmlns="http://www.w3.org/2000/svg">')],
    ['an XML prologue', bytes('<?xml version="1.0"?><svg')],
    ['GIF', bytes('GIF89a')],
    ['TIFF', bytes('II*\u0000')],
    ['PDF', bytes('%PDF-1.7')],
    ['a video', bytes(box, 'ftypisom', [0, 0, 2, 0], 'isomiso2')],
    ['a RIFF that is no picture', bytes('RIFF', [1, 2, 3, 4], 'WAVEfmt ')],
    ['an empty file', bytes()],
    ['a file of two bytes', bytes([0xff, 0xd8])],
  ])('%s is refused', (_name, head) => {
    expect(findPhotoKind(head)).toBeNull();
  });
});
