// POST /api/cards: a photo and a few choices in, a finished card out. Nothing is stored. Programs
// get a JPEG or a problem document; a form without JavaScript gets a page.
import { cardFileName } from '@/campaign/card-file-name';
import { findLocale, findPageLocale, negotiateLocale } from '@/campaign/locales';
import { isMakerOpen } from '@/campaign/maker-open';
import { messagesFor } from '@/campaign/messages/message-catalogue';
import { shownLocale } from '@/campaign/shown-locale';
import type { Locale } from '@/campaign/snapshot';
import { CardError } from '@/card/card-error';
import { readCardRequest } from '@/card/card-request';
import { type CardOrder, resolveCardOrder } from '@/publication/card-order';
import { makePublishedCard } from '@/publication/published-card';
import { requireShownPublication } from '@/publication/shown-publication';
import { findSiteAddress } from '@/publication/site-address';
import { clientAddressHeader } from '@/server/client-address';
import { cardRateLimit } from '@/server/image-work';
import { rehearsalHeader } from '@/server/rehearsals-store';
import { readUpload } from '@/server/upload';
import { cardAnswerPage, refusalPage } from './card-answer-page';
import { type CardRefusal, findCardRefusal, problemAnswer } from './card-refusal';

export const dynamic = 'force-dynamic';

export async function POST(request: Request): Promise<Response> {
  const wantsPage = (request.headers.get('accept') ?? '').includes('text/html');
  const { snapshot: spoken } = await requireShownPublication(request);
  const { locales } = spoken;
  const wished = negotiateLocale(request.headers.get('accept-language'), locales);
  // A refusal may come before the form's own field is read: a page's form is answered as it speaks.
  let locale: Locale = findPageLocale(request.headers.get('referer'), locales) ?? wished;
  const refuse = (refusal: CardRefusal) => {
    const messages = messagesFor(spoken, shownLocale(spoken, locale, 'home'));
    return wantsPage
      ? refusalPage(refusal, messages, locale, request.headers.get(rehearsalHeader))
      : problemAnswer(refusal, messages);
  };

  const waitSeconds = cardRateLimit().take(request.headers.get(clientAddressHeader) ?? '');
  if (waitSeconds > 0) {
    return refuse({ code: 'too-many-requests', retryAfterSeconds: waitSeconds });
  }
  try {
    const { photo, fields } = await readUpload(request);
    const asked = fields.get('locale');
    locale = findLocale(asked, locales) ?? wished;
    // What holds once the photo is here: sending it may have taken minutes.
    const shown = await requireShownPublication(request);
    const { snapshot } = shown;
    if (!isMakerOpen(snapshot)) throw new CardError('maker-closed', 'The edition is not running');
    if (snapshot.maker.isPaused) {
      const message = snapshot.maker.message[shownLocale(snapshot, locale, 'home')];
      return refuse({ code: 'paused', ...(message ? { message } : {}) });
    }
    const cardRequest = readCardRequest(fields);
    if (!photo) throw new CardError('missing-photo', 'Expected a file in the field photo');

    const order = resolveCardOrder(snapshot, cardRequest, locale, findSiteAddress());
    const card = await makePublishedCard(order, photo, cardRequest.framing, {
      isRehearsal: shown.rehearsal !== null,
      signal: request.signal,
    });
    return wantsPage
      ? cardAnswerPage(card, order, shown)
      : cardFile(card, order, snapshot.edition.hashtag);
  } catch (error) {
    const refusal = findCardRefusal(error);
    if (!refusal) throw error;
    return refuse(refusal);
  }
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
