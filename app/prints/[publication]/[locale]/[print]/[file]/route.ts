// GET /prints/<publication>/<locale>/<poster|sign>/<statistic>.pdf, and for signs also
// <statistic>.letter.pdf, for posters <statistic>.frame.pdf: sheets to print. Named by the publication,
// so that a corrected figure has a new address. A visitor's photo never comes here: the device puts it
// into the poster.
import { pictureAnswer } from '@/app/picture-answer';
import { campaignFileName } from '@/campaign/card-file-name';
import { findLocale } from '@/campaign/locales';
import { findPrint, readPrintName } from '@/publication/published-prints';
import { findShownPublication } from '@/publication/shown-publication';

export const dynamic = 'force-dynamic';

type Params = Promise<Record<'publication' | 'locale' | 'print' | 'file', string>>;

export async function GET(request: Request, { params }: { params: Params }): Promise<Response> {
  const { publication, locale, print, file } = await params;
  const wanted = readPrintName(print, file);
  const shown = wanted && (await findShownPublication(request, publication));
  const language = findLocale(locale, shown?.snapshot.locales ?? []);
  if (!shown || !language) return pictureAnswer('application/pdf', async () => null);
  const { edition, isLaunched } = shown.snapshot;
  const name = campaignFileName(edition.hashtag, wanted.print, language, 'pdf');
  return pictureAnswer('application/pdf', () => findPrint(shown, language, wanted), {
    'Content-Disposition': `attachment; filename="${name}"`,
    ...(isLaunched ? {} : { 'X-Robots-Tag': 'noindex' }),
  });
}
