// How one field of an address is written into a cell and read from one. A cell is text, in CSV and JSON
// alike; what is read is what the form would have saved. Pure but for today; hostile text ends as a
// problem.
import { isPlace } from '@/campaign/reporting-points';

export type CellProblemCode =
  | 'required'
  | 'too-long'
  | 'not-a-slug'
  | 'not-a-place'
  | 'not-a-web-address'
  | 'not-an-option'
  | 'not-yes-or-no'
  | 'not-a-day'
  | 'in-future';

export type ReadCell =
  | { value: string | boolean | string[] | null }
  | { problem: CellProblemCode /** What would do: options, a length. */; detail: string };

export interface Column {
  /** The field's, and the column's heading. */
  name: string;
  write(value: unknown): string;
  /** As a value of JSON, where that is more than its cell's text; read back as the same cell. */
  json?(value: unknown): unknown;
  read(cell: string): ReadCell;
  /** Whether a new row has something there without being told. */
  hasDefault?: true;
}

const problem = (code: CellProblemCode, detail = ''): ReadCell => ({ problem: code, detail });

function writeText(value: unknown): string {
  return typeof value === 'string' ? value : '';
}

interface TextRules {
  maxLength: number;
  isRequired?: boolean;
}

export function textColumn(name: string, { maxLength, isRequired = false }: TextRules): Column {
  return {
    name,
    write: writeText,
    read(cell) {
      const text = cell.trim();
      if (text === '') return isRequired ? problem('required') : { value: null };
      return text.length > maxLength ? problem('too-long', String(maxLength)) : { value: text };
    },
  };
}

export function slugColumn(name: string): Column {
  return {
    name,
    write: writeText,
    read(cell) {
      const slug = cell.trim();
      if (slug === '') return problem('required');
      const isSlug = slug.length <= 100 && /^[a-z0-9]+(-[a-z0-9]+)*$/.test(slug);
      return isSlug ? { value: slug } : problem('not-a-slug');
    },
  };
}

export function placeColumn(name: string): Column {
  return {
    name,
    write: writeText,
    read(cell) {
      const code = cell.trim();
      if (code === '') return problem('required');
      return isPlace(code) ? { value: code } : problem('not-a-place');
    },
  };
}

const maxAddressLength = 500;

export function webAddressColumn(name: string, { isRequired = false } = {}): Column {
  return {
    name,
    write: writeText,
    read(cell) {
      const address = cell.trim();
      if (address === '') return isRequired ? problem('required') : { value: null };
      if (address.length > maxAddressLength) return problem('too-long', String(maxAddressLength));
      return isWebAddress(address) ? { value: address } : problem('not-a-web-address');
    },
  };
}

/** Nothing that a browser could run, and nobody's password. */
function isWebAddress(text: string): boolean {
  if (!URL.canParse(text)) return false;
  const { password, protocol, username } = new URL(text);
  return ['https:', 'http:'].includes(protocol) && username === '' && password === '';
}

export function optionColumn(name: string, options: readonly string[]): Column {
  return {
    name,
    hasDefault: true,
    write: writeText,
    read(cell) {
      const option = cell.trim().toLowerCase();
      if (option === '') return problem('required');
      return options.includes(option)
        ? { value: option }
        : problem('not-an-option', options.join(', '));
    },
  };
}

/** Several words in one cell, apart by spaces; commas and semicolons will do. */
export function listColumn(name: string, allowed: RegExp | readonly string[]): Column {
  const isAllowed = (item: string) =>
    allowed instanceof RegExp ? allowed.test(item) : allowed.includes(item);
  return {
    name,
    write: (value) => (Array.isArray(value) ? value.join(' ') : ''),
    json: (value) => (Array.isArray(value) ? value : []),
    read(cell) {
      const items = cell.split(/[\s,;]+/).filter((item) => item !== '');
      if (items.every(isAllowed)) return { value: [...new Set(items)] };
      return problem(
        'not-an-option',
        allowed instanceof RegExp ? 'fr, nl, en' : allowed.join(', '),
      );
    },
  };
}

/** As spreadsheets write it in the desk's languages. */
const yes = ['yes', 'true', '1', 'oui', 'vrai', 'ja', 'waar', 'wahr'];
const no = ['', 'no', 'false', '0', 'non', 'faux', 'nee', 'onwaar', 'nein', 'falsch'];

export function yesNoColumn(name: string): Column {
  return {
    name,
    write: (value) => (value === true ? 'yes' : 'no'),
    json: (value) => value === true,
    read(cell) {
      const word = cell.trim().toLowerCase();
      if (yes.includes(word)) return { value: true };
      return no.includes(word) ? { value: false } : problem('not-yes-or-no');
    },
  };
}

const dayMs = 24 * 60 * 60 * 1000;

export function dayColumn(name: string): Column {
  return {
    name,
    write: (value) => (typeof value === 'string' ? value.slice(0, 10) : ''),
    read(cell) {
      const text = cell.trim();
      if (text === '') return { value: null };
      const day = readDay(text);
      if (day === null) return problem('not-a-day');
      const moment = `${day}T12:00:00.000Z`;
      // Somewhere on earth it is tomorrow already.
      return Date.parse(moment) > Date.now() + dayMs ? problem('in-future') : { value: moment };
    },
  };
}

/** "2026-11-22", or as a spreadsheet made of it "22.11.2026", "22-11-2026", "22/11/2026"; else null. */
function readDay(text: string): string | null {
  const iso = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  const local = /^(\d{1,2})([./-])(\d{1,2})\2(\d{4})$/.exec(text);
  const [year, month, day] = iso
    ? [Number(iso[1]), Number(iso[2]), Number(iso[3])]
    : [Number(local?.[4]), Number(local?.[3]), Number(local?.[1])];
  // With a slash, some write the month first: where both could be meant, neither is guessed.
  if (local?.[2] === '/' && day <= 12 && day !== month) return null;
  const date = new Date(Date.UTC(year, month - 1, day));
  const isReal = date.getUTCMonth() === month - 1 && date.getUTCDate() === day && year >= 2000;
  return isReal ? date.toISOString().slice(0, 10) : null;
}
