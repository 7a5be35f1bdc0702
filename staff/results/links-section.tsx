// Links to the reporting page that were followed: by day, country, place and language, with what that
// does and does not say beside them. A click is not a report.
import { intlLocale, isLocale, localeNames } from '@/campaign/locales';
import { fillIn } from '@/campaign/placeholders';
import { formatDay } from '../messages/format-moment';
import type { ResultsMessages } from '../messages/results/results-messages';
import { BarTable } from './bar-table';
import { type CountRange, leastShown } from './count-range';
import { DayColumns } from './day-columns';
import type { LinkSummary, NamedCount } from './summarise-links';

interface LinksSectionProps {
  links: LinkSummary;
  /** Of the file with these numbers. */
  exportAddress: string;
  language: string;
  messages: ResultsMessages;
  show: (count: CountRange) => string;
}

export function LinksSection({ exportAddress, language, links, ...rest }: LinksSectionProps) {
  const { messages, show } = rest;
  const texts = messages.links;
  const countryNames = new Intl.DisplayNames(intlLocale(language), { type: 'region' });
  const nameCountry = (none: string) => (code: string) =>
    code ? (countryNames.of(code) ?? code) : none;
  const table = (title: string, column: string, rows: NamedCount[], nameRow: NameRow) => (
    <BarTable
      title={title}
      columns={[column, messages.count]}
      show={show}
      rows={rows.map(({ count, name }) => ({
        key: name,
        label: nameRow(name),
        count,
        remark: '',
      }))}
    />
  );
  return (
    <div className="results__section">
      <h2 id="results-links">{messages.linksTitle}</h2>
      <div className="results__links">
        <div className="results__charts">
          <DayColumns name={texts.followed} days={links.days} language={language} {...rest} />
        </div>
        <div className="results__missing">
          <p className="results__caution">{texts.noReport}</p>
          <p>{texts.noReportWhy}</p>
          <p>{fillIn(texts.small, { limit: String(leastShown), most: String(leastShown - 1) })}</p>
        </div>
      </div>
      <p className="results__period">
        <strong>{fillIn(texts.total, { count: show(links.all) })}</strong>
        <a href={exportAddress} download>
          {texts.export}
        </a>
      </p>
      <div className="results__tables">
        {table(texts.byPlace, messages.place, links.places, (name) => namePlace(name, messages))}
        {table(texts.byCountry, messages.country, links.countries, nameCountry(messages.noCountry))}
        {table(texts.byLanguage, messages.language, links.languages, (name) =>
          isLocale(name) ? localeNames[name] : name,
        )}
        {links.points.length > 0 &&
          table(texts.points, messages.country, links.points, nameCountry(texts.worldwide))}
      </div>
      <details>
        <summary>{messages.daysTable}</summary>
        {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls has to be reached by keyboard */}
        <section className="results__scroll" tabIndex={0} aria-labelledby="results-links">
          <table>
            <thead>
              <tr>
                <th scope="col">{messages.day}</th>
                <th scope="col" className="results__number">
                  {messages.count}
                </th>
              </tr>
            </thead>
            <tbody>
              {links.days.map(({ count, name }) => (
                <tr key={name}>
                  <th scope="row">{formatDay(name, language)}</th>
                  <td className="results__number">{show(count)}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </section>
      </details>
    </div>
  );
}

type NameRow = (name: string) => string;

function namePlace(name: string, { noPlace, places }: ResultsMessages): string {
  const known: Partial<Record<string, string>> = places;
  return known[name] ?? noPlace;
}
