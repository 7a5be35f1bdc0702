// What pages say of reporting: where one reports, and that it is not here. The second stands wherever
// somebody could think that they hand something in: forms, refusals, pages that say whom to write to.
import { messagesFor } from '@/campaign/messages/message-catalogue';
import { setTypography } from '@/campaign/typography';
import { ReportNote } from '@/components/report-note/report-note';
import type { PageData } from './page-data';

interface ReportNoteOfPageProps {
  page: PageData;
}

/** `isPlain`: without the sentence that this site takes no reports, where it has no room. */
export function WhereToReport({
  page,
  isPlain = false,
}: ReportNoteOfPageProps & { isPlain?: boolean }) {
  const { title, noReportsHere } = page.snapshot.copy[page.locale].report;
  return (
    <ReportNote
      {...linkOf(page)}
      text={setTypography(title, page.locale)}
      more={isPlain ? undefined : setTypography(noReportsHere, page.locale)}
    />
  );
}

export function NoReportsHere({ page }: ReportNoteOfPageProps) {
  const { noReportsHere } = page.snapshot.copy[page.locale].report;
  return <ReportNote {...linkOf(page)} text={setTypography(noReportsHere, page.locale)} />;
}

function linkOf({ asked, locale, snapshot }: PageData) {
  const { home, site } = messagesFor(snapshot, locale);
  // A language that staff add may have this page before it has the home page's words.
  return { linkText: home.reportLink || site.report, address: `/${asked}/report` };
}
