// The figure that the card carries, explained on the home page on a torn sheet of its own.
import { FigureStory, type FigureStoryProps } from '@/components/figure-story/figure-story';
import { TornEdge } from '@/components/torn-edge/torn-edge';
import styles from './lead-figure.module.css';

export interface LeadFigureProps extends Omit<FigureStoryProps, 'headingLevel'> {
  linkText: string;
}

export function LeadFigure({ linkText, ...story }: LeadFigureProps) {
  return (
    <>
      <TornEdge tone="sheet" />
      <section className={styles.sheet} aria-labelledby="lead-figure">
        <div className={styles.inner}>
          <h2 className={styles.title} id="lead-figure">
            {story.messages.figureTitle}
          </h2>
          <p className={styles.introduction}>{story.messages.figureIntroduction}</p>
          <FigureStory {...story} headingLevel={3} />
          <p>
            <a className={styles.link} href={`/${story.locale}/figures`}>
              {linkText}
            </a>
          </p>
        </div>
      </section>
      <div className={styles.under}>
        <TornEdge tone="paper" />
      </div>
    </>
  );
}
