// The button that partners put into their own pages, /embed/report/fr or /embed/report/fr/BE: leads to
// where one reports, over the short address, and names who takes the report.
import type { Metadata } from 'next';
import { messagesFor } from '@/campaign/messages/message-catalogue';
import { reportLinkPath } from '@/campaign/report-links';
import { countryName, findReportingPoint, readCountry, WORLD } from '@/campaign/reporting-points';
import { setTypography } from '@/campaign/typography';
import { ReportButton } from '@/components/report-button/report-button';
import { requirePage } from '../../page-data';

interface Props {
  params: Promise<{ locale: string; publication: string; country?: string[] }>;
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale, snapshot } = await requirePage(params);
  const title = setTypography(snapshot.copy[locale].report.title, locale);
  return { title, robots: { index: false, follow: true } };
}

export default async function ReportButtonPage({ params }: Props) {
  const page = await requirePage(params);
  const { asked, locale, snapshot } = page;
  const [code = ''] = (await params).country ?? [];
  const country = readCountry(code);
  const point = country === null ? null : findReportingPoint(snapshot, country, locale);
  const messages = messagesFor(snapshot, locale);
  return (
    <ReportButton
      question={setTypography(snapshot.copy[locale].report.title, locale)}
      address={reportLinkPath('embed', asked, country ?? WORLD)}
      organisation={point?.organisation ?? null}
      country={country === null ? null : countryName(country, locale)}
      demonstration={snapshot.isLaunched ? null : messages.site.demonstrationTitle}
      messages={messages.embed}
    />
  );
}
