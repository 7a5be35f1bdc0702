// A file that somebody chose → its headings and rows of cells. Threat: anything at all may be in it.
// Layers: a bound on bytes and rows before it is parsed, text in an encoding that is certain, a
// parser that refuses broken quotes, no evaluation of any cell. Residual risk: a spreadsheet may have
// changed numbers and days before it wrote the file; hence the preview.
import { CsvError, parse } from 'csv-parse/sync';
import { isRecord } from '@/publication/is-record';
import { withoutFormulaMark } from '../audit/csv-line';

export const maxFileBytes = 1024 * 1024;
const maxRows = 2000;

export type FileProblemCode =
  | 'empty-file'
  | 'file-too-large'
  | 'too-many-rows'
  | 'workbook'
  | 'not-utf-8'
  | 'broken-quotes'
  | 'not-json';

export interface TableRow {
  /** As a spreadsheet counts: the headings are 1. In JSON the first entry is 1. */
  line: number;
  cells: string[];
}

export interface Table {
  columns: string[];
  rows: TableRow[];
}

export type ReadTable = { table: Table } | { problem: FileProblemCode; line: number | null };

const fail = (problem: FileProblemCode, line: number | null = null): ReadTable => ({
  problem,
  line,
});

export function readTable(bytes: Uint8Array): ReadTable {
  if (bytes.length > maxFileBytes) return fail('file-too-large');
  // Excel's own format is a ZIP file.
  if (bytes[0] === 0x50 && bytes[1] === 0x4b) return fail('workbook');
  const text = decode(bytes);
  if (text === null || text.includes('\0')) return fail('not-utf-8');
  const start = text.trimStart();
  if (start === '') return fail('empty-file');
  return start.startsWith('[') || start.startsWith('{') ? readJson(start) : readCsv(text);
}

/** By its byte order mark, otherwise as UTF-8; null: neither. Excel's "Unicode text" is UTF-16. */
function decode(bytes: Uint8Array): string | null {
  const [first, second] = bytes;
  const encoding =
    first === 0xff && second === 0xfe
      ? 'utf-16le'
      : first === 0xfe && second === 0xff
        ? 'utf-16be'
        : 'utf-8';
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

function readCsv(text: string): ReadTable {
  // Excel takes "sep=;" in the first line for an instruction.
  const hint = /^"?sep=(.)"?\r?\n/i.exec(text);
  const source = hint ? text.slice(hint[0].length) : text;
  const lineOf = (index: number) => index + (hint ? 2 : 1);
  let records: string[][];
  try {
    records = parse(source, {
      delimiter: hint?.[1] ?? findDelimiter(source),
      record_delimiter: ['\r\n', '\n', '\r'],
      relax_column_count: true,
      to: maxRows + 2,
    });
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    return fail('broken-quotes', lineOf((error as { records?: number }).records ?? 0));
  }
  const [headings = [], ...rest] = records;
  if (rest.length > maxRows) return fail('too-many-rows');
  const rows = rest
    .map((cells, index) => ({ line: lineOf(index + 1), cells: cells.map(withoutFormulaMark) }))
    .filter(({ cells }) => cells.some((cell) => cell.trim() !== ''));
  return { table: { columns: headings.map((heading) => heading.trim()), rows } };
}

/** What the headings are set apart by: none of them holds any of these signs. */
function findDelimiter(text: string): string {
  const [headings = ''] = text.split(/[\r\n]/, 1);
  const count = (sign: string) => headings.split(sign).length;
  return [',', ';', '\t'].reduce((best, sign) => (count(sign) > count(best) ? sign : best));
}

function readJson(text: string): ReadTable {
  let read: unknown;
  try {
    read = JSON.parse(text);
  } catch {
    return fail('not-json');
  }
  const entries: unknown = isRecord(read) ? read.rows : read;
  if (!Array.isArray(entries)) return fail('not-json');
  if (entries.length > maxRows) return fail('too-many-rows');
  const wrong = entries.findIndex((entry) => !isRecord(entry));
  if (wrong >= 0) return fail('not-json', wrong + 1);
  const columns = [...new Set(entries.flatMap((entry: object) => Object.keys(entry)))];
  const rows = entries.map((entry: Record<string, unknown>, index) => ({
    line: index + 1,
    cells: columns.map((column) => cellOf(Object.hasOwn(entry, column) ? entry[column] : null)),
  }));
  return { table: { columns, rows } };
}

/** A value of JSON as it would stand in a cell. */
function cellOf(value: unknown): string {
  if (value === null || value === undefined) return '';
  if (typeof value === 'boolean') return value ? 'yes' : 'no';
  if (Array.isArray(value)) return value.map(cellOf).join(' ');
  return typeof value === 'object' ? JSON.stringify(value) : String(value);
}
