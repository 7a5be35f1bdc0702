import { expect, it } from 'vitest';
import { pictureAnswer } from '@/app/picture-answer';
import { BusyError } from '@/server/image-work-queue';

it('a picture is sent with its length, and for ever', async () => {
  const answer = await pictureAnswer('image/png', async () => Uint8Array.of(1, 2, 3));
  expect(answer.status).toBe(200);
  expect(answer.headers.get('Content-Type')).toBe('image/png');
  expect(answer.headers.get('Content-Length')).toBe('3');
  expect(answer.headers.get('Cache-Control')).toContain('immutable');
  expect(new Uint8Array(await answer.arrayBuffer())).toEqual(Uint8Array.of(1, 2, 3));
});

it('a picture that does not exist is not found, and nobody remembers that', async () => {
  const answer = await pictureAnswer('image/jpeg', async () => null);
  expect(answer.status).toBe(404);
  expect(answer.headers.get('Cache-Control')).toBe('no-store');
});

it('while the image workers are busy, the answer says when to ask again', async () => {
  const answer = await pictureAnswer('image/jpeg', () => Promise.reject(new BusyError(7)));
  expect(answer.status).toBe(503);
  expect(answer.headers.get('Retry-After')).toBe('7');
  expect(answer.headers.get('Cache-Control')).toBe('no-store');
});

it('a fault of our own stays one', async () => {
  const fault = new Error('the disk is full');
  await expect(pictureAnswer('image/png', () => Promise.reject(fault))).rejects.toBe(fault);
});
