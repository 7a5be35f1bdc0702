// Every published version of a figure, newest first: when, what changed, and what readers were told.
import type { FigureVersion } from '@/campaign/figure-history';
import type { Locale } from '@/campaign/locales';
import { longDay } from '@/campaign/long-day';
import type { FigureMessages } from '@/campaign/messages/messages';
import { type FoundNote, findReaderNote } from '@/campaign/reader-note';
import { sayNumber } from '@/campaign/said-number';
import type { Statistic } from '@/campaign/statistic';
import { setTypography } from '@/campaign/typography';
import { ReaderNote } from '@/components/reader-note/reader-note';
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
  /** Null: nothing new was said. */
  note: FoundNote | null;
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
            {note && (
              <p>
                <ReaderNote note={note} locale={locale} />
              </p>
            )}
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
    const note = findReaderNote(statistic.whatChanged, locale);
    const isNews = note?.text !== (before && findReaderNote(before.whatChanged, locale)?.text);
    const published: Entry = {
      at: from,
      title: messages.changes[change],
      said: change === 'wording' || change === 'evidence' ? null : say(statistic),
      struck: change === 'number' && before ? say(before) : null,
      note: isNews ? note : null,
    };
    const next = history[index + 1];
    const isGone = until !== null && until.getTime() !== next?.from.getTime();
    return isGone
      ? [
          published,
          { at: until, title: messages.unpublished, said: null, struck: null, note: null },
        ]
      : [published];
  });
  return entries.reverse();
}
