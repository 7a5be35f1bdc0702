// Reads a multipart form with one photo from a request, counting bytes as they come. Threat: a body
// that never ends or hides many fields. Stops reading at the first byte too many; keeps the photo in
// memory only and never looks at file names or declared types. What the client still sends after a
// refusal is thrown away by the front server: cancelling the body here would cut the connection
// before the client has read why.
import { once } from 'node:events';
import busboy from 'busboy';
import { CardError } from '@/card/card-error';
import { photoLimits } from '@/card/card-spec';
import { isBodyMemoryFull } from './body-memory';
import { imageWorkQueue } from './image-work';
import { BusyError } from './image-work-queue';

export interface UploadedForm {
  /** The bytes of the field `photo`; null if it is absent or empty. */
  photo: Uint8Array | null;
  /** The first value of each text field. */
  fields: Map<string, string>;
}

/** The photo, the fields and the lines between them. */
const maxBodyBytes = photoLimits.maxBytes + 64 * 1024;

/** When other uploads, or the clients that hold them open, will have gone on. */
const retryAfterSeconds = 5;

const partLimits: busboy.Limits = {
  files: 1,
  // The limit is met when it is reached, not when it is passed.
  fileSize: photoLimits.maxBytes + 1,
  fields: 30,
  fieldSize: 1024,
  fieldNameSize: 100,
};

/**
 * Reads the body of a form that may carry a photo.
 * @throws CardError `photo-too-large`; `missing-photo` when the body is no readable form
 * @throws BusyError when all uploads together hold too much memory, or the photo would be refused
 * for want of a worker anyway
 */
export async function readUpload(request: Request): Promise<UploadedForm> {
  const contentType = request.headers.get('content-type') ?? '';
  if (!/^multipart\/form-data\b/i.test(contentType) || !request.body) {
    throw new CardError('missing-photo', 'Expected a multipart/form-data body');
  }
  if (Number(request.headers.get('content-length')) > maxBodyBytes) throw tooLarge();
  imageWorkQueue().assertRoom();
  try {
    return await readForm(request.body, contentType);
  } catch (cause) {
    if (cause instanceof CardError || cause instanceof BusyError) throw cause;
    throw new CardError('missing-photo', 'The form could not be read', { cause });
  }
}

async function readForm(body: ReadableStream<Uint8Array>, type: string): Promise<UploadedForm> {
  const parser = busboy({ headers: { 'content-type': type }, limits: partLimits });
  const fields = new Map<string, string>();
  const chunks: Buffer[] = [];
  let isTooLarge = false;

  parser.on('field', (name, value) => {
    if (!fields.has(name)) fields.set(name, value);
  });
  parser.on('file', (name, file) => {
    file.on('data', (chunk: Buffer) => {
      if (name === 'photo') chunks.push(chunk);
    });
    file.on('limit', () => {
      isTooLarge = true;
    });
    // A form cut off inside the photo is reported here and on the parser.
    file.on('error', (error) => parser.destroy(error));
  });

  const closed = once(parser, 'close');
  // Awaited only at the end; until then a failure is also reported by the write that caused it.
  closed.catch(() => undefined);
  let bodyBytes = 0;
  const reader = body.getReader();
  for (;;) {
    const { done, value } = await reader.read();
    if (done) break;
    bodyBytes += value.length;
    if (isTooLarge || bodyBytes > maxBodyBytes) throw tooLarge();
    if (isBodyMemoryFull()) throw new BusyError(retryAfterSeconds);
    if (!parser.write(value)) await once(parser, 'drain');
  }
  parser.end();
  await closed;
  if (isTooLarge) throw tooLarge();
  return { photo: chunks.length > 0 ? new Uint8Array(Buffer.concat(chunks)) : null, fields };
}

function tooLarge(): CardError {
  return new CardError('photo-too-large', `Expected at most ${photoLimits.maxBytes} bytes`);
}
