// What the audit trail can say. Free of input and output, so that views and exports share it.

/** Everything that is recorded, by the word that stands in the trail; never renamed once used. */
export const auditActions = [
  'signed-in',
  'sign-in-failed',
  'account-locked',
  'account-unlocked',
  'signed-out',
  'signed-out-everywhere',
  'created',
  'changed',
  'deleted',
  'published',
  'publication-scheduled',
  'change-proposed',
  'change-approved',
  'change-refused',
  'change-taken-back',
  'change-moved',
  'change-dropped',
  'figure-withdrawn',
  'withdrawal-proposed',
  'figure-return-proposed',
  'maker-paused',
  'maker-resumed',
  'preview-link-made',
  'preview-link-ended',
  'account-created',
  'account-deleted',
  'role-changed',
  'password-changed',
  'invitation-made',
  'invitation-withdrawn',
  'invitation-accepted',
  'reset-link-made',
  'reset-asked',
  'password-reset',
  'mail-failed',
  'audit-exported',
  'addresses-imported',
  'address-found-right',
  'address-asked-again',
] as const;
export type AuditAction = (typeof auditActions)[number];

/** Facts by name. Must never hold a password, a token, a draft's text or anything about a visitor. */
export type AuditDetails = Record<string, string | number | boolean | null | readonly string[]>;

export interface AuditEntry {
  action: AuditAction;
  /** E-mail address of whoever did it; left out: whoever is signed in; empty: nobody known. */
  actor?: string;
  /** Where it is stored, as "collection/id". */
  document?: string;
  /** What it was done to, for people: a title, an account's address, a reason as it is kept. */
  subject?: string;
  details?: AuditDetails;
}
