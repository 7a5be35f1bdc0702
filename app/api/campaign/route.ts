// GET /api/campaign?locale=fr: what is published now, for programs: languages, formats, designs,
// figures with their evidence, and for each its overlays, caption and alt text.
import { isLocale, negotiateLocale } from '@/campaign/locales';
import { messagesFor } from '@/campaign/messages/message-catalogue';
import { requireShownPublication } from '@/publication/shown-publication';
import { problemAnswer } from '../cards/card-refusal';
import { campaignDocument } from './campaign-document';

export const dynamic = 'force-dynamic';

export async function GET(request: Request): Promise<Response> {
  const visitorLocale = negotiateLocale(request.headers.get('accept-language'));
  const locale = new URL(request.url).searchParams.get('locale') ?? visitorLocale;
  if (!isLocale(locale)) {
    return problemAnswer({ code: 'invalid-field', field: 'locale' }, messagesFor(visitorLocale));
  }
  const campaign = await campaignDocument(await requireShownPublication(request), locale);
  return Response.json(campaign, {
    headers: {
      'Cache-Control': 'no-cache',
      'Access-Control-Allow-Origin': '*',
      Vary: 'Accept-Language',
    },
  });
}
