// Which lines of the audit trail somebody asks for: read from an address's query, for the list and
// the export alike.
import type { Where } from 'payload';
import { z } from 'zod';
import { dayAfter, startOfDay } from '@/campaign/edition-dates';
import { findReasonsSaying } from '../messages/say-reason';
import { type AuditAction, auditActions } from './audit-entry';

/** A wrong value counts as none: a filter is no place for an error. */
const text = z.string().trim().max(200).catch('');
const day = z.iso.date().or(z.literal('')).catch('');

const query = z.object({
  action: z
    .enum(auditActions)
    .or(z.literal(''))
    .catch('')
    .transform((action): AuditAction | '' => action),
  /** A part of the address of whoever did it. */
  person: text,
  /** A part of anything else that the line says. */
  words: text,
  /** Days in the campaign's time zone, both included: "2026-11-18". */
  from: day,
  until: day,
});
export type AuditFilter = z.infer<typeof query>;

export function readAuditFilter(asked: Record<string, unknown>): AuditFilter {
  const { action, person, words, from, until } = asked;
  return query.parse({ action, person, words, from, until });
}

/**
 * `timeZone`: the campaign's, in which days begin and end. `language`: in which the asker reads the
 * product's own reasons, which are kept as facts.
 */
export function whereOf(
  { action, from, person, until, words }: AuditFilter,
  timeZone: string,
  language: string,
): Where {
  const conditions: Where[] = [];
  if (action) conditions.push({ action: { equals: action } });
  if (person) conditions.push({ actor: { contains: person } });
  if (words) {
    const fields = ['subject', 'document', 'details'];
    const saidSo = findReasonsSaying(words, language);
    conditions.push({
      or: [
        ...fields.map((field) => ({ [field]: { contains: words } })),
        ...saidSo.map((because) => ({ subject: { contains: `"because":"${because}"` } })),
      ],
    });
  }
  const startOf = (day: string) => startOfDay(day, timeZone).toISOString();
  if (from) conditions.push({ createdAt: { greater_than_equal: startOf(from) } });
  if (until) conditions.push({ createdAt: { less_than: startOf(dayAfter(until)) } });
  return { and: conditions };
}

/** The filter as the query of an address; empty fields are left out. */
export function queryOf(filter: AuditFilter): URLSearchParams {
  return new URLSearchParams(Object.entries(filter).filter(([, value]) => value !== ''));
}
