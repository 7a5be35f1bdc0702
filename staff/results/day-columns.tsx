// One number per day as columns, with its highest day in words. Where a number is a range, the lighter
// end of its column is what may be missing.
import { fillIn } from '@/campaign/placeholders';
import { formatDay } from '../messages/format-moment';
import type { ResultsMessages } from '../messages/results/results-messages';
import { type CountRange, compareRanges } from './count-range';

interface DayColumnsProps {
  /** What is counted. */
  name: string;
  /** In order; `name`: the ISO day. */
  days: readonly { name: string; count: CountRange }[];
  language: string;
  messages: ResultsMessages;
  show: (count: CountRange) => string;
}

export function DayColumns({ days, language, messages, name, show }: DayColumnsProps) {
  const sayDay = (day: string) => formatDay(day, language);
  const highest = days.toSorted((a, b) => compareRanges(a.count, b.count))[0];
  const caption =
    !highest || highest.count.most === 0
      ? fillIn(messages.dayChartEmpty, { step: name })
      : fillIn(messages.dayChart, {
          step: name,
          day: sayDay(highest.name),
          most: show(highest.count),
        });
  return (
    <figure>
      <figcaption>{caption}</figcaption>
      <Columns days={days} />
      <p className="results__ends" aria-hidden="true">
        <span>{sayDay(days[0]?.name ?? '')}</span>
        <span>{sayDay(days.at(-1)?.name ?? '')}</span>
      </p>
    </figure>
  );
}

/** Their words stand above them, their numbers in a table. */
function Columns({ days }: Pick<DayColumnsProps, 'days'>) {
  const most = Math.max(1, ...days.map(({ count }) => count.most));
  const width = 100 / days.length;
  const column = (className: string, count: number, index: number) => {
    const height = (count / most) * 40;
    return (
      <rect
        className={className}
        x={(index * width + width * 0.1).toFixed(3)}
        y={(40 - height).toFixed(3)}
        width={(width * 0.8).toFixed(3)}
        height={height.toFixed(3)}
      />
    );
  };
  return (
    <svg
      className="results__days"
      viewBox="0 0 100 40"
      preserveAspectRatio="none"
      aria-hidden="true"
    >
      {days.map(({ count, name }, index) => (
        <g key={name}>
          {count.most > count.least && column('results__perhaps', count.most, index)}
          {column('results__fill', count.least, index)}
        </g>
      ))}
    </svg>
  );
}
