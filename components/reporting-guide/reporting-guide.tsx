// Where and how to report, and where to find help. Says of a reporting point or help line only what
// its own row says, and that an address is unchecked where nobody has checked it.
import type { ReactNode } from 'react';
import type { ReportMessages } from '@/campaign/messages/messages';
import { fillIn, splitPlaceholders } from '@/campaign/placeholders';
import type { Copy, HelpLine, Locale, ReportingPoint } from '@/campaign/snapshot';
import { setTypography } from '@/campaign/typography';
import { CountryList } from '@/components/country-list/country-list';
import { HelpLineList, HelpLineName } from '@/components/help-lines/help-lines';
import { MarkedEnding } from '@/components/marked-text/marked-text';
import { ReportingPointCard } from '@/components/reporting-point/reporting-point';
import styles from './reporting-guide.module.css';

export interface ReportingGuideProps {
  locale: Locale;
  /** The country's name in the page's language; null: no country in particular. */
  country: string | null;
  /** The country's own, best first; may be empty. */
  points: ReportingPoint[];
  /** For countries without a reporting point of their own. */
  portal: ReportingPoint | null;
  countries: { code: string; name: string }[];
  helpLines: HelpLine[];
  emergencyPhone: string | null;
  copy: Copy['report'];
  messages: ReportMessages;
}

export function ReportingGuide(props: ReportingGuideProps) {
  const { locale, points, portal, helpLines, messages } = props;
  const [best = portal, ...others] = points;
  const say = (text: string) => setTypography(text, locale);

  return (
    <div className={styles.guide}>
      <header className={styles.head}>
        <h1 className={styles.title}>
          <MarkedEnding>{say(props.copy.title)}</MarkedEnding>
        </h1>
        <p className={styles.lead}>{say(props.copy.intro)}</p>
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
            ? messages.kinds.portal
            : fillIn(messages.whereToReport, { country: props.country })}
        </h2>
        {props.country !== null && points.length === 0 && (
          <p>
            {fillIn(messages.noOwnPoint, { country: props.country })} {messages.international}
          </p>
        )}
        {best && <ReportingPointCard point={best} locale={locale} messages={messages} isBest />}
        {others.length > 0 && (
          <details className={styles.others}>
            <summary>{messages.otherPoints}</summary>
            {others.map((point) => (
              <ReportingPointCard
                key={point.slug}
                point={point}
                locale={locale}
                messages={messages}
              />
            ))}
          </details>
        )}
        <CountryList locale={locale} countries={props.countries} title={messages.otherCountry} />
        <p className={styles.noReports}>{say(props.copy.noReportsHere)}</p>
      </section>

      <Rules {...props} best={best} say={say} />

      <section className={styles.help} aria-labelledby="help">
        <h2 className={styles.subtitle} id="help">
          {messages.hopeTitle}
        </h2>
        <p className={styles.lead}>{messages.hope}</p>
        <Help {...props} say={say} />
        <HelpLineList lines={helpLines} locale={locale} messages={messages} />
      </section>
    </div>
  );
}

type Say = (text: string) => string;

/** What to do and what not to do. Anonymity and the police are named only where the row says so. */
function Rules({
  copy,
  messages,
  emergencyPhone,
  best,
  say,
}: Pick<ReportingGuideProps, 'copy' | 'messages' | 'emergencyPhone'> & {
  best: ReportingPoint | null;
  say: Say;
}) {
  const staysAnonymous = best?.anonymous === 'yes' || best?.anonymous === 'optional';
  return (
    <div className={styles.rules}>
      <Rule title={messages.howTitle}>
        <Filled
          text={say(staysAnonymous ? copy.howToAnonymous : copy.howTo)}
          values={{ org: best?.organisation ?? messages.kinds.hotline }}
        />{' '}
        {say(copy.once)}
      </Rule>
      <Rule title={messages.dontTitle}>{say(copy.dont)}</Rule>
      <Rule title={messages.chatTitle}>{say(copy.chat)}</Rule>
      <Rule title={messages.emergencyTitle}>
        <Filled
          text={say(copy.danger)}
          values={{
            emergency: emergencyPhone ? (
              <a href={`tel:${emergencyPhone}`}>{emergencyPhone}</a>
            ) : (
              messages.emergencyFallback
            ),
          }}
        />
      </Rule>
      <Rule title={messages.afterTitle}>
        {say(best?.informsPolice ? copy.afterPolice : copy.after)}
      </Rule>
      <Rule title={messages.scopeTitle}>{say(copy.scope)}</Rule>
    </div>
  );
}

/** For those it has happened to, young or not, and for those who worry about themselves. */
function Help({
  copy,
  messages,
  helpLines,
  say,
}: Pick<ReportingGuideProps, 'copy' | 'messages' | 'helpLines'> & { say: Say }) {
  const lineFor = (audience: string) => helpLines.find((line) => line.audience.includes(audience));
  const name = (line: HelpLine | undefined) =>
    line ? <HelpLineName line={line} /> : messages.helplineFallback;
  const worried = lineFor('worried-about-own-thoughts');
  const isFreeAndAnonymous = worried?.free === true && worried.anonymous === true;
  return (
    <div className={styles.rules}>
      <Rule title={messages.helpTitle}>
        <Filled text={say(copy.victim)} values={{ helpline: name(lineFor('victims')) }} />
      </Rule>
      <Rule title={messages.helpYoungTitle}>
        <Filled
          text={say(copy.victimYoung)}
          values={{ service: name(lineFor('young-own-image')) }}
        />
      </Rule>
      <Rule title={messages.worriedTitle}>
        <Filled
          text={say(isFreeAndAnonymous ? copy.worriedFreeAnonymous : copy.worried)}
          values={{ helpline: name(worried) }}
        />
      </Rule>
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

/** A text with links where its placeholders stand. */
function Filled({ text, values }: { text: string; values: Record<string, ReactNode> }) {
  return splitPlaceholders(text).map((piece) =>
    piece.kind === 'text' ? (
      piece.text
    ) : (
      <strong key={piece.name}>{values[piece.name] ?? `{${piece.name}}`}</strong>
    ),
  );
}
