// The facts of a line of the audit trail, in words.
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
    return typeof facts === 'object' && facts !== null && !Array.isArray(facts)
      ? (facts as Record<string, unknown>)
      : null;
  } catch {
    return null;
  }
}
