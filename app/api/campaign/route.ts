// GET /api/campaign?locale=fr: what is published now, for programs: languages, formats, designs,
// figures with their evidence, and for each its overlays, caption and alt text.
import { findLocale, negotiateLocale } from '@/campaign/locales';
import { messagesFor } from '@/campaign/messages/message-catalogue';
import { shownLocale } from '@/campaign/shown-locale';
import { requireShownPublication } from '@/publication/shown-publication';
import { problemAnswer } from '../cards/card-refusal';
import { campaignDocument } from './campaign-document';

export const dynamic = 'force-dynamic';

export async function GET(request: Request): Promise<Response> {
  const shown = await requireShownPublication(request);
  const { snapshot } = shown;
  const wanted = negotiateLocale(request.headers.get('accept-language'), snapshot.locales);
  const asked = new URL(request.url).searchParams.get('locale') ?? wanted;
  const locale = findLocale(asked, snapshot.locales);
  if (!locale) {
    const messages = messagesFor(snapshot, shownLocale(snapshot, wanted, 'home'));
    return problemAnswer({ code: 'invalid-field', field: 'locale' }, messages);
  }
  const campaign = await campaignDocument(shown, locale);
  return Response.json(campaign, {
    headers: {
      'Cache-Control': 'no-cache',
      'Access-Control-Allow-Origin': '*',
      Vary: 'Accept-Language',
    },
  });
}
