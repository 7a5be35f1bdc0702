// GET /previews/<publication>/<locale>/<page>.jpg: what networks show beside a link, and the example
// card of the home page. Named by the publication, so that a corrected figure has a new address.
import { pictureAnswer } from '@/app/picture-answer';
import { findLocale } from '@/campaign/locales';
import { findShownPublication } from '@/publication/shown-publication';
import { findPreview } from './preview-pictures';

export const dynamic = 'force-dynamic';

export async function GET(
  request: Request,
  { params }: { params: Promise<{ publication: string; locale: string; picture: string }> },
): Promise<Response> {
  const { publication, locale, picture } = await params;
  const [, name = ''] = /^(.*)\.jpg$/.exec(picture) ?? [];
  return pictureAnswer('image/jpeg', async () => {
    const shown = await findShownPublication(request, publication);
    const language = findLocale(locale, shown?.snapshot.locales ?? []);
    return shown && language && findPreview(shown, language, name);
  });
}
