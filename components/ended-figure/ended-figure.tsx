// The page of a figure that was public and is not any more: its address stands on cards and in posts.
import type { FigureVersion } from '@/campaign/figure-history';
import { intlLocale } from '@/campaign/locales';
import type { FigureMessages } from '@/campaign/messages/messages';
import { fillIn } from '@/campaign/placeholders';
import type { Locale, Withdrawal } from '@/campaign/snapshot';
import { setTypography } from '@/campaign/typography';
import buttons from '@/components/button/button.module.css';
import styles from './ended-figure.module.css';

export interface EndedFigureProps {
  /** Oldest first; the last has ended. */
  history: FigureVersion[];
  /** Null: it ended without being withdrawn. */
  withdrawal: Withdrawal | null;
  locale: Locale;
  messages: FigureMessages;
}

export function EndedFigure({ history, withdrawal, locale, messages }: EndedFigureProps) {
  const day = new Intl.DateTimeFormat(intlLocale(locale), { dateStyle: 'long', timeZone: 'UTC' });
  const [first, last] = [history[0], history.at(-1)];
  return (
    <article className={styles.ended}>
      <h1 className={styles.title}>{withdrawal ? messages.withdrawnTitle : messages.endedTitle}</h1>
      {withdrawal && (
        <>
          <p>{fillIn(messages.withdrawn, { date: day.format(new Date(withdrawal.on)) })}</p>
          {withdrawal.note[locale] && <p>{setTypography(withdrawal.note[locale], locale)}</p>}
        </>
      )}
      {!withdrawal && first && last?.until && (
        <p>
          {fillIn(messages.ended, { from: day.format(first.from), until: day.format(last.until) })}
        </p>
      )}
      <p>
        <a className={buttons.button} href={`/${locale}/figures`}>
          {messages.allFigures}
        </a>
      </p>
    </article>
  );
}
