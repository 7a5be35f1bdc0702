// Where and how to report in one country. Countries without a reporting point of their own have a
// page too: it names the international portal.
import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { readCountry } from '@/campaign/reporting-points';
import { requirePage } from '../../page-data';
import { ReportPage, reportPageMetadata } from '../report-page';

interface Props {
  params: Promise<{ locale: string; publication: string; country: string }>;
}

async function readProps({ params }: Props) {
  const page = await requirePage(params);
  const { country } = await params;
  // Other spellings of a country have been redirected by the front server.
  if (readCountry(country) !== country) notFound();
  return { page, country, path: `report/${country}` };
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  return reportPageMetadata(await readProps(props));
}

export default async function CountryReportPage(props: Props) {
  return <ReportPage {...(await readProps(props))} />;
}
