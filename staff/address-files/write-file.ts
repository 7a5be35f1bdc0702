// A list of addresses as a file: read back by `readTable`, it says exactly what is stored. Pure.
import { csvLine } from '../audit/csv-line';
import { type AddressList, listShapes } from './address-lists';

type Stored = Record<string, unknown>;

/** Without it spreadsheets take UTF-8 for something older. */
const byteOrderMark = '\uFEFF';

/** Spreadsheets in these languages expect a semicolon, because a comma stands in their numbers. */
const semicolonLanguages = ['fr', 'nl', 'de'];

/** `language`: the admin's, whose spreadsheets are likely to open it. */
export function writeCsv(list: AddressList, stored: readonly Stored[], language: string): string {
  const { columns } = listShapes[list];
  const separator = semicolonLanguages.includes(language) ? ';' : ',';
  const rows = [
    columns.map(({ name }) => name),
    ...stored.map((document) => columns.map(({ name, write }) => write(document[name]))),
  ];
  return byteOrderMark + rows.map((row) => csvLine(row, separator)).join('');
}

export function writeJson(list: AddressList, stored: readonly Stored[]): string {
  const rows = stored.map((document) =>
    Object.fromEntries(
      listShapes[list].columns.map(({ json, name, write }) => [
        name,
        json ? json(document[name]) : write(document[name]) || null,
      ]),
    ),
  );
  return `${JSON.stringify({ list, rows }, null, 2)}\n`;
}
