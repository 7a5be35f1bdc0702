// Help for one kind of reader: what we say to them, and the help lines that are there for them, each
// with only what its own row says.
import { intlLocale, type Locale } from '@/campaign/locales';
import type { ReportMessages } from '@/campaign/messages/messages';
import { fillIn } from '@/campaign/placeholders';
import { isConfirmed } from '@/campaign/report-guidance';
import { languageNames } from '@/campaign/reporting-points';
import type { HelpLine } from '@/campaign/snapshot';
import styles from './help-lines.module.css';

export interface HelpGroupProps {
  /** For links to it. */
  id?: string;
  title: string;
  /** What is said to them, in paragraphs. */
  words: string[];
  /** The country's, best first; those that are for others are left out. */
  lines: readonly HelpLine[];
  /** For whom this group is, in the words of the lines' audiences. */
  audiences: readonly string[];
  locale: Locale;
  messages: ReportMessages;
}

/** Stays at the end of a line, never at its beginning. */
const separator = '\u00a0· ';

export function HelpGroup({
  id,
  title,
  words,
  lines,
  audiences,
  locale,
  messages,
}: HelpGroupProps) {
  const theirs = lines.filter((line) => line.audience.some((name) => audiences.includes(name)));
  return (
    <section className={styles.group}>
      <h3 className={styles.title} id={id}>
        {title}
      </h3>
      {words.map((paragraph) => (
        <p key={paragraph}>{paragraph}</p>
      ))}
      {theirs.length > 0 && (
        <ul className={styles.lines}>
          {withoutSameNumbers(theirs).map((line) => (
            <li key={`${line.country} ${line.name}`} className={styles.line}>
              <HelpLineName line={line} />
              <small className={styles.facts}>
                {facts(line, locale, messages).join(separator)}
              </small>
            </li>
          ))}
        </ul>
      )}
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
    <span className={styles.name}>
      {nameAddress ? (
        <a href={nameAddress} rel="noreferrer">
          {name}
        </a>
      ) : (
        <span>{name}</span>
      )}
      {other && (
        // A number alone says nothing to whoever hears one link after the other.
        <a href={other.address} rel="noreferrer" aria-label={`${name}: ${other.text}`}>
          {other.text}
        </a>
      )}
    </span>
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

function facts(line: HelpLine, locale: Locale, messages: ReportMessages): string[] {
  const languages = new Intl.ListFormat(intlLocale(locale)).format(
    languageNames(line.languages, locale),
  );
  return [
    ...(line.audience.includes('missing-children') ? [messages.audiences['missing-children']] : []),
    ...(line.languages.length > 0 ? [fillIn(messages.languages, { languages })] : []),
    ...(isConfirmed(line)
      ? [
          ...(line.free ? [messages.lineFree] : []),
          ...(line.anonymous ? [messages.lineAnonymous] : []),
        ]
      : [messages.lineNotConfirmed]),
  ];
}
