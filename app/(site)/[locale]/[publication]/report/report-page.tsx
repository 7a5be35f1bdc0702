// The reporting page for a country, or for the country that the language's cards point to.
import type { Metadata } from 'next';
import { listAllCountries } from '@/campaign/countries';
import { findCountryText } from '@/campaign/country-texts';
import { messagesFor } from '@/campaign/messages/message-catalogue';
import { reportGuidance } from '@/campaign/report-guidance';
import { shortReportPath } from '@/campaign/report-links';
import {
  countryName,
  findHelpLines,
  findReportingPoint,
  findReportingPoints,
  isHeldBack,
  printedAddress,
  WORLD,
} from '@/campaign/reporting-points';
import { setTypography } from '@/campaign/typography';
import { ReportingGuide } from '@/components/reporting-guide/reporting-guide';
import { findSiteAddress } from '@/publication/site-address';
import type { PageData } from '../page-data';
import { type PageDescription, pageMetadata } from '../page-metadata';
import { SitePage } from '../site-page';

export interface ReportPageProps {
  page: PageData;
  country: string;
  /** Path below the language. */
  path: string;
}

export function reportPageMetadata(props: ReportPageProps): Promise<Metadata> {
  return pageMetadata(props.page, describe(props));
}

function describe({ page, country, path }: ReportPageProps): PageDescription {
  const { locale, snapshot } = page;
  const copy = snapshot.copy[locale].report;
  const title = setTypography(copy.title, locale);
  return {
    path,
    title: country === WORLD ? title : `${title} · ${countryName(country, locale)}`,
    description: setTypography(copy.intro, locale),
    previewAlt: title,
  };
}

export function ReportPage({ page, country, path }: ReportPageProps) {
  const { locale, snapshot } = page;
  const messages = messagesFor(snapshot, locale).report;
  const point = findReportingPoint(snapshot, country, locale);
  if (!point) throw new Error(`No reporting point for ${country}, and no international portal`);
  const siteAddress = findSiteAddress();
  const ownPoints = findReportingPoints(snapshot, country, locale);
  return (
    <SitePage page={page} path={path} described={describe({ page, country, path })} hasWayOut>
      <ReportingGuide
        locale={locale}
        asked={page.asked}
        country={country === WORLD ? null : countryName(country, locale)}
        point={point}
        otherPoints={ownPoints.filter((other) => other !== point)}
        hasOwnPoint={ownPoints.length > 0}
        isHeldBack={isHeldBack(snapshot, country)}
        countryText={findCountryText(snapshot, country, locale)}
        countries={listAllCountries(locale)}
        helpLines={findHelpLines(snapshot.helpLines, country, locale)}
        guidance={reportGuidance(snapshot, { locale, country, point }, messages)}
        shortAddress={siteAddress && printedAddress(siteAddress + shortReportPath('card', country))}
        copy={snapshot.copy[locale].report}
        messages={messages}
      />
    </SitePage>
  );
}
