// GET /api/campaign?locale=fr: what is published now, for programs: languages, formats, designs,
// figures with their evidence, and for each its overlays, caption and alt text.
import { altTextFor, captionFor, requireStatistic } from '@/campaign/card-texts';
import { isLocale, negotiateLocale } from '@/campaign/locales';
import { sentenceText, setSentence } from '@/campaign/sentences';
import { locales } from '@/campaign/snapshot';
import { formatNames, formats, placements } from '@/card/card-spec';
import { requireDesign } from '@/card/designs/designs';
import { publishedOverlays } from '@/publication/published-overlays';
import { requireCurrentPublication } from '@/publication/read-publication';
import { findSiteAddress } from '@/publication/site-address';
import { loadCardFonts } from '@/server/card-fonts';

export const dynamic = 'force-dynamic';

export async function GET(request: Request): Promise<Response> {
  const asked = new URL(request.url).searchParams.get('locale');
  const locale = asked ?? negotiateLocale(request.headers.get('accept-language'));
  if (!isLocale(locale)) {
    return Response.json(
      {
        type: 'urn:pawcard:problem:invalid-field',
        title: 'Unknown language',
        status: 400,
        code: 'invalid-field',
        field: 'locale',
      },
      { status: 400, headers: { 'Content-Type': 'application/problem+json' } },
    );
  }

  const publication = await requireCurrentPublication();
  const { snapshot } = publication;
  const siteAddress = findSiteAddress();
  const overlays = publishedOverlays(snapshot, await loadCardFonts());

  const campaign = {
    publication: { id: publication.id, holdsFrom: publication.holdsFrom.toISOString() },
    edition: {
      slug: snapshot.edition.slug,
      name: snapshot.edition.name,
      startsOn: snapshot.edition.startsOn,
      endsOn: snapshot.edition.endsOn,
    },
    isDemonstration: !snapshot.isLaunched,
    hashtag: snapshot.edition.hashtag,
    locale,
    locales,
    formats: formatNames.map((name) => ({ name, ...formats[name] })),
    designs: snapshot.edition.designs.map((name) => ({
      name,
      layouts: formatNames.flatMap((format) =>
        placements.map((placement) => ({
          format,
          placement,
          isDefault: requireDesign(name).defaultPlacement(format) === placement,
          ...requireDesign(name).areas(format, placement),
        })),
      ),
    })),
    statistics: snapshot.edition.statistics.map((slug) => {
      const statistic = requireStatistic(snapshot, slug);
      const choice = { locale, statistic: slug, siteAddress };
      return {
        slug,
        sentence: sentenceText(setSentence(statistic.sentence[locale], locale, statistic.value)),
        value: statistic.value,
        isEstimate: statistic.isEstimate,
        method: statistic.method,
        periodSeconds: statistic.periodSeconds,
        inputs: statistic.inputs.map((input) => ({
          slug: input.slug,
          label: input.label[locale],
          value: input.value,
          unit: input.unit[locale],
          period: input.period,
          source: input.source,
        })),
        caveat: statistic.caveat[locale],
        source: { name: statistic.sourceName, year: statistic.year },
        period: statistic.inputs[0]?.period ?? statistic.year,
        reviewBy: statistic.reviewBy,
        caption: captionFor(snapshot, choice),
        altText: altTextFor(snapshot, choice),
        overlays: overlays
          .filter((overlay) => overlay.statistic === slug && overlay.locale === locale)
          .map(({ hash, spec: { format, design, placement } }) => ({
            format,
            design,
            placement,
            url: `${siteAddress ?? ''}/overlays/${hash}.png`,
          })),
      };
    }),
  };
  return Response.json(campaign, {
    headers: {
      'Cache-Control': 'no-cache',
      'Access-Control-Allow-Origin': '*',
      Vary: 'Accept-Language',
    },
  });
}
