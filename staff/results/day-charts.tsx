// Each step's days as columns, one chart for each step, and all of them as a table below. The charts
// share no scale: each says its own highest day in words.
import { formatDay } from '../messages/format-moment';
import type { ResultsMessages } from '../messages/results/results-messages';
import type { CountRange } from './count-range';
import { DayColumns } from './day-columns';
import { StepRows } from './step-table';
import { type CountOf, funnelSteps } from './summarise-counts';

interface DayChartsProps {
  days: readonly CountOf[];
  language: string;
  messages: ResultsMessages;
  show: (count: CountRange) => string;
}

export function DayCharts({ days, language, messages, show }: DayChartsProps) {
  return (
    <div className="results__section">
      <h2 id="results-days">{messages.daysTitle}</h2>
      <div className="results__charts">
        {funnelSteps.map((step) => (
          <DayColumns
            key={step}
            name={messages.steps[step]}
            days={days.map(({ counts, name }) => ({ name, count: counts[step] }))}
            language={language}
            messages={messages}
            show={show}
          />
        ))}
      </div>
      <details>
        <summary>{messages.daysTable}</summary>
        <StepRows
          column={messages.day}
          steps={funnelSteps}
          rows={days}
          nameRow={(day) => formatDay(day, language)}
          messages={messages}
          show={show}
          labelledBy="results-days"
        />
      </details>
    </div>
  );
}
