// POST /api/cards: a photo and a few choices in, a finished card out. Nothing is stored. Programs
// get a JPEG or a problem document; a form without JavaScript gets a page.
import { cardFileName } from '@/campaign/card-file-name';
import type { CardOrder } from '@/publication/card-order';
import { makePublishedCard } from '@/publication/published-card';
import { cardRateLimit } from '@/server/image-work';
import { rehearsalHeader } from '@/server/rehearsals-store';
import { answerCardOrder } from '../answer-card-order';
import { cardAnswerPage, refusalPage } from './card-answer-page';
import { problemAnswer } from './card-refusal';
import { countFormCard } from './count-form-card';

export const dynamic = 'force-dynamic';

export async function POST(request: Request): Promise<Response> {
  const wantsPage = (request.headers.get('accept') ?? '').includes('text/html');
  return answerCardOrder(request, {
    limits: [cardRateLimit()],
    refuse: (refusal, { locale, messages, noReports }) =>
      wantsPage
        ? refusalPage(refusal, messages, locale, request.headers.get(rehearsalHeader))
        : problemAnswer(refusal, messages, noReports),
    answer: async ({ order, photo, framing, shown }) => {
      const card = await makePublishedCard(order, photo, framing, {
        isRehearsal: shown.rehearsal !== null,
        signal: request.signal,
      });
      if (!wantsPage) return cardFile(card, order, shown.snapshot.edition.hashtag);
      if (shown.rehearsal === null) countFormCard(request, order.locale);
      return cardAnswerPage(card, order, shown);
    },
  });
}

function cardFile(card: Uint8Array, { locale, spec }: CardOrder, hashtag: string): Response {
  const name = cardFileName(hashtag, spec.format, locale);
  return new Response(new Uint8Array(card), {
    headers: {
      'Content-Type': 'image/jpeg',
      'Content-Length': String(card.byteLength),
      'Content-Disposition': `attachment; filename="${name}"`,
      'Cache-Control': 'no-store',
    },
  });
}
