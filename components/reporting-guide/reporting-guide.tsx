// Where and how to report, and where to find help. The first screen of a telephone holds the way to
// report and the one rule that matters; all of it prints on one sheet. Says that an address is
// unchecked where nobody has checked it.
import type { ReactNode } from 'react';
import type { Locale } from '@/campaign/locales';
import type { ReportMessages } from '@/campaign/messages/messages';
import { fillIn } from '@/campaign/placeholders';
import type { ReportGuidance } from '@/campaign/report-guidance';
import type { Country } from '@/campaign/reporting-points';
import type { Copy, HelpLine, ReportingPoint } from '@/campaign/snapshot';
import { setTypography } from '@/campaign/typography';
import { CountryChooser } from '@/components/country-chooser/country-chooser';
import { HelpGroup } from '@/components/help-lines/help-lines';
import { ReportingPointCard } from '@/components/reporting-point/reporting-point';
import styles from './reporting-guide.module.css';

export interface ReportingGuideProps {
  locale: Locale;
  /** The language that was asked for; links stay in it. */
  asked: Locale;
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
  /** What staff say of reporting in this country; null: nothing. */
  countryText: string | null;
  countries: Country[];
  helpLines: HelpLine[];
  /** What may be said for this country, claim by claim. */
  guidance: ReportGuidance;
  /** Of this page, as it is typed from paper: "cats.example/r/BE"; null: the site has none. */
  shortAddress: string | null;
  copy: Copy['report'];
  messages: ReportMessages;
}

/** Where the help for young people stands who are in an image themselves. */
const helpYoungId = 'help-young';

export function ReportingGuide(props: ReportingGuideProps) {
  const { locale, copy, country, guidance, messages, point } = props;
  const say = (text: string) => setTypography(text, locale);
  const where = country === null ? messages.where : fillIn(messages.whereToReport, { country });

  return (
    <div className={styles.guide}>
      <header className={styles.head}>
        <h1 className={styles.title}>{say(copy.title)}</h1>
        <p className={styles.rule}>{messages.rule}</p>
      </header>

      <section className={styles.where} aria-labelledby="where">
        <div className={styles.whereHead}>
          <h2 className={styles.subtitle} id="where">
            {where}
          </h2>
          <a className={styles.change} href="#country">
            {country === null ? messages.chooseCountry : messages.otherCountry}
          </a>
        </div>
        {!props.hasOwnPoint && <p className={styles.notOwn}>{notOwn(props)}</p>}
        <ReportingPointCard point={point} locale={locale} messages={messages} isBest />
        <p className={styles.danger}>
          <Danger {...guidance} />
        </p>
        <p className={styles.further}>
          <a href={`#${helpYoungId}`}>{messages.helpYoungTitle}</a>
          <a href="#help">{messages.helpLinesTitle}</a>
        </p>
        <p className={styles.noReports}>{say(copy.noReportsHere)}</p>
        {props.otherPoints.length > 0 && (
          <div className={styles.others}>
            <h3 className={styles.smallTitle}>{messages.otherPoints}</h3>
            {props.otherPoints.map((other) => (
              <ReportingPointCard
                key={other.slug}
                point={other}
                locale={locale}
                messages={messages}
              />
            ))}
          </div>
        )}
      </section>

      <CountryChooser
        asked={props.asked}
        countries={props.countries}
        title={country === null ? messages.chooseCountry : messages.otherCountry}
        messages={messages}
      />

      <section className={styles.how} aria-labelledby="how">
        <h2 className={styles.subtitle} id="how">
          {messages.howTitle}
        </h2>
        <p className={styles.lead}>{say(copy.intro)}</p>
        <ol className={styles.steps}>
          <li>{guidance.howTo}</li>
          <li>{say(copy.dont)}</li>
          <li>{say(copy.once)}</li>
          <li>{guidance.images}</li>
        </ol>
        {props.countryText !== null && (
          <p className={styles.inCountry}>
            {country !== null && <strong>{country}. </strong>}
            {say(props.countryText)}
          </p>
        )}
        <div className={styles.cases}>
          <Case title={messages.chatTitle}>{say(copy.chat)}</Case>
          <Case title={messages.scopeTitle}>{say(copy.scope)}</Case>
          <Case title={messages.afterTitle}>{guidance.after}</Case>
        </div>
      </section>

      <Help {...props} />
      {props.shortAddress && (
        <p className={styles.onPaper}>
          {where} · {props.shortAddress}
        </p>
      )}
    </div>
  );
}

/** Why the page leads to the international portal. */
function notOwn({ country, isHeldBack, messages }: ReportingGuideProps): string {
  if (country === null) return messages.international;
  if (isHeldBack) return fillIn(messages.heldBack, { country });
  return `${fillIn(messages.noOwnPoint, { country })} ${messages.international}`;
}

/** The sentence for an emergency; a confirmed number in it can be called. */
function Danger({ danger, emergencyNumber }: ReportGuidance) {
  const at = emergencyNumber === null ? -1 : danger.indexOf(emergencyNumber);
  if (emergencyNumber === null || at < 0) return danger;
  return (
    <>
      {danger.slice(0, at)}
      <a href={`tel:${emergencyNumber.replace(/[\s().-]/g, '')}`}>{emergencyNumber}</a>
      {danger.slice(at + emergencyNumber.length)}
    </>
  );
}

function Case({ title, children }: { title: string; children: ReactNode }) {
  return (
    <section>
      <h3 className={styles.smallTitle}>{title}</h3>
      <p>{children}</p>
    </section>
  );
}

function Help({ guidance, helpLines, locale, messages }: ReportingGuideProps) {
  const shared = { lines: helpLines, locale, messages };
  return (
    <section className={styles.help} aria-labelledby="help">
      <h2 className={styles.subtitle} id="help">
        {messages.helpLinesTitle}
      </h2>
      <p className={styles.lead}>
        <strong>{messages.hopeTitle}.</strong> {messages.hope}
      </p>
      <div className={styles.groups}>
        <HelpGroup
          {...shared}
          id={helpYoungId}
          title={messages.helpYoungTitle}
          words={[guidance.victimYoung, messages.youngAdvice]}
          audiences={['young-own-image']}
        />
        <HelpGroup
          {...shared}
          title={messages.audiences.children}
          words={[messages.childrenAdvice]}
          audiences={['children']}
        />
        <HelpGroup
          {...shared}
          title={messages.helpTitle}
          words={[guidance.victim]}
          audiences={['victims']}
        />
        <HelpGroup
          {...shared}
          title={messages.audiences['adult-own-image']}
          words={[guidance.victimAdult]}
          audiences={['adult-own-image']}
        />
        <HelpGroup
          {...shared}
          title={messages.audiences['worried-about-someone']}
          words={[messages.someoneAdvice]}
          audiences={['worried-about-someone', 'families', 'missing-children']}
        />
        <HelpGroup
          {...shared}
          title={messages.worriedTitle}
          words={[guidance.worried]}
          audiences={['worried-about-own-thoughts']}
        />
      </div>
    </section>
  );
}
