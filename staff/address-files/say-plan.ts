// What bringing in a file would change, in the words of whoever asks: fields by their labels, problems
// as sentences with their line.
import type { PayloadRequest } from 'payload';
import { fillIn } from '@/campaign/placeholders';
import { nameOfPath } from '../messages/name-of-field';
import { staffMessagesFor } from '../messages/staff-message-catalogue';
import type { AddressList } from './address-lists';
import { digestOf, type ImportPlan, type RowProblem } from './plan-import';
import { type FileProblemCode, maxFileBytes } from './read-table';

export interface PreviewRow {
  line: number;
  title: string;
  fields: { label: string; before: string; after: string }[];
}

export interface ImportPreview {
  created: PreviewRow[];
  changed: PreviewRow[];
  unchanged: number;
  left: number;
  /** Sentences; where there are any, nothing can be brought in. */
  problems: string[];
  /** How many more there are. */
  moreProblems: number;
  /** To be sent back with the file. */
  seen: string;
}

const problemsSaid = 40;

export function sayPlan(list: AddressList, plan: ImportPlan, req: PayloadRequest): ImportPreview {
  const say = ({ fields, line, title }: ImportPlan['rows'][number]): PreviewRow => ({
    line,
    title,
    fields: fields.map(({ after, before, field }) => ({
      label: nameOfPath(list, field, req),
      before,
      after,
    })),
  });
  return {
    created: plan.rows.filter(({ id }) => id === null).map(say),
    changed: plan.rows.filter(({ id }) => id !== null).map(say),
    unchanged: plan.unchanged,
    left: plan.left,
    problems: plan.problems.slice(0, problemsSaid).map((problem) => sayProblem(list, problem, req)),
    moreProblems: Math.max(0, plan.problems.length - problemsSaid),
    seen: digestOf(list, plan),
  };
}

function sayProblem(
  list: AddressList,
  { code, detail, field, line }: RowProblem,
  req: PayloadRequest,
): string {
  const { files } = staffMessagesFor(req.i18n.language).addresses;
  const where = [
    line === null ? files.headings : fillIn(files.line, { line: String(line) }),
    ...(field === null ? [] : [nameOfPath(list, field, req)]),
  ].join(', ');
  return `${where} – ${fillIn(files.rowProblems[code], { detail })}`;
}

export function sayFileProblem(
  code: FileProblemCode,
  line: number | null,
  language: string,
): string {
  const { files } = staffMessagesFor(language).addresses;
  const sentence = fillIn(files.fileProblems[code], {
    size: String(maxFileBytes / 1024 / 1024),
  });
  return line === null ? sentence : `${fillIn(files.line, { line: String(line) })} – ${sentence}`;
}
