// POST /staff-api/logo: a picture's bytes → a small PNG as a data address. Stores nothing: the
// organisation's form keeps it, and whoever may save that form decides.
import { APIError, type Endpoint } from 'payload';
import { CardError } from '@/card/card-error';
import { encodeLogoPng } from '@/card/compose';
import { readPhoto } from '@/card/read-photo';
import { imageWorkQueue } from '@/server/image-work';
import { answerJson } from './answer-json';
import { requireAdministrator } from './require-administrator';

const maxSidePx = 400;
const maxBytes = 5 * 1024 * 1024;

export const readLogoEndpoint: Endpoint = {
  path: '/logo',
  method: 'post',
  handler: async (req) => {
    requireAdministrator(req);
    const bytes = new Uint8Array((await req.arrayBuffer?.()) ?? new ArrayBuffer(0));
    if (bytes.length > maxBytes) throw new APIError('Too large', 413, null, true);
    try {
      const png = await imageWorkQueue().run(async () =>
        encodeLogoPng(await readPhoto(bytes), maxSidePx),
      );
      const logo = `data:image/png;base64,${Buffer.from(png).toString('base64')}`;
      return answerJson({ logo });
    } catch (error) {
      if (error instanceof CardError) throw new APIError(error.code, 415, null, true);
      throw error;
    }
  },
};
