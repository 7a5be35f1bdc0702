// What bringing in a file would change, or what is wrong with it.
import { fillIn } from '@/campaign/placeholders';
import type { AddressFileMessages } from '../messages/addresses/address-messages';
import type { ImportPreview, PreviewRow } from './say-plan';

interface ImportChangesProps {
  preview: ImportPreview;
  messages: AddressFileMessages;
}

export function ImportChanges({ messages, preview }: ImportChangesProps) {
  const { changed, created, left, moreProblems, problems, unchanged } = preview;
  if (problems.length > 0) {
    return (
      <section className="address-files__problems" aria-labelledby="address-files-problems">
        <h3 id="address-files-problems">{messages.problemsTitle}</h3>
        <ul>
          {problems.map((problem) => (
            <li key={problem}>{problem}</li>
          ))}
        </ul>
        {moreProblems > 0 ? (
          <p>{fillIn(messages.moreProblems, { count: String(moreProblems) })}</p>
        ) : null}
      </section>
    );
  }
  return (
    <section aria-labelledby="address-files-changes">
      <h3 id="address-files-changes">
        {changed.length + created.length === 0
          ? messages.nothingChanges
          : fillIn(messages.summary, {
              changed: String(changed.length),
              created: String(created.length),
            })}
      </h3>
      <p>{fillIn(messages.rest, { left: String(left), unchanged: String(unchanged) })}</p>
      <Rows title={messages.changed} rows={changed} messages={messages} />
      <Rows title={messages.created} rows={created} messages={messages} />
    </section>
  );
}

interface RowsProps {
  title: string;
  rows: PreviewRow[];
  messages: AddressFileMessages;
}

function Rows({ messages, rows, title }: RowsProps) {
  if (rows.length === 0) return null;
  return (
    <section>
      <h4>{title}</h4>
      {rows.map(({ fields, line, title: name }) => (
        <article key={line} className="address-files__row">
          <h5>
            {name} <small>{fillIn(messages.line, { line: String(line) })}</small>
          </h5>
          <dl>
            {fields.map(({ after, before, label }) => (
              <div key={label}>
                <dt>{label}</dt>
                <dd>
                  {before === '' ? null : <del>{before}</del>}{' '}
                  {after === '' ? <em>{messages.emptied}</em> : <ins>{after}</ins>}
                </dd>
              </div>
            ))}
          </dl>
        </article>
      ))}
    </section>
  );
}
