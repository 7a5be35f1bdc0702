// The card's words as text, for whoever does not see the picture or wants to read the small print.
import type { OverlayContent } from '@/card/card-spec';
import { MarkedText } from '@/components/marked-text/marked-text';
import styles from './card-words.module.css';

export interface CardWordsProps {
  title: string;
  content: Pick<
    OverlayContent,
    'sentence' | 'estimateMark' | 'hashtag' | 'reportCall' | 'reportAddress' | 'sourceLine'
  >;
}

export function CardWords({ title, content }: CardWordsProps) {
  return (
    <section className={styles.words}>
      <h2 className={styles.title}>{title}</h2>
      <p className={styles.sentence}>
        {content.sentence.map(({ kind, text }) =>
          kind === 'number' ? <MarkedText key={kind}>{text}</MarkedText> : text,
        )}
        {content.estimateMark && ` (${content.estimateMark})`} {content.hashtag}
      </p>
      <p>
        {content.reportCall} <strong>{content.reportAddress}</strong>
      </p>
      <p className={styles.source}>{content.sourceLine}</p>
    </section>
  );
}
