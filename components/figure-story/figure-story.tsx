// Where a figure comes from: its sentence, what it is computed from, its sources and its caveat.
import { intlLocale, type Locale } from '@/campaign/locales';
import { longDay } from '@/campaign/long-day';
import type { HomeMessages } from '@/campaign/messages/messages';
import { fillIn } from '@/campaign/placeholders';
import { sayNumber } from '@/campaign/said-number';
import type { Statistic } from '@/campaign/statistic';
import { isRounded } from '@/campaign/statistics';
import { setTypography } from '@/campaign/typography';
import type { SentencePart } from '@/card/card-spec';
import { FigureInputs } from '@/components/figure-inputs/figure-inputs';
import { FigureNumber } from '@/components/figure-number/figure-number';
import styles from './figure-story.module.css';

export interface FigureStoryProps {
  statistic: Statistic;
  sentence: SentencePart[];
  locale: Locale;
  messages: HomeMessages;
  /** Of the sentence; what belongs to it stands one level below. */
  headingLevel: 2 | 3;
}

export function FigureStory({
  statistic,
  sentence,
  locale,
  messages,
  headingLevel,
}: FigureStoryProps) {
  const [Heading, Subheading] =
    headingLevel === 2 ? (['h2', 'h3'] as const) : (['h3', 'h4'] as const);
  const showNumber = new Intl.NumberFormat(intlLocale(locale)).format;
  const calculation = calculationOf(statistic, showNumber, messages);
  return (
    <article className={styles.story} id={statistic.slug} aria-labelledby={`${statistic.slug}-is`}>
      <div className={styles.figure}>
        <FigureNumber said={sayNumber(statistic.value, statistic.saidAs, locale)} size="large" />
        <p className={styles.year}>
          {statistic.isEstimate ? `${messages.estimate}, ${statistic.year}` : statistic.year}
        </p>
      </div>
      <div className={styles.words}>
        <Heading className={styles.sentence} id={`${statistic.slug}-is`}>
          {sentence.map(({ text }) => text).join('')}
        </Heading>
        {calculation && <p className={styles.arithmetic}>{calculation}</p>}
        <Subheading className={styles.title}>{messages.inputsTitle}</Subheading>
        <FigureInputs inputs={statistic.inputs} locale={locale} messages={messages} />
        <Subheading className={styles.title}>{messages.caveatTitle}</Subheading>
        <p className={styles.caveat}>{setTypography(statistic.caveat[locale], locale)}</p>
        {statistic.reviewBy && (
          <p className={styles.review}>
            {fillIn(messages.reviewBy, { date: longDay(statistic.reviewBy, locale) })}
          </p>
        )}
      </div>
    </article>
  );
}

/** How the value follows from its inputs, in a sentence; null where it is an input itself. */
function calculationOf(
  statistic: Statistic,
  showNumber: (value: number) => string,
  messages: HomeMessages,
): string | null {
  const { method, inputs, periodSeconds, saidAs, value } = statistic;
  const [first, second] = inputs;
  if (method === 'ratio' && first && second) {
    return fillIn(isRounded(statistic) ? messages.ratioCalculation : messages.exactRatio, {
      dividend: showNumber(first.value),
      divisor: showNumber(second.value),
      value: showNumber(value),
    });
  }
  // In other units than seconds the sum takes more than a sentence: the figure's own page shows it.
  if (method === 'interval' && first && periodSeconds !== null && isSaidInSeconds(saidAs)) {
    const sentence = isRounded(statistic) ? messages.intervalCalculation : messages.exactInterval;
    return fillIn(sentence, {
      seconds: showNumber(periodSeconds),
      count: showNumber(first.value),
      value: showNumber(value),
    });
  }
  return null;
}

function isSaidInSeconds(saidAs: Statistic['saidAs']): boolean {
  return saidAs === 'seconds' || saidAs === 'number';
}
