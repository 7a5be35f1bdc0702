// The results: what was counted on the way to shared cards, by day, channel and language, and what is
// not counted. Every chart stands with the same numbers as text. Filtered by the address's query,
// which the download takes over as it is.
import type { AdminViewServerProps } from 'payload';
import { channelNames, type LinkTag } from '@/campaign/channels';
import { intlLocale, isLocale, localeNames } from '@/campaign/locales';
import { fillIn } from '@/campaign/placeholders';
import type { Rung } from '@/campaign/steps';
import { formatDay } from '../messages/format-moment';
import type { ResultsMessages } from '../messages/results/results-messages';
import { staffMessagesFor } from '../messages/staff-message-catalogue';
import { DeskView, requireSignedIn } from '../views/desk-view';
import { BarTable } from './bar-table';
import { type CountRange, sayRange, sumRanges } from './count-range';
import { DayCharts } from './day-charts';
import { LinksSection } from './links-section';
import { loadCountTotals } from './load-counts';
import { loadResultsFilter } from './load-results-filter';
import { daysOf, queryOfResults } from './results-filter';
import { ResultsFilterForm } from './results-filter-form';
import { StepTable } from './step-table';
import { summariseCounts, type WayTaken } from './summarise-counts';
import { summariseLinks } from './summarise-links';
import './results-view.css';

export async function ResultsView(view: AdminViewServerProps) {
  const req = requireSignedIn(view, '/admin/results');
  const { language } = req.i18n;
  const { results: messages } = staffMessagesFor(language);
  const { editions, filter } = await loadResultsFilter(req, view.searchParams ?? {});
  const totals = await loadCountTotals(filter);
  const results = summariseCounts(totals, daysOf(filter));
  const number = new Intl.NumberFormat(intlLocale(language));
  const percent = new Intl.NumberFormat(intlLocale(language), {
    style: 'percent',
    maximumFractionDigits: 1,
  });
  const show = (count: CountRange) => sayRange(count, (exact) => number.format(exact));
  const links = summariseLinks(totals, daysOf(filter));
  const period = fillIn(messages.period, {
    from: formatDay(filter.from, language),
    until: formatDay(filter.until, language),
  });
  const nameTag = (tag: string) => (tag === '' ? messages.noChannel : nameOfTag(tag, messages));

  return (
    <DeskView view={view} title={messages.title} className="results">
      <p>{messages.introduction}</p>
      <ResultsFilterForm
        filter={filter}
        editions={editions}
        messages={messages}
        nameTag={nameTag}
      />
      <p className="results__period">
        <span>{period}</span>
        <a href={`/staff-api/counts/export?${queryOfResults(filter)}`} download>
          {messages.export}
        </a>
      </p>
      {totals.overall.length === 0 ? (
        <>
          <p className="results__nothing">{messages.nothing}</p>
          <NotCounted messages={messages} />
        </>
      ) : (
        <>
          <div className="results__first">
            <BarTable
              title={messages.funnelTitle}
              columns={[messages.step, messages.count]}
              show={show}
              rows={results.funnel.map(({ count, percent: share, step }) => ({
                key: step,
                label: messages.steps[step],
                count,
                remark:
                  share === null
                    ? ''
                    : fillIn(messages.ofBefore, { percent: percent.format(share / 100) }),
              }))}
            />
            <NotCounted messages={messages} />
          </div>
          <DayCharts days={results.days} language={language} messages={messages} show={show} />
          <StepTable
            title={messages.channelsTitle}
            column={messages.channel}
            rows={results.channels}
            nameRow={nameTag}
            messages={messages}
            show={show}
          />
          <StepTable
            title={messages.languagesTitle}
            column={messages.language}
            rows={results.languages}
            nameRow={(name) => (isLocale(name) ? localeNames[name] : name)}
            messages={messages}
            show={show}
          />
          {results.ways.length > 0 && (
            <BarTable
              title={messages.waysTitle}
              columns={[messages.way, messages.count]}
              show={show}
              rows={results.ways.map((way) => ({
                key: `${way.step} ${way.rung} ${way.channel}`,
                label: nameWay(way, messages),
                count: way.count,
                remark: '',
              }))}
            />
          )}
          {links.all.most + sumRanges(links.points.map(({ count }) => count)).most > 0 && (
            <LinksSection
              links={links}
              exportAddress={`/staff-api/counts/export?${queryOfResults(filter)}&part=links`}
              language={language}
              messages={messages}
              show={show}
            />
          )}
        </>
      )}
    </DeskView>
  );
}

function NotCounted({ messages }: { messages: ResultsMessages }) {
  return (
    <section className="results__missing" aria-labelledby="not-counted">
      <h2 id="not-counted">{messages.notCountedTitle}</h2>
      <ul>
        {messages.notCounted.map((text) => (
          <li key={text}>{text}</li>
        ))}
      </ul>
    </section>
  );
}

function nameWay({ channel, rung, step }: WayTaken, messages: ResultsMessages): string {
  const how = nameOf<Rung>(messages.rungs, rung) ?? rung;
  const isNamed = channel !== '' && rung === 'channel-link';
  const way = isNamed ? nameOfTag(channel, messages) : how;
  return fillIn(step === 'shared' ? messages.shared : messages.saved, { way });
}

function nameOfTag(tag: string, messages: ResultsMessages): string {
  return nameOf(messages.channels, tag) ?? nameOf<LinkTag>(channelNames, tag) ?? tag;
}

/** The name of what may be among these. */
function nameOf<Key extends string>(
  names: Partial<Record<Key, string>>,
  key: string,
): string | undefined {
  const known: Partial<Record<string, string>> = names;
  return known[key];
}
