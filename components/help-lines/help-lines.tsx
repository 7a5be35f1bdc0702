// Help lines for a country, with only what their own rows say about them.
import type { HelpAudience, ReportMessages } from '@/campaign/messages/messages';
import { fillIn } from '@/campaign/placeholders';
import { isConfirmed } from '@/campaign/report-guidance';
import { languageNames } from '@/campaign/reporting-points';
import type { HelpLine, Locale } from '@/campaign/snapshot';
import styles from './help-lines.module.css';

/** A help line's name as a link to it, or with its phone number where it has no page. */
function HelpLineName({ line }: { line: HelpLine }) {
  if (line.url) {
    return (
      <a href={line.url} rel="noreferrer">
        {line.name}
      </a>
    );
  }
  return (
    <>
      {line.name}
      {line.phone && (
        <>
          {' '}
          <a href={`tel:${line.phone}`}>{line.phone}</a>
        </>
      )}
    </>
  );
}

export interface HelpLineListProps {
  lines: HelpLine[];
  locale: Locale;
  messages: ReportMessages;
}

export function HelpLineList({ lines, locale, messages }: HelpLineListProps) {
  if (lines.length === 0) return null;
  return (
    <section>
      <h3 className={styles.title}>{messages.helpLinesTitle}</h3>
      <ul className={styles.lines}>
        {lines.map((line) => (
          <li key={`${line.country} ${line.name}`} className={styles.line}>
            <p className={styles.name}>
              <HelpLineName line={line} />
              {line.url && line.phone && <a href={`tel:${line.phone}`}>{line.phone}</a>}
            </p>
            <p>{audienceTexts(line, messages).join(' · ')}</p>
            <p className={styles.facts}>{facts(line, locale, messages).join(' · ')}</p>
          </li>
        ))}
      </ul>
      {!lines.every(isConfirmed) && <p className={styles.facts}>* {messages.lineNotConfirmed}</p>}
    </section>
  );
}

function audienceTexts({ audience }: HelpLine, messages: ReportMessages): string[] {
  return audience
    .filter((name): name is HelpAudience => Object.hasOwn(messages.audiences, name))
    .map((name) => messages.audiences[name]);
}

function facts(line: HelpLine, locale: Locale, messages: ReportMessages): string[] {
  const languages = new Intl.ListFormat(locale).format(languageNames(line.languages, locale));
  return [
    ...(line.languages.length > 0 ? [fillIn(messages.languages, { languages })] : []),
    ...(line.free ? [messages.lineFree] : []),
    ...(line.anonymous ? [messages.lineAnonymous] : []),
    ...(!isConfirmed(line) ? ['*'] : []),
  ];
}
