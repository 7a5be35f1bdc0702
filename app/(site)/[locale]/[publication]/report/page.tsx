// Where and how to report, for the country that most readers of the language are in.
import type { Metadata } from 'next';
import { type PublicationParams, requirePage } from '../page-data';
import { countryOfLanguage, ReportPage, reportPageMetadata } from './report-page';

interface Props {
  params: PublicationParams;
}

async function readProps({ params }: Props) {
  const page = await requirePage(params);
  return { page, country: countryOfLanguage(page), path: 'report' };
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  return reportPageMetadata(await readProps(props));
}

export default async function DefaultReportPage(props: Props) {
  return <ReportPage {...(await readProps(props))} />;
}
