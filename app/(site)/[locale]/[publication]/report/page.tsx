// Where and how to report, for the country that most readers of the language are in.
import type { Metadata } from 'next';
import { findCountryOfLanguage } from '@/campaign/card-texts';
import { WORLD } from '@/campaign/reporting-points';
import { type PageProps, requirePage } from '../page-data';
import { ReportPage, reportPageMetadata } from './report-page';

async function readProps({ params }: PageProps) {
  const page = await requirePage(params);
  return {
    page,
    country: findCountryOfLanguage(page.snapshot, page.asked) ?? WORLD,
    path: 'report',
  };
}

export async function generateMetadata(props: PageProps): Promise<Metadata> {
  return reportPageMetadata(await readProps(props));
}

export default async function DefaultReportPage(props: PageProps) {
  return <ReportPage {...(await readProps(props))} />;
}
