// A change of a document field by field, in the words of the form: which field, in which language,
// from what to what. A field that Payload's own views would name by its label is named so here.
import { isDeepStrictEqual } from 'node:util';
import { getTranslation } from '@payloadcms/translations';
import type { PayloadRequest } from 'payload';
import { isLocale, localeNames } from '@/campaign/locales';
import type { CampaignDocuments } from '@/publication/campaign-documents';
import type { Change } from '@/publication/changes';
import { isRecord } from '@/publication/is-record';
import { noLabel, yesLabel } from '../fields/three-way-field';
import { inLanguage } from '../staff-label';
import { type FigureForm, sentenceFields } from '../writing/read-sentence';
import { listSentenceChanges, type SaidSentence } from './list-sentence-changes';

export interface FieldChange {
  /** "Numbers 2 › Source › Address" */
  field: string;
  /** The language of a localised text, by its own name; null: no language or all of them. */
  language: string | null;
  before: string;
  after: string;
}

interface NamedField {
  name?: string;
  type?: string;
  label?: unknown;
  labels?: { singular?: unknown; plural?: unknown };
  localized?: boolean;
  relationTo?: string | string[];
  options?: (string | { value: string; label: unknown })[];
  flattenedFields?: NamedField[];
}

type Data = Record<string, unknown>;

/** `documents`: name what a change refers to. */
export function listFieldChanges(
  { after, before, collection }: Change,
  documents: CampaignDocuments,
  req: PayloadRequest,
): FieldChange[] {
  const { flattenedFields } = req.payload.collections[collection].config;
  const figures = collection === 'statistics' ? ([before ?? {}, after ?? {}] as const) : null;
  const words: Words = { req, documents, figures };
  return listData(before ?? {}, after ?? {}, flattenedFields as NamedField[], [], words);
}

interface Words {
  req: PayloadRequest;
  documents: CampaignDocuments;
  /** The figure that is changed, before and after; null: it is something else. */
  figures: readonly [Data, Data] | null;
}

function listData(
  before: Data,
  after: Data,
  fields: NamedField[],
  path: string[],
  words: Words,
): FieldChange[] {
  return fields.flatMap((field) => {
    if (!field.name) return [];
    const [old, now] = [before[field.name], after[field.name]];
    if (isDeepStrictEqual(old ?? null, now ?? null)) return [];
    const label = getTranslation(
      (field.label || field.labels?.plural || field.name) as string,
      words.req.i18n,
    );
    return listValue(old, now, field, [...path, label], words);
  });
}

function listValue(
  old: unknown,
  now: unknown,
  field: NamedField,
  path: string[],
  words: Words,
): FieldChange[] {
  if (field.localized) return listLanguages(old, now, field, path, words);
  const inner = field.flattenedFields;
  if (inner && field.type === 'array') {
    const rows = Math.max(lengthOf(old), lengthOf(now));
    return Array.from({ length: rows }, (_, index) => index).flatMap((index) => {
      const place = [...path.slice(0, -1), `${path.at(-1)} ${index + 1}`];
      return listData(rowOf(old, index), rowOf(now, index), inner, place, words);
    });
  }
  if (inner) return listData(dataOf(old), dataOf(now), inner, path, words);
  if (field.type === 'json') return listWords(dataOf(old), dataOf(now), path);
  // A group with one text per language.
  const language = isLocale(field.name) ? localeNames[field.name] : null;
  const [before, after] = [textOf(old, field, words), textOf(now, field, words)];
  const place = language && path.length > 1 ? path.slice(0, -1) : path;
  return before === after ? [] : [{ field: place.join(' › '), language, before, after }];
}

/** Words that are kept by name: each that differs. */
function listWords(old: Data, now: Data, path: string[]): FieldChange[] {
  const names = [...new Set([...Object.keys(old), ...Object.keys(now)])];
  return names.flatMap((name) => {
    const [before, after] = [String(old[name] ?? ''), String(now[name] ?? '')];
    const field = [...path, name].join(' › ');
    return before === after ? [] : [{ field, language: null, before, after }];
  });
}

function listLanguages(
  old: unknown,
  now: unknown,
  field: NamedField,
  path: string[],
  words: Words,
): FieldChange[] {
  const codes = [...new Set([...Object.keys(dataOf(old)), ...Object.keys(dataOf(now))])];
  return codes.flatMap((code) => {
    const language = isLocale(code) ? localeNames[code] : code;
    const { figures, req } = words;
    if (figures && field.name && sentenceFields.includes(field.name)) {
      const said = (value: unknown, figure: Data): SaidSentence => ({
        text: textOf(dataOf(value)[code], field, words),
        figure: figure as FigureForm,
      });
      return listSentenceChanges([said(old, figures[0]), said(now, figures[1])], {
        field: path.join(' › '),
        language: req.i18n.language,
        locale: code,
      }).map((change) => ({ ...change, language }));
    }
    const [before, after] = [old, now].map((it) => textOf(dataOf(it)[code], field, words));
    if (before === undefined || after === undefined || before === after) return [];
    return [{ field: path.join(' › '), language, before, after }];
  });
}

function textOf(value: unknown, field: NamedField, words: Words): string {
  if (value === null || value === undefined || value === '') return '';
  if (Array.isArray(value)) return value.map((it) => textOf(it, field, words)).join(', ');
  const { language } = words.req.i18n;
  switch (field.type) {
    case 'checkbox':
      return inLanguage(value ? yesLabel : noLabel, language);
    case 'select':
      return labelOf(String(value), field, words);
    case 'relationship':
      return nameOf(Number(value), String(field.relationTo), words);
    case 'date':
      return String(value).slice(0, 10);
    case 'number':
      return new Intl.NumberFormat(language, { maximumFractionDigits: 20 }).format(Number(value));
    default:
      return field.name === 'logo' ? '🖼' : String(value);
  }
}

function labelOf(value: string, { options }: NamedField, { req }: Words): string {
  const option = options?.find((it) => typeof it !== 'string' && it.value === value);
  return option && typeof option !== 'string'
    ? getTranslation(option.label as string, req.i18n)
    : value;
}

function nameOf(id: number, collection: string, { documents }: Words): string {
  const list: { id: number; slug?: string; name?: string }[] =
    (documents as unknown as Record<string, never[]>)[collection] ?? [];
  const document = list.find((it) => it.id === id);
  return document?.name ?? document?.slug ?? String(id);
}

function dataOf(value: unknown): Data {
  return isRecord(value) ? value : {};
}

function rowOf(value: unknown, index: number): Data {
  return Array.isArray(value) ? dataOf(value[index]) : {};
}

function lengthOf(value: unknown): number {
  return Array.isArray(value) ? value.length : 0;
}
