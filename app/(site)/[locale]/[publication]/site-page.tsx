// A page's content in the frame that all public pages share.
import type { ReactNode } from 'react';
import { intlLocale, type Locale } from '@/campaign/locales';
import { messagesFor } from '@/campaign/messages/message-catalogue';
import type { SiteMessages } from '@/campaign/messages/messages';
import { fillIn } from '@/campaign/placeholders';
import type { Statistic } from '@/campaign/statistic';
import { setTypography } from '@/campaign/typography';
import { LeaveQuickly } from '@/components/leave-quickly/leave-quickly';
import { PageFrame } from '@/components/page-frame/page-frame';
import { StructuredData } from '@/components/structured-data/structured-data';
import type { Rehearsal } from '@/publication/shown-publication';
import type { PageData } from './page-data';
import { pageFacts } from './page-facts';
import type { PageDescription } from './page-metadata';

export interface SitePageProps {
  page: PageData;
  /** Path below the language; empty for home and for pages without an address of their own. */
  path: string;
  /** What the page says of itself to machines; left out for pages without an address of their own. */
  described?: PageDescription;
  /** Of what it is about, if that is a figure. */
  statistic?: Statistic;
  /** Where somebody may not want to be seen: a quick way out, always in reach. */
  hasWayOut?: boolean;
  children: ReactNode;
}

export async function SitePage({ page, path, described, statistic, ...props }: SitePageProps) {
  const { asked, locale, rehearsal, snapshot } = page;
  const { report, site: messages } = messagesFor(snapshot, locale);
  const { organisation, edition } = snapshot;
  return (
    <PageFrame
      locale={locale}
      asked={asked}
      locales={snapshot.locales}
      path={path}
      hashtag={edition.hashtag}
      organisationName={organisation.name}
      organisationLinks={organisation.links}
      partners={edition.partners}
      rehearsalNote={rehearsal && rehearsalNote(rehearsal, locale, messages)}
      isLaunched={snapshot.isLaunched}
      noReportsHere={setTypography(snapshot.copy[locale].report.noReportsHere, locale)}
      wayOut={
        props.hasWayOut && (
          <LeaveQuickly
            address={`https://${locale}.wikipedia.org/`}
            text={report.leaveQuickly}
            note={report.leaveQuicklyNote}
          />
        )
      }
      messages={messages}
    >
      {props.children}
      {described && <StructuredData facts={await pageFacts(page, described, statistic)} />}
    </PageFrame>
  );
}

/** In the campaign's time zone, which is named: who looks at it may be anywhere. */
function rehearsalNote(
  { at, expiresAt, timeZone }: Rehearsal,
  locale: Locale,
  messages: SiteMessages,
): string {
  const moment = new Intl.DateTimeFormat(intlLocale(locale), {
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    hour: '2-digit',
    minute: '2-digit',
    timeZone,
    timeZoneName: 'short',
  });
  return fillIn(messages.rehearsalNote, {
    moment: moment.format(at),
    expiry: moment.format(expiresAt),
  });
}
