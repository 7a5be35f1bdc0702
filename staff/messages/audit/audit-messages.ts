// What the view of the audit trail says. {placeholders} are filled in by `fillIn`.
import type { AuditAction } from '../../audit/audit-entry';

export interface AuditMessages {
  title: string;
  introduction: string;
  /** {zone} */
  inZone: string;
  /** Of a document that was saved. */
  statuses: { draft: string; published: string };
  filter: {
    title: string;
    action: string;
    anyAction: string;
    person: string;
    words: string;
    from: string;
    until: string;
    apply: string;
    clear: string;
  };
  export: string;
  /** {count} lines found */
  found: string;
  none: string;
  moment: string;
  action: string;
  person: string;
  subject: string;
  facts: string;
  nobody: string;
  newer: string;
  older: string;
  actions: Record<AuditAction, string>;
  /** The names of facts that lines have. */
  names: Record<FactName, string>;
}

export const factNames = [
  'fields',
  'dropped',
  'status',
  'language',
  'role',
  'from',
  'to',
  'holdsFrom',
  'until',
  'approver',
  'attempts',
  'invitedBy',
  'kind',
] as const;
export type FactName = (typeof factNames)[number];
