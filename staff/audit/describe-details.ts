// The facts of a line of the audit trail, in words.
import { isRecord } from '@/publication/is-record';
import type { AuditMessages } from '../messages/audit/audit-messages';

/** "fields: sentence, year · status: draft"; what is no JSON stays as it is. */
export function describeDetails(details: string, names: AuditMessages['names']): string {
  const facts = readFacts(details);
  if (!facts) return details;
  const known: Partial<Record<string, string>> = names;
  return Object.entries(facts)
    .map(([name, value]) => {
      const said = Array.isArray(value) ? value.join(', ') : String(value);
      return `${known[name] ?? name}: ${said}`;
    })
    .join(' · ');
}

function readFacts(details: string): Record<string, unknown> | null {
  try {
    const facts: unknown = JSON.parse(details);
    return isRecord(facts) ? facts : null;
  } catch {
    return null;
  }
}
