// Where a figure comes from: its sentence, what it is computed from, its sources and its caveat.
import { intlLocale } from '@/campaign/locales';
import type { HomeMessages } from '@/campaign/messages/messages';
import { fillIn } from '@/campaign/placeholders';
import { type Locale, type Source, type Statistic, sourceTitleLanguage } from '@/campaign/snapshot';
import { setTypography } from '@/campaign/typography';
import type { SentencePart } from '@/card/card-spec';
import { MarkedText } from '@/components/marked-text/marked-text';
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
  const day = new Intl.DateTimeFormat(intlLocale(locale), { dateStyle: 'long', timeZone: 'UTC' });
  const calculation = calculationOf(statistic, showNumber, messages);
  return (
    <article className={styles.story} id={statistic.slug} aria-labelledby={`${statistic.slug}-is`}>
      <div className={styles.figure}>
        <p className={styles.number} aria-hidden="true">
          <MarkedText>{showNumber(statistic.value)}</MarkedText>
        </p>
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
        <dl className={styles.inputs}>
          {statistic.inputs.map((input) => (
            <div key={input.slug}>
              <dt>{setTypography(input.label[locale], locale)}</dt>
              <dd>
                <strong>{showNumber(input.value)}</strong>{' '}
                {setTypography(input.unit[locale], locale)} ·{' '}
                {fillIn(messages.period, { period: input.period })}
                <br />
                <SourceLink source={input.source} label={messages.source} />
              </dd>
            </div>
          ))}
        </dl>
        <Subheading className={styles.title}>{messages.caveatTitle}</Subheading>
        <p className={styles.caveat}>{setTypography(statistic.caveat[locale], locale)}</p>
        {statistic.reviewBy && (
          <p className={styles.review}>
            {fillIn(messages.reviewBy, { date: day.format(new Date(statistic.reviewBy)) })}
          </p>
        )}
      </div>
    </article>
  );
}

/** The label in the page's language, the document's title in that of all source titles. */
function SourceLink({ source, label }: { source: Source; label: string }) {
  const [before, after] = label.split('{title}');
  return (
    <a href={source.url}>
      {before}
      <span lang={sourceTitleLanguage}>{source.title}</span>
      {after}
    </a>
  );
}

/** How the value follows from its inputs, in a sentence; null where it is an input itself. */
function calculationOf(
  { method, inputs, periodSeconds, value }: Statistic,
  showNumber: (value: number) => string,
  messages: HomeMessages,
): string | null {
  const [first, second] = inputs;
  if (method === 'ratio' && first && second) {
    return fillIn(messages.ratioCalculation, {
      dividend: showNumber(first.value),
      divisor: showNumber(second.value),
      value: showNumber(value),
    });
  }
  if (method === 'interval' && first && periodSeconds !== null) {
    return fillIn(messages.intervalCalculation, {
      seconds: showNumber(periodSeconds),
      count: showNumber(first.value),
      value: showNumber(value),
    });
  }
  return null;
}
