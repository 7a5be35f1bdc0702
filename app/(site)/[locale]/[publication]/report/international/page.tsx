// Where and how to report from anywhere: for whoever finds no country of theirs, or names none.
import type { Metadata } from 'next';
import { WORLD } from '@/campaign/reporting-points';
import { type PageProps, requirePage } from '../../page-data';
import { ReportPage, reportPageMetadata } from '../report-page';

async function readProps({ params }: PageProps) {
  return { page: await requirePage(params), country: WORLD, path: 'report/international' };
}

export async function generateMetadata(props: PageProps): Promise<Metadata> {
  return reportPageMetadata(await readProps(props));
}

export default async function InternationalReportPage(props: PageProps) {
  return <ReportPage {...(await readProps(props))} />;
}
