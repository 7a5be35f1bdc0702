// GET /staff-api/qr-code: the QR code for a partner, a poster or an ambassador, as SVG or PNG. For staff
// only: the site gives no stranger codes that look like ours, and draws none for them.
import { APIError, type Endpoint } from 'payload';
import { findLocale } from '@/campaign/locales';
import { encodeOverlayPng } from '@/card/compose';
import { drawQrSvg, qrWidthPx } from '@/card/qr-svg';
import { rasterise } from '@/card/rasterise';
import { requireCurrentPublication } from '@/publication/read-publication';
import { environment } from '@/server/environment';
import { imageWorkQueue } from '@/server/image-work';
import { qrAddress, qrFileName, qrKinds, readSource } from '../outreach/outreach-addresses';
import { requirePerson } from './require-person';

/** Enough for 17 cm at 300 dots per inch; larger prints take the SVG. */
const leastPngPx = 2000;

export const qrCodeEndpoint: Endpoint = {
  path: '/qr-code',
  method: 'get',
  handler: async (req) => {
    requirePerson(req);
    const { SITE_URL } = environment();
    // A code that leads to this machine would be printed all the same.
    if (!SITE_URL) throw new APIError('The site has no address yet', 409, null, true);
    const { snapshot } = await requireCurrentPublication();
    const locale = findLocale(req.searchParams.get('locale'), snapshot.locales);
    const type = req.searchParams.get('type');
    const kind = qrKinds.find((known) => known === (req.searchParams.get('for') ?? 'poster'));
    if (!locale || !kind || (type !== 'svg' && type !== 'png')) {
      throw new APIError('Bad request', 400, null, true);
    }
    const outreach = { locale, source: readSource(req.searchParams.get('source')) };
    const svg = drawQrSvg(qrAddress(SITE_URL, kind, outreach));
    const name = qrFileName(kind, outreach);
    return new Response(type === 'svg' ? svg : new Uint8Array(await drawPng(svg)), {
      headers: {
        'Content-Type': type === 'svg' ? 'image/svg+xml' : 'image/png',
        'Content-Disposition': `inline; filename="${name}.${type}"`,
        'Cache-Control': 'private, no-store',
      },
    });
  },
};

function drawPng(svg: string): Promise<Uint8Array> {
  return imageWorkQueue().run(async () =>
    encodeOverlayPng(await rasterise(svg, qrWidthPx(svg, leastPngPx))),
  );
}
