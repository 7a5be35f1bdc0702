// Which results somebody asks for: read from an address's query, for the screen and the export alike.
import { z } from 'zod';
import { type LinkTag, linkTags } from '@/campaign/channels';
import { isLocale, type Locale } from '@/campaign/locales';

/** A visitor whose address named no channel. */
export const noChannel = 'none';

/** A wrong value counts as none: a filter is no place for an error. */
const day = z.iso.date().or(z.literal('')).catch('');
const query = z.object({
  from: day,
  until: day,
  /** Slug: its days are shown, whatever the others say. */
  edition: z.string().max(200).catch(''),
  locale: z
    .string()
    .transform((value): Locale | '' => (isLocale(value) ? value : ''))
    .catch(''),
  cameBy: z
    .enum([...linkTags, noChannel])
    .or(z.literal(''))
    .catch('')
    .transform((tag): LinkTag | typeof noChannel | '' => tag),
});
export type AskedResults = z.infer<typeof query>;

export interface ResultsFilter extends AskedResults {
  from: string;
  until: string;
}

export interface FilterEdition {
  slug: string;
  name: string;
  /** ISO days. */
  startsOn: string;
  endsOn: string;
}

const dayMs = 86_400_000;
const usualDays = 30;
/** What is asked for at once. */
export const maxDays = 400;

/** The days are always set, in order, and no more than `maxDays`. */
export function readResultsFilter(
  asked: Record<string, unknown>,
  editions: readonly FilterEdition[],
  now: Date,
): ResultsFilter {
  const { from, until, edition, locale, cameBy } = asked;
  const wanted = query.parse({ from, until, edition, locale, cameBy });
  const chosen = editions.find(({ slug }) => slug === wanted.edition);
  if (chosen) return bounded({ ...wanted, from: chosen.startsOn, until: chosen.endsOn });
  const last = wanted.until || isoDay(now.getTime());
  const first = wanted.from || daysBefore(last, usualDays - 1);
  const [start = first, end = last] = [first, last].sort();
  return bounded({ ...wanted, edition: '', from: start, until: end });
}

function bounded(filter: ResultsFilter): ResultsFilter {
  const earliest = daysBefore(filter.until, maxDays - 1);
  return filter.from < earliest ? { ...filter, from: earliest } : filter;
}

function daysBefore(day: string, days: number): string {
  return isoDay(Date.parse(`${day}T00:00:00Z`) - days * dayMs);
}

function isoDay(atMs: number): string {
  return new Date(atMs).toISOString().slice(0, 10);
}

/** Every day of the period, in order. */
export function daysOf({ from, until }: Pick<ResultsFilter, 'from' | 'until'>): string[] {
  const days: string[] = [];
  for (let at = Date.parse(`${from}T00:00:00Z`); isoDay(at) <= until; at += dayMs) {
    days.push(isoDay(at));
  }
  return days;
}

/** A filter's days in parts of at most `length` days, in order. */
export function partsOf(filter: ResultsFilter, length: number): ResultsFilter[] {
  const days = daysOf(filter);
  const parts: ResultsFilter[] = [];
  for (let first = 0; first < days.length; first += length) {
    const part = days.slice(first, first + length);
    parts.push({ ...filter, from: part[0] ?? filter.from, until: part.at(-1) ?? filter.until });
  }
  return parts;
}

/** The filter as the query of an address; empty fields are left out. */
export function queryOfResults(filter: ResultsFilter): URLSearchParams {
  return new URLSearchParams(Object.entries(filter).filter(([, value]) => value !== ''));
}
