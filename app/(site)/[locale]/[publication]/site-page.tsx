// A page's content in the frame that all public pages share.
import type { ReactNode } from 'react';
import { intlLocale } from '@/campaign/locales';
import { messagesFor } from '@/campaign/messages/message-catalogue';
import type { SiteMessages } from '@/campaign/messages/messages';
import { fillIn } from '@/campaign/placeholders';
import type { Locale } from '@/campaign/snapshot';
import { setTypography } from '@/campaign/typography';
import { PageFrame } from '@/components/page-frame/page-frame';
import type { Rehearsal } from '@/publication/shown-publication';
import type { PageData } from './page-data';

export interface SitePageProps {
  page: PageData;
  /** Path below the language; empty for home and for pages without an address of their own. */
  path: string;
  children: ReactNode;
}

export function SitePage({ page, path, children }: SitePageProps) {
  const { asked, locale, rehearsal, snapshot } = page;
  const messages = messagesFor(snapshot, locale).site;
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
      messages={messages}
    >
      {children}
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
