// Numbers as a table whose rows carry their bars: the chart and its text are one thing. Where a number
// is a range, the lighter end of its bar is what may be missing.
import type { CountRange } from './count-range';

interface BarTableProps {
  title: string;
  columns: readonly [string, string];
  rows: { key: string; label: string; count: CountRange; remark: string }[];
  show: (count: CountRange) => string;
}

export function BarTable({ columns, rows, show, title }: BarTableProps) {
  const most = Math.max(1, ...rows.map(({ count }) => count.most));
  return (
    <section className="results__section">
      <table className="results__bars">
        <caption>{title}</caption>
        <thead>
          <tr>
            <th scope="col">{columns[0]}</th>
            <th scope="col" className="results__number">
              {columns[1]}
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ count, key, label, remark }) => (
            <tr key={key}>
              <th scope="row">
                {label}
                {remark ? <small>{remark}</small> : null}
                <Bar least={count.least / most} most={count.most / most} />
              </th>
              <td className="results__number">{show(count)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

/** The number stands beside it as text. */
function Bar({ least, most }: { least: number; most: number }) {
  return (
    <svg className="results__bar" viewBox="0 0 100 8" preserveAspectRatio="none" aria-hidden="true">
      <rect className="results__track" width="100" height="8" />
      <rect className="results__perhaps" width={(most * 100).toFixed(2)} height="8" />
      <rect className="results__fill" width={(least * 100).toFixed(2)} height="8" />
    </svg>
  );
}
