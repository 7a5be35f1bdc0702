// What a page says of itself to search engines, in schema.org's words. Says only what the page itself
// says: a figure is a claim with its sources, counts over time are a data set; nothing is rated, and
// no organisation stands behind it that does not.
import type { Locale } from '@/campaign/locales';
import { sentenceOf, sentenceText } from '@/campaign/sentences';
import type { Series, Source, Statistic } from '@/campaign/statistic';
import { environment } from '@/server/environment';
import type { PageData } from './page-data';
import { type PageDescription, pageAddresses, pagePicture } from './page-metadata';

/** Null for a page that has no address of its own. */
export async function pageFacts(
  page: PageData,
  described: PageDescription,
  statistic?: Statistic,
): Promise<object | null> {
  const addresses = pageAddresses(page, described.path);
  if (!addresses) return null;
  const siteUrl = environment().SITE_URL ?? '';
  const { locale, snapshot } = page;
  const { name, links } = snapshot.organisation;
  const isSigned = snapshot.isLaunched && name.trim() !== '';
  const organisation = { '@id': `${siteUrl}/#organisation` };
  const site = { '@id': `${siteUrl}/#site` };
  const url = addresses.canonical;
  const picture = await pagePicture(page, described);
  return {
    '@context': 'https://schema.org',
    '@graph': [
      ...(isSigned
        ? [
            {
              '@type': 'Organization',
              ...organisation,
              name,
              url: links[0]?.url ?? `${siteUrl}/`,
              ...(links.length > 0 ? { sameAs: links.map((link) => link.url) } : {}),
            },
          ]
        : []),
      {
        '@type': 'WebSite',
        ...site,
        name: snapshot.edition.hashtag,
        url: `${siteUrl}/`,
        inLanguage: snapshot.locales,
        ...(isSigned ? { publisher: organisation } : {}),
      },
      {
        '@type': 'WebPage',
        '@id': url,
        url,
        name: described.title,
        description: described.description,
        inLanguage: locale,
        isPartOf: site,
        primaryImageOfPage: {
          '@type': 'ImageObject',
          url: picture.url,
          width: picture.width,
          height: picture.height,
          caption: picture.alt,
        },
        ...(statistic ? { mainEntity: { '@id': `${url}#figure` } } : {}),
      },
      ...(statistic ? figureFacts(statistic, locale, url, described) : []),
    ],
  };
}

function figureFacts(
  statistic: Statistic,
  locale: Locale,
  url: string,
  { description }: PageDescription,
): object[] {
  const { inputs, series } = statistic;
  const claim = {
    '@type': 'Claim',
    '@id': `${url}#figure`,
    text: sentenceText(sentenceOf(statistic, locale)),
    description,
    inLanguage: locale,
    isBasedOn: documents(inputs.map(({ source }) => source)),
  };
  return series ? [claim, seriesFacts(series, locale, url)] : [claim];
}

function seriesFacts({ title, note, points, unit }: Series, locale: Locale, url: string): object {
  const periods = points.map(({ period }) => period);
  const [first = '', last = first] = [periods[0], periods.at(-1)];
  return {
    '@type': 'Dataset',
    '@id': `${url}#series`,
    name: title[locale],
    description: [title[locale], unit[locale], note[locale]].filter(Boolean).join('. '),
    url,
    inLanguage: locale,
    isAccessibleForFree: true,
    temporalCoverage: first === last ? first : `${first}/${last}`,
    variableMeasured: unit[locale],
    isBasedOn: documents(points.map(({ source }) => source)),
  };
}

/** Each document once. */
function documents(sources: Source[]): object[] {
  const byAddress = new Map(sources.map((source) => [source.url, source]));
  return [...byAddress.values()].map(({ name, title, url }) => ({
    '@type': 'CreativeWork',
    name: title,
    url,
    publisher: { '@type': 'Organization', name },
  }));
}
