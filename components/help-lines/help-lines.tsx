// Help lines for a country, with only what their own rows say about them.
import { intlLocale } from '@/campaign/locales';
import type { HelpAudience, ReportMessages } from '@/campaign/messages/messages';
import { fillIn } from '@/campaign/placeholders';
import { isConfirmed } from '@/campaign/report-guidance';
import { languageNames } from '@/campaign/reporting-points';
import type { HelpLine, Locale } from '@/campaign/snapshot';
import styles from './help-lines.module.css';

export interface HelpLineListProps {
  lines: HelpLine[];
  locale: Locale;
  messages: ReportMessages;
}

/** Stays at the end of a line, never at its beginning. */
const separator = '\u00a0· ';

export function HelpLineList({ lines, locale, messages }: HelpLineListProps) {
  if (lines.length === 0) return null;
  return (
    <section>
      <h3 className={styles.title}>{messages.helpLinesTitle}</h3>
      <ul className={styles.lines}>
        {withoutSameNumbers(lines).map((line) => (
          <li key={`${line.country} ${line.name}`} className={styles.line}>
            <p className={styles.name}>
              <HelpLineName line={line} />
            </p>
            <p>{audienceTexts(line, messages).join(separator)}</p>
            <p className={styles.facts}>{facts(line, locale, messages).join(separator)}</p>
            {!isConfirmed(line) && <p className={styles.facts}>{messages.lineNotConfirmed}</p>}
          </li>
        ))}
      </ul>
    </section>
  );
}

/**
 * A help line's name, leading to its page where it has one, and its number. A name that says the
 * number already leads to that, and the page is named by its host instead.
 */
function HelpLineName({ line: { name, url, phone } }: { line: HelpLine }) {
  const isNamedAfterPhone = phone !== null && dialled(name).includes(dialled(phone));
  const callAddress = phone && `tel:${dialled(phone)}`;
  const [nameAddress, other] = isNamedAfterPhone
    ? [callAddress, url && { address: url, text: new URL(url).host }]
    : [url, callAddress && { address: callAddress, text: phone }];
  return (
    <>
      {nameAddress ? (
        <a href={nameAddress} rel="noreferrer">
          {name}
        </a>
      ) : (
        <span>{name}</span>
      )}
      {other && (
        <a href={other.address} rel="noreferrer">
          {other.text}
        </a>
      )}
    </>
  );
}

/** Lines with a number that an earlier line has are left out: the country's own line comes first. */
function withoutSameNumbers(lines: readonly HelpLine[]): HelpLine[] {
  const seen = new Set<string>();
  return lines.filter(({ phone }) => {
    if (!phone) return true;
    const isFirst = !seen.has(dialled(phone));
    seen.add(dialled(phone));
    return isFirst;
  });
}

/** A phone number as a telephone takes it: no spaces, brackets or dots between the digits. */
function dialled(phone: string): string {
  return phone.replace(/[\s().-]/g, '');
}

function audienceTexts({ audience }: HelpLine, messages: ReportMessages): string[] {
  return audience
    .filter((name): name is HelpAudience => Object.hasOwn(messages.audiences, name))
    .map((name) => messages.audiences[name]);
}

function facts(line: HelpLine, locale: Locale, messages: ReportMessages): string[] {
  const languages = new Intl.ListFormat(intlLocale(locale)).format(
    languageNames(line.languages, locale),
  );
  return [
    ...(line.languages.length > 0 ? [fillIn(messages.languages, { languages })] : []),
    ...(line.free ? [messages.lineFree] : []),
    ...(line.anonymous ? [messages.lineAnonymous] : []),
  ];
}
