// The page of a figure that was public and is not any more: its address stands on cards and in posts.
import type { FigureVersion } from '@/campaign/figure-history';
import type { Locale } from '@/campaign/locales';
import { longDay } from '@/campaign/long-day';
import type { FigureMessages } from '@/campaign/messages/messages';
import { fillIn } from '@/campaign/placeholders';
import { findReaderNote } from '@/campaign/reader-note';
import type { Withdrawal } from '@/campaign/snapshot';
import buttons from '@/components/button/button.module.css';
import { FigureHistory } from '@/components/figure-history/figure-history';
import { ReaderNote } from '@/components/reader-note/reader-note';
import styles from './ended-figure.module.css';

export interface EndedFigureProps {
  /** Oldest first; the last has ended. */
  history: FigureVersion[];
  /** Null: it ended without being withdrawn. */
  withdrawal: Withdrawal | null;
  locale: Locale;
  /** Where the pages of the visitor's language are: "/fr". */
  root: string;
  messages: FigureMessages;
}

export function EndedFigure({ history, withdrawal, locale, root, messages }: EndedFigureProps) {
  const note = withdrawal && findReaderNote(withdrawal.note, locale);
  return (
    <article className={styles.ended}>
      <h1 className={styles.title}>{withdrawal ? messages.withdrawnTitle : messages.endedTitle}</h1>
      {withdrawal && (
        <>
          <p>{fillIn(messages.withdrawn, { date: longDay(withdrawal.on, locale) })}</p>
          {note && (
            <p>
              <ReaderNote note={note} locale={locale} />
            </p>
          )}
        </>
      )}
      {!withdrawal && (
        <>
          <p>{messages.ended}</p>
          <h2 className={styles.subtitle}>{messages.historyTitle}</h2>
          <FigureHistory history={history} locale={locale} messages={messages} />
        </>
      )}
      <p>
        <a className={buttons.button} href={`${root}/figures`}>
          {messages.allFigures}
        </a>
      </p>
    </article>
  );
}
