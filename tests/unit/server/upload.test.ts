import { describe, expect, test } from 'vitest';
import { photoLimits } from '@/card/card-spec';
import { countHeldBytes } from '@/server/body-memory';
import { BusyError } from '@/server/image-work-queue';
import { readUpload } from '@/server/upload';

function post(body: BodyInit, headers: Record<string, string> = {}): Request {
  const init = { method: 'POST', body, headers, duplex: 'half' };
  return new Request('http://localhost/api/cards', init as RequestInit);
}

function postForm(photo: Uint8Array | null, fields: [string, string][] = []): Request {
  const form = new FormData();
  for (const [name, value] of fields) form.append(name, value);
  if (photo) form.append('photo', new Blob([new Uint8Array(photo)]), '../../cat.jpg');
  return post(form);
}

/** A body that goes on and on, and tells how much of it was asked for. */
function endlessBody() {
  const counted = { bytes: 0 };
  const head = '--x\r\nContent-Disposition: form-data; name="photo"; filename="a"\r\n\r\n';
  let hasStarted = false;
  const body = new ReadableStream<Uint8Array>({
    pull(controller) {
      const chunk = hasStarted ? Buffer.alloc(256 * 1024, 1) : Buffer.from(head);
      hasStarted = true;
      counted.bytes += chunk.length;
      controller.enqueue(chunk);
    },
  });
  return { body, counted, type: 'multipart/form-data; boundary=x' };
}

describe('an upload', () => {
  test('gives the photo’s bytes and the first value of each field', async () => {
    const photo = new Uint8Array([1, 2, 3, 250]);
    const form = await readUpload(
      postForm(photo, [
        ['format', 'square'],
        ['format', 'story'],
      ]),
    );
    expect(form.photo).toEqual(photo);
    expect([...form.fields]).toEqual([['format', 'square']]);
  });

  test('takes a photo of exactly the largest size and refuses one byte more', async () => {
    const largest = await readUpload(postForm(new Uint8Array(photoLimits.maxBytes)));
    expect(largest.photo?.length).toBe(photoLimits.maxBytes);
    await expect(
      readUpload(postForm(new Uint8Array(photoLimits.maxBytes + 1))),
    ).rejects.toMatchObject({ code: 'photo-too-large' });
  });

  test('has no photo when the form has none, or an empty one', async () => {
    expect((await readUpload(postForm(null, [['format', 'square']]))).photo).toBeNull();
    expect((await readUpload(postForm(new Uint8Array(0)))).photo).toBeNull();
  });

  test('that never ends is refused soon after the limit', async () => {
    const { body, counted, type } = endlessBody();
    await expect(readUpload(post(body, { 'content-type': type }))).rejects.toMatchObject({
      code: 'photo-too-large',
    });
    expect(counted.bytes).toBeLessThan(photoLimits.maxBytes + 2 * 1024 * 1024);
  });

  test('that announces too much is refused before it is read', async () => {
    const { body, counted, type } = endlessBody();
    const headers = { 'content-type': type, 'content-length': '99000000' };
    await expect(readUpload(post(body, headers))).rejects.toMatchObject({
      code: 'photo-too-large',
    });
    expect(counted.bytes).toBeLessThan(1024 * 1024);
  });

  test('is refused as busy while all bodies together hold too much', async () => {
    const flood = 300 * 1024 * 1024;
    countHeldBytes(flood);
    await expect(readUpload(postForm(new Uint8Array(9)))).rejects.toBeInstanceOf(BusyError);
    countHeldBytes(-flood);
    expect((await readUpload(postForm(new Uint8Array(9)))).photo?.length).toBe(9);
  });

  test.each([
    ['JSON', '{}', { 'content-type': 'application/json' }],
    ['no boundary', 'x', { 'content-type': 'multipart/form-data' }],
    [
      'a form cut off in the middle',
      '--x\r\nContent-Disposition: form-data; name="photo"; filename="a"\r\n\r\nabc',
      { 'content-type': 'multipart/form-data; boundary=x' },
    ],
  ])('of %s counts as one without a photo', async (_name, body, headers) => {
    await expect(readUpload(post(body, headers))).rejects.toMatchObject({ code: 'missing-photo' });
  });
});
