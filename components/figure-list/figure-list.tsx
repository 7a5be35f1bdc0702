// All published figures, one below the other.
import type { HomeMessages } from '@/campaign/messages/messages';
import type { Locale, Statistic } from '@/campaign/snapshot';
import type { SentencePart } from '@/card/card-spec';
import { FigureStory } from '@/components/figure-story/figure-story';
import { PageTitle } from '@/components/page-title/page-title';
import styles from './figure-list.module.css';

export interface FigureListProps {
  figures: { statistic: Statistic; sentence: SentencePart[] }[];
  locale: Locale;
  messages: HomeMessages;
}

export function FigureList({ figures, locale, messages }: FigureListProps) {
  return (
    <div className={styles.list}>
      <header className={styles.head}>
        <PageTitle>{messages.figureTitle}</PageTitle>
        <p className={styles.introduction}>{messages.figureIntroduction}</p>
      </header>
      {figures.map((figure) => (
        <FigureStory
          key={figure.statistic.slug}
          {...figure}
          locale={locale}
          messages={messages}
          headingLevel={2}
        />
      ))}
    </div>
  );
}
