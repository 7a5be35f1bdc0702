// All countries from A to Z, each with its reporting page: for whoever would rather look than type.
import type { Metadata } from 'next';
import { listAllCountries } from '@/campaign/countries';
import { messagesFor } from '@/campaign/messages/message-catalogue';
import { CountryIndex } from '@/components/country-index/country-index';
import { TextPage } from '@/components/text-page/text-page';
import { type PageData, type PageProps, requirePage } from '../../page-data';
import { type PageDescription, pageMetadata } from '../../page-metadata';
import { SitePage } from '../../site-page';

const path = 'report/countries';

function describe({ locale, snapshot }: PageData): PageDescription {
  const { countriesIntroduction, countriesTitle } = messagesFor(snapshot, locale).report;
  return {
    path,
    title: countriesTitle,
    description: countriesIntroduction,
    // The picture shows the reporting page's title.
    previewAlt: snapshot.copy[locale].report.title,
  };
}

export async function generateMetadata({ params }: PageProps): Promise<Metadata> {
  const page = await requirePage(params);
  return pageMetadata(page, describe(page));
}

export default async function CountriesPage({ params }: PageProps) {
  const page = await requirePage(params);
  const { countriesIntroduction, countriesTitle } = messagesFor(page.snapshot, page.locale).report;
  return (
    <SitePage page={page} path={path} described={describe(page)} hasWayOut>
      <TextPage title={countriesTitle}>
        <p>{countriesIntroduction}</p>
        <CountryIndex root={`/${page.asked}`} countries={listAllCountries(page.locale)} />
      </TextPage>
    </SitePage>
  );
}
