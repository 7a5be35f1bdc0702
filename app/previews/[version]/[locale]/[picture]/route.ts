// GET /previews/<version>/<locale>/<name>.jpg: what networks show beside a link, and the example
// cards of our own pages. Under the version of what it shows the picture is immutable; under any
// other, such as one from before a correction, it is what holds now, and nobody may keep it.
import { pictureAnswer } from '@/app/picture-answer';
import { findLocale } from '@/campaign/locales';
import { requireShownPublication } from '@/publication/shown-publication';
import { findPicture } from '../../../preview-pictures';

export const dynamic = 'force-dynamic';

export async function GET(
  request: Request,
  { params }: { params: Promise<{ version: string; locale: string; picture: string }> },
): Promise<Response> {
  const { version, locale, picture } = await params;
  const [, name = ''] = /^(.*)\.jpg$/.exec(picture) ?? [];
  const shown = await requireShownPublication(request);
  const language = findLocale(locale, shown.snapshot.locales);
  const found = language && (await findPicture(shown, language, name));
  if (!found || found === 'withdrawn') return pictureAnswer('image/jpeg', async () => found);
  const headers = found.version === version ? undefined : { 'Cache-Control': 'no-cache' };
  return pictureAnswer('image/jpeg', found.draw, headers);
}
