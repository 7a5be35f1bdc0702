// The steps side by side for each channel or language.
import type { ResultsMessages } from '../messages/results/results-messages';
import type { CountRange } from './count-range';
import { type CountOf, type FunnelStep, funnelSteps } from './summarise-counts';

interface StepTableProps {
  title: string;
  /** What the rows are. */
  column: string;
  rows: readonly CountOf[];
  nameRow: (name: string) => string;
  messages: ResultsMessages;
  show: (count: CountRange) => string;
}

export function StepTable({ column, messages, nameRow, rows, show, title }: StepTableProps) {
  const id = `results-${column.toLowerCase().replaceAll(/\W+/g, '-')}`;
  const steps = funnelSteps.filter((step) => rows.some(({ counts }) => counts[step].most > 0));
  return (
    <div className="results__section">
      <h2 id={id}>{title}</h2>
      <StepRows
        column={column}
        steps={steps}
        rows={rows}
        nameRow={nameRow}
        messages={messages}
        show={show}
        labelledBy={id}
      />
    </div>
  );
}

interface StepRowsProps extends Omit<StepTableProps, 'title'> {
  steps: readonly FunnelStep[];
  labelledBy: string;
}

/**
 * On a phone each row is a list, whose numbers carry their step; what is still too wide scrolls by
 * itself and is reached by keyboard.
 */
export function StepRows({
  column,
  labelledBy,
  messages,
  nameRow,
  rows,
  show,
  steps,
}: StepRowsProps) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls has to be reached by keyboard
    <section className="results__scroll" tabIndex={0} aria-labelledby={labelledBy}>
      <table className="results__steps">
        <thead>
          <tr>
            <th scope="col">{column}</th>
            {steps.map((step) => (
              <th key={step} scope="col" className="results__number">
                {messages.steps[step]}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ counts, name }) => (
            <tr key={name}>
              <th scope="row">{nameRow(name)}</th>
              {steps.map((step) => (
                <td key={step} className="results__number">
                  <span className="results__step">{messages.steps[step]}</span>
                  {show(counts[step])}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
