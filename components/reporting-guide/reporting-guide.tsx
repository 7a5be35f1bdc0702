// Where and how to report, and where to find help. Says that an address is unchecked where nobody
// has checked it.
import type { ReactNode } from 'react';
import type { ReportMessages } from '@/campaign/messages/messages';
import { fillIn } from '@/campaign/placeholders';
import type { ReportGuidance } from '@/campaign/report-guidance';
import type { Copy, HelpLine, Locale, ReportingPoint } from '@/campaign/snapshot';
import { setTypography } from '@/campaign/typography';
import { CountryList } from '@/components/country-list/country-list';
import { HelpLineList } from '@/components/help-lines/help-lines';
import { PageTitle } from '@/components/page-title/page-title';
import { ReportingPointCard } from '@/components/reporting-point/reporting-point';
import styles from './reporting-guide.module.css';

export interface ReportingGuideProps {
  locale: Locale;
  /** Where the pages of the visitor's language are: "/fr". */
  root: string;
  /** The country's name in the page's language; null: no country in particular. */
  country: string | null;
  /** Where to report: the country's own best, or the international portal. */
  point: ReportingPoint;
  /** The country's other reporting points. */
  otherPoints: ReportingPoint[];
  /** Whether the country has a reporting point of its own. */
  hasOwnPoint: boolean;
  /** Whether it has one that is not given before somebody has confirmed its address. */
  isHeldBack: boolean;
  countries: { code: string; name: string }[];
  helpLines: HelpLine[];
  /** What may be said for this country, claim by claim. */
  guidance: ReportGuidance;
  copy: Copy['report'];
  messages: ReportMessages;
}

export function ReportingGuide(props: ReportingGuideProps) {
  const { locale, copy, guidance, messages } = props;
  const say = (text: string) => setTypography(text, locale);

  return (
    <div className={styles.guide}>
      <header className={styles.head}>
        <PageTitle>{say(copy.title)}</PageTitle>
        <p className={styles.lead}>{say(copy.intro)}</p>
        <p className={styles.leave}>
          <a href={`https://${locale}.wikipedia.org/`} rel="noreferrer">
            {messages.leaveQuickly}
          </a>
          <small>{messages.leaveQuicklyNote}</small>
        </p>
      </header>

      <section className={styles.where} aria-labelledby="where">
        <h2 className={styles.subtitle} id="where">
          {props.country === null
            ? messages.where
            : fillIn(messages.whereToReport, { country: props.country })}
        </h2>
        {props.country === null && (
          <>
            <CountryList
              root={props.root}
              countries={props.countries}
              title={messages.chooseCountry}
            />
            <p>{messages.international}</p>
          </>
        )}
        {props.country !== null && !props.hasOwnPoint && (
          <p>
            {fillIn(
              props.isHeldBack
                ? messages.heldBack
                : `${messages.noOwnPoint} ${messages.international}`,
              { country: props.country },
            )}
          </p>
        )}
        <ReportingPointCard point={props.point} locale={locale} messages={messages} isBest />
        {props.otherPoints.length > 0 && (
          <details className={styles.others}>
            <summary>{messages.otherPoints}</summary>
            {props.otherPoints.map((point) => (
              <ReportingPointCard
                key={point.slug}
                point={point}
                locale={locale}
                messages={messages}
              />
            ))}
          </details>
        )}
        {props.country !== null && (
          <CountryList
            root={props.root}
            countries={props.countries}
            title={messages.otherCountry}
          />
        )}
        <p className={styles.noReports}>{say(copy.noReportsHere)}</p>
      </section>

      <div className={styles.rules}>
        <Rule title={messages.howTitle}>
          {guidance.howTo} {say(copy.once)}
        </Rule>
        <Rule title={messages.dontTitle}>{say(copy.dont)}</Rule>
        <Rule title={messages.chatTitle}>{say(copy.chat)}</Rule>
        <Rule title={messages.emergencyTitle}>{guidance.danger}</Rule>
        <Rule title={messages.afterTitle}>{guidance.after}</Rule>
        <Rule title={messages.scopeTitle}>{say(copy.scope)}</Rule>
      </div>

      <section className={styles.help} aria-labelledby="help">
        <h2 className={styles.subtitle} id="help">
          {messages.hopeTitle}
        </h2>
        <p className={styles.lead}>{messages.hope}</p>
        <div className={styles.rules}>
          <Rule title={messages.helpTitle}>{guidance.victim}</Rule>
          <Rule title={messages.helpYoungTitle}>{guidance.victimYoung}</Rule>
          <Rule title={messages.worriedTitle}>{guidance.worried}</Rule>
        </div>
        <HelpLineList lines={props.helpLines} locale={locale} messages={messages} />
      </section>
    </div>
  );
}

function Rule({ title, children }: { title: string; children: ReactNode }) {
  return (
    <section className={styles.rule}>
      <h3 className={styles.ruleTitle}>{title}</h3>
      <p>{children}</p>
    </section>
  );
}
