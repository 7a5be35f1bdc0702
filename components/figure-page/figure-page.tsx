// A figure's own page: what it says, how it is computed, from what, what it does not say, how it
// developed, and everything that was ever published of it here.
import { type FigureVersion, findCorrection } from '@/campaign/figure-history';
import type { Locale } from '@/campaign/locales';
import { longDay } from '@/campaign/long-day';
import type { FigureMessages, HomeMessages } from '@/campaign/messages/messages';
import { fillIn } from '@/campaign/placeholders';
import { findReaderNote } from '@/campaign/reader-note';
import { sayNumber } from '@/campaign/said-number';
import { sentenceOf, sentenceText } from '@/campaign/sentences';
import type { Statistic } from '@/campaign/statistic';
import { setTypography } from '@/campaign/typography';
import buttons from '@/components/button/button.module.css';
import { FigureCalculation } from '@/components/figure-calculation/figure-calculation';
import { FigureHistory } from '@/components/figure-history/figure-history';
import { FigureInputs } from '@/components/figure-inputs/figure-inputs';
import { FigureNotice } from '@/components/figure-notice/figure-notice';
import { FigureNumber } from '@/components/figure-number/figure-number';
import { ReaderNote } from '@/components/reader-note/reader-note';
import { SeriesChart } from '@/components/series-chart/series-chart';
import styles from './figure-page.module.css';

export interface FigurePageProps {
  statistic: Statistic;
  /** Oldest first. */
  history: FigureVersion[];
  /** As it stands on the card: "Source: Child Focus, 2020". */
  sourceLine: string;
  /** Whether a card can be made with it now. */
  canBeChosen: boolean;
  locale: Locale;
  /** Where the pages of the visitor's language are: "/fr". */
  root: string;
  messages: HomeMessages & FigureMessages;
}

export function FigurePage(props: FigurePageProps) {
  const { statistic, history, sourceLine, canBeChosen, locale, root, messages } = props;
  return (
    <article className={styles.page}>
      <header className={styles.head}>
        <FigureNumber said={sayNumber(statistic.value, statistic.saidAs, locale)} size="large" />
        <div className={styles.words}>
          <h1 className={styles.sentence}>{sentenceText(sentenceOf(statistic, locale))}</h1>
          <p className={styles.source}>
            {sourceLine}
            {statistic.isEstimate && ` · ${messages.estimate}`}
          </p>
          <FigureState {...props} />
        </div>
      </header>
      <section className={styles.section}>
        <h2 className={styles.title}>{messages.calculationTitle}</h2>
        <FigureCalculation statistic={statistic} locale={locale} messages={messages} />
        <h3 className={styles.subtitle}>{messages.inputsTitle}</h3>
        <FigureInputs inputs={statistic.inputs} locale={locale} messages={messages} />
      </section>
      <section className={styles.section}>
        <h2 className={styles.title}>{messages.caveatTitle}</h2>
        <p className={styles.caveat}>{setTypography(statistic.caveat[locale], locale)}</p>
      </section>
      {statistic.series && (
        <SeriesChart series={statistic.series} id="series" locale={locale} messages={messages} />
      )}
      <section className={styles.section}>
        <h2 className={styles.title}>{messages.historyTitle}</h2>
        <p>{messages.historyIntroduction}</p>
        <FigureHistory history={history} locale={locale} messages={messages} />
        {statistic.reviewBy && !statistic.isUnderReview && (
          <p className={styles.review}>
            {fillIn(messages.reviewBy, { date: longDay(statistic.reviewBy, locale) })}
          </p>
        )}
      </section>
      <p className={styles.links}>
        {canBeChosen && (
          <a className={buttons.button} href={root}>
            {messages.makeCard}
          </a>
        )}
        <a className={styles.all} href={`${root}/figures`}>
          {messages.allFigures}
        </a>
      </p>
    </article>
  );
}

/** What a reader must know before anything else: that it is in doubt, or was corrected. */
function FigureState({ statistic, history, locale, messages }: FigurePageProps) {
  const correction = findCorrection(history);
  // What an earlier correction was about explains nothing of this one.
  const why = findReaderNote(statistic.whatChanged, locale);
  const before = correction && findReaderNote(correction.old.whatChanged, locale);
  return (
    <>
      {statistic.isUnderReview && statistic.reviewBy && (
        <FigureNotice title={messages.underReviewTitle}>
          {fillIn(messages.underReview, { date: longDay(statistic.reviewBy, locale) })}
        </FigureNotice>
      )}
      {correction && (
        <FigureNotice
          title={fillIn(messages.correctedTitle, {
            date: longDay(correction.at, locale),
          })}
        >
          {messages.corrected}{' '}
          <del>{sayNumber(correction.old.value, correction.old.saidAs, locale)}</del>
          {why && why.text !== before?.text && (
            <ReaderNote className={styles.why} note={why} locale={locale} />
          )}
        </FigureNotice>
      )}
    </>
  );
}
