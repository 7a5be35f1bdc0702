// What bringing in a file would change, row by row, or everything that is wrong with it. Pure: nothing
// is written here. A row that the file does not name stays as it is; a cell that says what is stored
// is never a change, whatever it holds.
import { createHash } from 'node:crypto';
import { type AddressList, listShapes } from './address-lists';
import type { CellProblemCode, Column } from './columns';
import type { Table, TableRow } from './read-table';

type Data = Record<string, unknown>;
export type StoredAddress = Data & { id: number };

export type RowProblemCode =
  | CellProblemCode
  | 'unknown-column'
  | 'missing-column'
  | 'column-twice'
  | 'wrong-number-of-cells'
  | 'row-twice'
  | 'stored-twice';

export interface RowProblem {
  /** Null: the headings. */
  line: number | null;
  /** The field; null: the row as a whole. */
  field: string | null;
  code: RowProblemCode;
  detail: string;
}

export interface FieldChange {
  field: string;
  before: string;
  after: string;
}

export interface PlannedRow {
  line: number;
  /** Null: it is new. */
  id: number | null;
  title: string;
  fields: FieldChange[];
  /** What is saved. */
  data: Data;
}

export interface ImportPlan {
  rows: PlannedRow[];
  unchanged: number;
  /** How many stored rows the file does not name. */
  left: number;
  problems: RowProblem[];
}

export function planImport(
  list: AddressList,
  table: Table,
  stored: readonly StoredAddress[],
): ImportPlan {
  const problems = findHeadingProblems(list, table.columns);
  if (problems.length > 0) return { rows: [], unchanged: 0, left: stored.length, problems };

  const known = new Map<string, StoredAddress[]>();
  for (const document of stored) {
    const key = keyOf(list, (name) => writeCell(list, document, name));
    known.set(key, [...(known.get(key) ?? []), document]);
  }
  const lines = new Map<string, number>();
  const rows: PlannedRow[] = [];
  let unchanged = 0;
  for (const row of table.rows) {
    const faults = problems.length;
    if (row.cells.length !== table.columns.length && !hasEmptyRest(row, table.columns.length)) {
      problems.push(rowProblem(row, 'wrong-number-of-cells', String(table.columns.length)));
      continue;
    }
    const cell = (name: string) => row.cells[table.columns.indexOf(name)] ?? '';
    const key = keyOf(list, cell);
    const earlier = lines.get(key);
    if (earlier !== undefined) problems.push(rowProblem(row, 'row-twice', String(earlier)));
    lines.set(key, earlier ?? row.line);
    const matches = known.get(key) ?? [];
    if (matches.length > 1) problems.push(rowProblem(row, 'stored-twice'));
    const planned = planRow(list, { row, columns: table.columns, stored: matches[0] ?? null });
    problems.push(...planned.problems);
    if (problems.length > faults) continue;
    if (planned.row === null) unchanged += 1;
    else rows.push(planned.row);
  }
  const left = [...known.keys()].filter((key) => !lines.has(key)).length;
  return problems.length > 0
    ? { rows: [], unchanged: 0, left, problems }
    : { rows, unchanged, left, problems };
}

/** Names exactly these changes on exactly what is stored: what somebody looked at before agreeing. */
export function digestOf(list: AddressList, { rows }: ImportPlan): string {
  return createHash('sha256')
    .update(JSON.stringify([list, rows]))
    .digest('hex');
}

function findHeadingProblems(list: AddressList, columns: readonly string[]): RowProblem[] {
  const { columns: known, key } = listShapes[list];
  const heading = (code: RowProblemCode, detail: string) => ({
    line: null,
    field: null,
    code,
    detail: detail.slice(0, 60),
  });
  return [
    ...columns
      .filter((name) => !known.some((column) => column.name === name))
      .map((name) => heading('unknown-column', name)),
    ...columns
      .filter((name, index) => columns.indexOf(name) !== index)
      .map((name) => heading('column-twice', name)),
    ...key.filter((name) => !columns.includes(name)).map((name) => heading('missing-column', name)),
  ];
}

/** Spreadsheets write empty cells to the right of what one sees. */
function hasEmptyRest({ cells }: TableRow, width: number): boolean {
  return cells.length > width && cells.slice(width).every((cell) => cell.trim() === '');
}

function rowProblem({ line }: TableRow, code: RowProblemCode, detail = ''): RowProblem {
  return { line, field: null, code, detail };
}

/** Rows are the same by their trimmed names, so that a space in a cell makes no second one. */
function keyOf(list: AddressList, cell: (name: string) => string): string {
  return JSON.stringify(listShapes[list].key.map((name) => cell(name).trim()));
}

function writeCell(list: AddressList, document: Data, name: string): string {
  const column = listShapes[list].columns.find((known) => known.name === name);
  return column?.write(document[name]) ?? '';
}

interface RowInFile {
  row: TableRow;
  columns: readonly string[];
  stored: StoredAddress | null;
}

function planRow(
  list: AddressList,
  { columns, row, stored }: RowInFile,
): { row: PlannedRow | null; problems: RowProblem[] } {
  const { columns: shape, confirmed, key, title } = listShapes[list];
  const problems: RowProblem[] = [];
  const fields: FieldChange[] = [];
  const data: Data = {};
  for (const column of shape) {
    const index = columns.indexOf(column.name);
    // Of a row that is there, what the file has no column for stays; a key stays in any case.
    if (index < 0 && (stored || !isNeeded(column))) continue;
    if (stored && key.includes(column.name)) continue;
    const cell = row.cells[index] ?? '';
    const before = stored ? column.write(stored[column.name]) : '';
    if (stored && cell === before) continue;
    const read = column.read(cell);
    if ('problem' in read) {
      const { detail, problem } = read;
      problems.push({ line: row.line, field: column.name, code: problem, detail });
      continue;
    }
    const after = column.write(read.value);
    if (stored && after === normal(column, before)) continue;
    data[column.name] = read.value;
    if (after !== before) fields.push({ field: column.name, before, after });
  }
  const isUnchanged = stored !== null && fields.length === 0;
  if (problems.length > 0 || isUnchanged) return { row: null, problems };

  const checkedOn = stored ? writeCell(list, stored, 'checkedOn') : '';
  const endsConfirmation =
    checkedOn !== '' &&
    data.checkedOn === undefined &&
    fields.some(({ field }) => confirmed.includes(field));
  if (endsConfirmation) fields.push({ field: 'checkedOn', before: checkedOn, after: '' });
  const named = (name: string) => {
    const index = columns.indexOf(name);
    return (index < 0 && stored ? writeCell(list, stored, name) : row.cells[index]) ?? '';
  };
  const planned: PlannedRow = {
    line: row.line,
    id: stored?.id ?? null,
    title: title.map(named).join(' · '),
    fields,
    data,
  };
  return { row: planned, problems };
}

/** What a stored cell says once it is read: a space at its end is no difference. */
function normal(column: Column, cell: string): string {
  const read = column.read(cell);
  return 'value' in read ? column.write(read.value) : cell;
}

/** Whether a new row cannot do without it. */
function isNeeded(column: Column): boolean {
  return !column.hasDefault && 'problem' in column.read('');
}
