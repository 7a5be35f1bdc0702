// Each step's days as columns, one chart for each step, and all of them as a table below. The charts
// share no scale: each says its own highest day in words.
import { fillIn } from '@/campaign/placeholders';
import { formatDay } from '../messages/format-moment';
import type { ResultsMessages } from '../messages/results/results-messages';
import { StepRows } from './step-table';
import { type CountOf, type FunnelStep, funnelSteps } from './summarise-counts';

interface DayChartsProps {
  days: readonly CountOf[];
  language: string;
  messages: ResultsMessages;
  show: (count: number) => string;
}

export function DayCharts({ days, language, messages, show }: DayChartsProps) {
  const sayDay = (day: string) => formatDay(day, language);
  return (
    <div className="results__section">
      <h2 id="results-days">{messages.daysTitle}</h2>
      <div className="results__charts">
        {funnelSteps.map((step) => (
          <figure key={step}>
            <figcaption>{describeDays(step, days, messages, sayDay, show)}</figcaption>
            <DayColumns days={days} step={step} />
            <p className="results__ends" aria-hidden="true">
              <span>{sayDay(days[0]?.name ?? '')}</span>
              <span>{sayDay(days.at(-1)?.name ?? '')}</span>
            </p>
          </figure>
        ))}
      </div>
      <details>
        <summary>{messages.daysTable}</summary>
        <StepRows
          column={messages.day}
          steps={funnelSteps}
          rows={days}
          nameRow={sayDay}
          messages={messages}
          show={show}
          labelledBy="results-days"
        />
      </details>
    </div>
  );
}

function describeDays(
  step: FunnelStep,
  days: readonly CountOf[],
  messages: ResultsMessages,
  sayDay: (day: string) => string,
  show: (count: number) => string,
): string {
  const highest = days.toSorted((a, b) => b.counts[step] - a.counts[step])[0];
  const name = messages.steps[step];
  if (!highest || highest.counts[step] === 0) return fillIn(messages.dayChartEmpty, { step: name });
  const most = show(highest.counts[step]);
  return fillIn(messages.dayChart, { step: name, day: sayDay(highest.name), most });
}

/** Its words stand above it, its numbers in the table. */
function DayColumns({ days, step }: { days: readonly CountOf[]; step: FunnelStep }) {
  const most = Math.max(1, ...days.map(({ counts }) => counts[step]));
  const width = 100 / days.length;
  return (
    <svg
      className="results__days"
      viewBox="0 0 100 40"
      preserveAspectRatio="none"
      aria-hidden="true"
    >
      {days.map(({ counts, name }, index) => {
        const height = (counts[step] / most) * 40;
        return (
          <rect
            key={name}
            className="results__fill"
            x={(index * width + width * 0.1).toFixed(3)}
            y={(40 - height).toFixed(3)}
            width={(width * 0.8).toFixed(3)}
            height={height.toFixed(3)}
          />
        );
      })}
    </svg>
  );
}
