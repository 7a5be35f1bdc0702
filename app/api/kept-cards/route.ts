// POST /api/kept-cards: a photo that the device has already cropped to the card and the choices
// in; the address of the finished card out, which is kept there for some minutes. For browsers that
// can save a picture from the web alone, after their visitor has agreed.
import { cardFileName } from '@/campaign/card-file-name';
import { makeCardOfCroppedPhoto } from '@/publication/published-card';
import { isForeign } from '@/server/foreign-origin';
import { cardRateLimit, keptCardRateLimit } from '@/server/image-work';
import { keepCard } from '@/server/kept-cards-store';
import { answerCardOrder } from '../answer-card-order';
import { problemAnswer } from '../cards/card-refusal';

export const dynamic = 'force-dynamic';

export async function POST(request: Request): Promise<Response> {
  // Another site has nobody's consent; programs, which send no origin, keep to the same limits.
  if (isForeign(request.headers)) return foreignOrigin();
  return answerCardOrder(request, {
    limits: [cardRateLimit(), keptCardRateLimit()],
    refuse: (refusal, { messages, noReports }) => problemAnswer(refusal, messages, noReports),
    answer: async ({ order, photo, shown }) => {
      const card = await makeCardOfCroppedPhoto(order, photo, {
        isRehearsal: shown.rehearsal !== null,
        signal: request.signal,
      });
      const { format } = order.spec;
      const fileName = cardFileName(shown.snapshot.edition.hashtag, format, order.locale);
      const { secret, expiresAt, fetches } = await keepCard({ card, fileName });
      const address = `/kept-cards/${secret}.jpg`;
      return Response.json(
        { address, download: `${address}?download`, expiresAt, fetches },
        { status: 201, headers: { ...noStore, Location: address } },
      );
    },
  });
}

const noStore = { 'Cache-Control': 'no-store' };

/** For whoever writes programs: no page of ours gets it. */
function foreignOrigin(): Response {
  const code = 'foreign-origin';
  const problem = {
    type: `urn:pawcard:problem:${code}`,
    title: 'Foreign origin',
    status: 403,
    code,
  };
  return new Response(JSON.stringify(problem), {
    status: 403,
    headers: { ...noStore, 'Content-Type': 'application/problem+json' },
  });
}
