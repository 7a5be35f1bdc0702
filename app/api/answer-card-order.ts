// What every door that takes a photo for a card does alike: limits, the form, whether cards are made
// at all, the choices, and refusals in the visitor's language. What is made of it is the door's own.
import { findLocale, findPageLocale, type Locale, negotiateLocale } from '@/campaign/locales';
import { isMakerOpen } from '@/campaign/maker-open';
import { messagesFor } from '@/campaign/messages/message-catalogue';
import type { Messages } from '@/campaign/messages/messages';
import { shownLocale } from '@/campaign/shown-locale';
import type { Snapshot } from '@/campaign/snapshot';
import { setTypography } from '@/campaign/typography';
import { CardError } from '@/card/card-error';
import { readCardRequest } from '@/card/card-request';
import type { Framing } from '@/card/card-spec';
import { type CardOrder, resolveCardOrder } from '@/publication/card-order';
import { requireShownPublication, type ShownPublication } from '@/publication/shown-publication';
import { findSiteAddress } from '@/publication/site-address';
import { clientAddressHeader } from '@/server/client-address';
import type { RateLimit } from '@/server/rate-limit';
import { readUpload } from '@/server/upload';
import { type CardRefusal, findCardRefusal, type NoReports } from './cards/card-refusal';

export interface ReceivedOrder {
  order: CardOrder;
  photo: Uint8Array;
  framing: Partial<Framing>;
  shown: ShownPublication;
}

export interface CardDoor {
  /** Those that one address has to stay within. */
  limits: readonly RateLimit[];
  answer: (received: ReceivedOrder) => Promise<Response> | Response;
  refuse: (refusal: CardRefusal, said: SaidToVisitor) => Promise<Response> | Response;
}

/** What a refusal says beside its reason, in the visitor's language. */
export interface SaidToVisitor {
  locale: Locale;
  messages: Messages;
  noReports: NoReports;
}

export async function answerCardOrder(request: Request, door: CardDoor): Promise<Response> {
  const { snapshot: spoken } = await requireShownPublication(request);
  const { locales } = spoken;
  const wished = negotiateLocale(request.headers.get('accept-language'), locales);
  // A refusal may come before the form's own field is read: a page's form is answered as it speaks.
  let locale: Locale = findPageLocale(request.headers.get('referer'), locales) ?? wished;
  const refuse = (refusal: CardRefusal) => door.refuse(refusal, sayTo(spoken, locale));

  const client = request.headers.get(clientAddressHeader) ?? '';
  const waitSeconds = Math.max(...door.limits.map((limit) => limit.take(client)));
  if (waitSeconds > 0) {
    return refuse({ code: 'too-many-requests', retryAfterSeconds: waitSeconds });
  }
  try {
    const { photo, fields } = await readUpload(request);
    locale = findLocale(fields.get('locale'), locales) ?? wished;
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
    return await door.answer({ order, photo, framing: cardRequest.framing, shown });
  } catch (error) {
    const refusal = findCardRefusal(error);
    if (!refusal) throw error;
    return refuse(refusal);
  }
}

function sayTo(snapshot: Snapshot, locale: Locale): SaidToVisitor {
  const shown = shownLocale(snapshot, locale, 'home');
  return {
    locale,
    messages: messagesFor(snapshot, shown),
    noReports: {
      text: setTypography(snapshot.copy[shown].report.noReportsHere, shown),
      address: `${findSiteAddress() ?? ''}/${locale}/report`,
    },
  };
}
