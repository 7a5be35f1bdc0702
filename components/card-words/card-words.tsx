// The card's words as text, for whoever does not see the picture or wants to read the small print.
import type { Locale } from '@/campaign/locales';
import { MarkedSentence } from '@/components/marked-text/marked-sentence';
import type { OfferedStatistic } from '@/maker/card-offer';
import styles from './card-words.module.css';

export interface CardWordsProps {
  title: string;
  content: OfferedStatistic['content'];
  /** The language of the card. */
  locale: Locale;
}

export function CardWords({ title, content, locale }: CardWordsProps) {
  return (
    <section className={styles.words}>
      <h2 className={styles.title}>{title}</h2>
      <p className={styles.sentence} lang={locale}>
        <MarkedSentence sentence={content.sentence} estimateMark={content.estimateMark} />{' '}
        {content.hashtag}
      </p>
      <p lang={locale}>
        {content.reportCall} <strong>{content.reportAddress}</strong>
      </p>
      <p className={styles.source} lang={locale}>
        {content.sourceLine}
      </p>
    </section>
  );
}
