// GET /find-country?l=fr&country=Suisse: from what somebody typed to the reporting page of the country
// they mean; where that is not clear, a page with a few to choose among. Never leads anywhere else.
import { findCountries } from '@/campaign/countries';
import { findLocale, negotiateLocale } from '@/campaign/locales';
import { messagesFor } from '@/campaign/messages/message-catalogue';
import { countryName } from '@/campaign/reporting-points';
import { shownLocale } from '@/campaign/shown-locale';
import { fillSlots, slotValues } from '@/components/card-answer/slots';
import { choiceSlots, countrySlots } from '@/components/country-choice/choice-slots';
import { requireShownPublication } from '@/publication/shown-publication';
import { fetchInternalPage } from '@/server/internal-page';

export const dynamic = 'force-dynamic';

export async function GET(request: Request): Promise<Response> {
  const { id, rehearsal, snapshot } = await requireShownPublication(request);
  const query = new URL(request.url).searchParams;
  const asked =
    findLocale(query.get('l'), snapshot.locales) ??
    negotiateLocale(request.headers.get('accept-language'), snapshot.locales);
  const locale = shownLocale(snapshot, asked, 'report');
  const typed = query.get('country') ?? '';
  const found = findCountries(typed, locale);
  const [only] = found;
  if (only && found.length === 1) return redirect(`${asked}/report/${only}`);
  if (typed.trim() === '') return redirect(`${asked}/report/countries`);

  const { noneDetail, noneTitle, whichDetail, whichTitle } = messagesFor(snapshot, locale).report;
  const isAny = found.length > 0;
  const html = fillSlots(await fetchInternalPage(asked, 'report/which-country', rehearsal && id), [
    ...slotValues(choiceSlots, {
      title: isAny ? whichTitle : noneTitle,
      detail: isAny ? whichDetail : noneDetail,
      typed: typed.slice(0, maxTypedLength),
    }),
    ...countrySlots.flatMap((slots, index) => {
      const code = found[index];
      return slotValues(slots, {
        isShown: code ? 'yes' : 'no',
        code: code ?? '',
        name: code ? countryName(code, locale) : '',
      });
    }),
  ]);
  return new Response(html, {
    status: isAny ? 200 : 404,
    headers: { 'Content-Type': 'text/html; charset=utf-8', ...notKept },
  });
}

const maxTypedLength = 80;
const notKept = { 'Cache-Control': 'no-store' };

/** Relative, so that a rehearsal's visitor stays below its secret address. */
function redirect(path: string): Response {
  return new Response(null, { status: 302, headers: { Location: path, ...notKept } });
}
