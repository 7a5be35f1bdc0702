// All published figures: those on the cards first, each with its sentence and the way to its page.
import type { Locale } from '@/campaign/locales';
import type { FigureMessages } from '@/campaign/messages/messages';
import { sayNumber } from '@/campaign/said-number';
import { sentenceOf, sentenceText } from '@/campaign/sentences';
import type { Statistic } from '@/campaign/statistic';
import { FigureNumber } from '@/components/figure-number/figure-number';
import { PageTitle } from '@/components/page-title/page-title';
import styles from './figure-list.module.css';

export interface ListedFigure {
  statistic: Statistic;
  /** As it stands on the card: "Source: Child Focus, 2020". */
  sourceLine: string;
}

export interface FigureListProps {
  /** In the edition's order. */
  chosen: ListedFigure[];
  /** Published, but on no card now. */
  others: ListedFigure[];
  locale: Locale;
  /** Where the pages of the visitor's language are: "/fr". */
  root: string;
  messages: FigureMessages;
}

export function FigureList({ chosen, others, ...words }: FigureListProps) {
  const { messages } = words;
  return (
    <div className={styles.list}>
      <header className={styles.head}>
        <PageTitle>{messages.listTitle}</PageTitle>
        <p className={styles.introduction}>{messages.listIntroduction}</p>
      </header>
      <Figures figures={chosen} level={2} {...words} />
      {others.length > 0 && (
        <section className={styles.others}>
          <h2 className={styles.subtitle}>{messages.otherFiguresTitle}</h2>
          <Figures figures={others} level={3} {...words} />
        </section>
      )}
    </div>
  );
}

interface FiguresProps extends Pick<FigureListProps, 'locale' | 'messages' | 'root'> {
  figures: ListedFigure[];
  level: 2 | 3;
}

function Figures({ figures, level, locale, root, messages }: FiguresProps) {
  const Heading = level === 2 ? 'h2' : 'h3';
  return (
    <ul className={styles.figures}>
      {figures.map(({ statistic, sourceLine }) => {
        const { isUnderReview, saidAs, slug, value } = statistic;
        return (
          <li className={styles.item} key={slug}>
            <FigureNumber said={sayNumber(value, saidAs, locale)} size="small" />
            <div className={styles.words}>
              <Heading className={styles.sentence} id={`${slug}-is`}>
                {sentenceText(sentenceOf(statistic, locale))}
              </Heading>
              <p className={styles.source}>
                {sourceLine}
                {isUnderReview && ` · ${messages.underReviewTitle}`}
              </p>
              <p>
                <a
                  className={styles.link}
                  href={`${root}/figures/${slug}`}
                  aria-describedby={`${slug}-is`}
                >
                  {messages.details}
                </a>
              </p>
            </div>
          </li>
        );
      })}
    </ul>
  );
}
