// The button that leads to where one reports, for partners' own pages: code, plain link, and how it looks.
import type { Locale } from '@/campaign/locales';
import { fillIn } from '@/campaign/placeholders';
import type { Snapshot } from '@/campaign/snapshot';
import { setTypography } from '@/campaign/typography';
import type { OutreachMessages } from '../messages/outreach/outreach-messages';
import { CopyableCode } from './copyable-code';
import {
  reportButtonAddress,
  reportButtonCode,
  reportButtonHeightPx,
  reportButtonLink,
} from './outreach-addresses';
import { Preview } from './preview';

interface ReportButtonPartProps {
  snapshot: Snapshot;
  locale: Locale;
  /** Null: the visitor's own. */
  country: string | null;
  /** Null: there is nothing to copy yet, only to look at. */
  siteUrl: string | null;
  messages: OutreachMessages;
}

const widthsPx = [480, 280];

export function ReportButtonPart(props: ReportButtonPartProps) {
  const { country, locale, messages, siteUrl, snapshot } = props;
  const title = setTypography(snapshot.copy[locale].report.title, locale);
  return (
    <section aria-labelledby="outreach-report">
      <h2 id="outreach-report">{messages.reportTitle}</h2>
      <p>{messages.reportHint}</p>
      {siteUrl ? (
        <div className="outreach__codes">
          <div>
            <h3>{messages.embedCode}</h3>
            <CopyableCode
              text={reportButtonCode(siteUrl, locale, country, title)}
              label={`${messages.embedCode}, ${messages.reportTitle}`}
              messages={messages}
            />
          </div>
          <div>
            <h3>{messages.plainLink}</h3>
            <CopyableCode
              text={reportButtonLink(siteUrl, locale, country)}
              label={`${messages.plainLink}, ${messages.reportTitle}`}
              messages={messages}
            />
          </div>
        </div>
      ) : null}
      <div className="outreach__previews">
        {widthsPx.map((width) => {
          const label = fillIn(messages.previewAt, { width: String(width) });
          return (
            <Preview
              key={width}
              address={reportButtonAddress(locale, country)}
              label={label}
              title={`${messages.reportTitle}, ${label}`}
              widthPx={width}
              heightPx={reportButtonHeightPx}
            />
          );
        })}
      </div>
    </section>
  );
}
