// What programs send: a photo and fields as multipart/form-data.
import { inject } from 'vitest';

export interface CardFields {
  [name: string]: string;
}

export interface SendOptions {
  accept?: string;
  language?: string;
  /** Address of the page that the form stands on. */
  page?: string;
  fileName?: string;
  contentType?: string;
}

/** Posts a photo (or none) to the running product's `POST /api/cards`. */
export function postCard(
  photo: Uint8Array | null,
  fields: CardFields = {},
  options: SendOptions = {},
): Promise<Response> {
  const form = new FormData();
  for (const [name, value] of Object.entries(fields)) form.set(name, value);
  if (photo) {
    const blob = new Blob([new Uint8Array(photo)], { type: options.contentType ?? 'image/jpeg' });
    form.set('photo', blob, options.fileName ?? 'photo.jpg');
  }
  return fetch(`${inject('url')}/api/cards`, {
    method: 'POST',
    body: form,
    headers: {
      ...(options.accept ? { Accept: options.accept } : {}),
      ...(options.page ? { Referer: options.page } : {}),
      'Accept-Language': options.language ?? 'en',
    },
  });
}
