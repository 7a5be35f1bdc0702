// Every published version of a figure, newest first: when, what changed, and what readers were told.
import type { FigureVersion } from '@/campaign/figure-history';
import { longDay } from '@/campaign/long-day';
import type { FigureMessages } from '@/campaign/messages/messages';
import { sayNumber } from '@/campaign/said-number';
import type { Locale, Statistic } from '@/campaign/snapshot';
import { setTypography } from '@/campaign/typography';
import styles from './figure-history.module.css';

export interface FigureHistoryProps {
  /** Oldest first. */
  history: FigureVersion[];
  locale: Locale;
  messages: FigureMessages;
}

interface Entry {
  at: Date;
  title: string;
  said: string | null;
  /** Said by the version before and no longer. */
  struck: string | null;
  note: string;
}

export function FigureHistory({ history, locale, messages }: FigureHistoryProps) {
  return (
    <ol className={styles.history}>
      {entriesOf(history, locale, messages).map(({ at, title, said, struck, note }) => (
        <li className={styles.entry} key={at.toISOString()}>
          <p className={styles.day}>
            <time dateTime={at.toISOString()}>{longDay(at, locale)}</time>
          </p>
          <div className={styles.what}>
            <p>
              {said === null ? title : setTypography(`${title}:`, locale)}
              {said !== null && (
                <>
                  {' '}
                  {struck !== null && (
                    <>
                      <del>{struck}</del> →{' '}
                    </>
                  )}
                  <strong>{said}</strong>
                </>
              )}
            </p>
            {note && <p>{setTypography(note, locale)}</p>}
          </div>
        </li>
      ))}
    </ol>
  );
}

function entriesOf(history: FigureVersion[], locale: Locale, messages: FigureMessages): Entry[] {
  const say = ({ value, saidAs }: Statistic) => sayNumber(value, saidAs, locale);
  const entries = history.flatMap(({ change, from, statistic, until }, index): Entry[] => {
    const before = history[index - 1]?.statistic;
    const note = statistic.whatChanged[locale];
    const isNews = note !== before?.whatChanged[locale];
    const published: Entry = {
      at: from,
      title: messages.changes[change],
      said: change === 'wording' || change === 'evidence' ? null : say(statistic),
      struck: change === 'number' && before ? say(before) : null,
      note: isNews ? note : '',
    };
    const next = history[index + 1];
    const isGone = until !== null && until.getTime() !== next?.from.getTime();
    return isGone
      ? [published, { at: until, title: messages.unpublished, said: null, struck: null, note: '' }]
      : [published];
  });
  return entries.reverse();
}
