// Reads a multipart form with one photo from a request, counting bytes as they come. Threat: a body
// that never ends or hides many fields. Stops reading at the first byte too many; keeps the photo in
// memory only and never looks at file names or declared types.
import { Readable } from 'node:stream';
import busboy from 'busboy';
import { CardError } from '@/card/card-error';
import { photoLimits } from '@/card/card-spec';

export interface UploadedForm {
  /** The bytes of the field `photo`; null if it is absent or empty. */
  photo: Uint8Array | null;
  /** The first value of each text field. */
  fields: Map<string, string>;
}

const maxFieldBytes = 1024;
const maxFields = 30;
/** The photo, the fields and the lines between them. */
const maxBodyBytes = photoLimits.maxBytes + 64 * 1024;

/**
 * Reads the body of a form that may carry a photo.
 * @throws CardError `photo-too-large`; `missing-photo` when the body is no readable form
 */
export async function readUpload(request: Request): Promise<UploadedForm> {
  const contentType = request.headers.get('content-type') ?? '';
  if (!contentType.startsWith('multipart/form-data') || !request.body) {
    throw new CardError('missing-photo', 'Expected a multipart/form-data body');
  }
  if (Number(request.headers.get('content-length')) > maxBodyBytes) throw tooLarge();
  const body = Readable.fromWeb(request.body as import('node:stream/web').ReadableStream);
  try {
    return await readForm(body, contentType);
  } finally {
    body.destroy();
  }
}

function tooLarge(): CardError {
  return new CardError('photo-too-large', `The photo has more than ${photoLimits.maxBytes} bytes`);
}

function readForm(body: Readable, contentType: string): Promise<UploadedForm> {
  return new Promise((resolve, reject) => {
    const unreadable = (cause: unknown) =>
      reject(new CardError('missing-photo', 'The form could not be read', { cause }));
    let parser: busboy.Busboy;
    try {
      parser = busboy({
        headers: { 'content-type': contentType },
        limits: {
          files: 1,
          fileSize: photoLimits.maxBytes,
          fields: maxFields,
          fieldSize: maxFieldBytes,
          fieldNameSize: 100,
        },
      });
    } catch (cause) {
      unreadable(cause);
      return;
    }
    const fields = new Map<string, string>();
    const chunks: Buffer[] = [];
    let bodyBytes = 0;

    parser.on('field', (name, value) => {
      if (!fields.has(name)) fields.set(name, value);
    });
    parser.on('file', (name, file) => {
      if (name !== 'photo') {
        file.resume();
        return;
      }
      file.on('data', (chunk: Buffer) => chunks.push(chunk));
      file.on('limit', () => reject(tooLarge()));
    });
    parser.on('error', unreadable);
    parser.on('close', () => {
      const photo = chunks.length > 0 ? new Uint8Array(Buffer.concat(chunks)) : null;
      resolve({ photo, fields });
    });

    body.on('data', (chunk: Buffer) => {
      bodyBytes += chunk.length;
      if (bodyBytes > maxBodyBytes) reject(tooLarge());
    });
    body.on('error', (cause) => {
      parser.destroy();
      unreadable(cause);
    });
    body.pipe(parser);
  });
}
