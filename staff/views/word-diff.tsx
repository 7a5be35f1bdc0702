// The words of a text that went, struck, and those that came, in reading order. What came never touches
// what went: a 3 that becomes 6 must not read 36.
import { Fragment } from 'react';
import { diffWords } from '../messages/diff-words';

export function WordDiff({ after, before }: { before: string; after: string }) {
  const runs = diffWords(before, after);
  const isReplaced = runs.length === 2 && runs[0]?.kind === 'gone' && runs[1]?.kind === 'new';
  return runs.map(({ kind, text }, index) => {
    // Runs have no name of their own; they are drawn once and never move.
    const key = `${index} ${kind}`;
    if (kind === 'gone') return <del key={key}>{text}</del>;
    if (kind === 'same') return <span key={key}>{text}</span>;
    const isAfterGone = runs[index - 1]?.kind === 'gone';
    return (
      <Fragment key={key}>
        {isReplaced ? ' → ' : isAfterGone ? ' ' : null}
        <ins>{text}</ins>
      </Fragment>
    );
  });
}
