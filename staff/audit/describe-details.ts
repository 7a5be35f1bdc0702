// The facts of a line of the audit trail, in words.
import { isLocale, localeNames } from '@/campaign/locales';
import { isRecord } from '@/publication/is-record';
import type { AuditMessages } from '../messages/audit/audit-messages';

/** How the facts are said to whoever reads them. */
export interface DetailWords {
  messages: Pick<AuditMessages, 'names' | 'statuses'>;
  /** A field's path in the words of its form: "Numbers 2 › Source". */
  nameField: (path: string) => string;
  /** An ISO moment with its time zone. */
  sayMoment: (moment: string) => string;
  /** A document's title as it is stored. */
  sayTitle: (title: string) => string;
}

/** "fields: Sentence, Year · status: draft"; what is no JSON stays as it is. */
export function describeDetails(details: string, words: DetailWords): string {
  const facts = readFacts(details);
  if (!facts) return details;
  const known: Partial<Record<string, string>> = words.messages.names;
  return Object.entries(facts)
    .map(([name, value]) => `${known[name] ?? name}: ${sayValue(name, value, words)}`)
    .join(' · ');
}

const isoMoment = /^\d{4}-\d{2}-\d{2}T[\d:.]+Z$/;

function sayValue(name: string, value: unknown, words: DetailWords): string {
  if (Array.isArray(value)) {
    const say = name === 'fields' ? words.nameField : words.sayTitle;
    return value.map((it) => say(String(it))).join(', ');
  }
  const text = String(value);
  const statuses: Partial<Record<string, string>> = words.messages.statuses;
  if (name === 'status') return statuses[text] ?? text;
  if (name === 'language' && isLocale(text)) return localeNames[text];
  return isoMoment.test(text) ? words.sayMoment(text) : text;
}

function readFacts(details: string): Record<string, unknown> | null {
  try {
    const facts: unknown = JSON.parse(details);
    return isRecord(facts) ? facts : null;
  } catch {
    return null;
  }
}
