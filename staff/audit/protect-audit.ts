// Threat: whoever did something wrong removes the trace. Layers: no request may change the trail (its
// access rules), and the database refuses it to our own code too: a line is never changed, and removed
// only once it is older than the retention. Set up at every start, because a rebuilt table loses its
// triggers on SQLite. Residual risk: whoever owns the database can drop the triggers.
import { executeTogether, usesPostgres } from '@/server/database';

/** Long enough to look into last year's campaign, short enough not to keep people's days for ever. */
const retentionDays = 730;

/** Puts the triggers in place and removes what is older than the retention. */
export async function protectAudit(): Promise<void> {
  const statements = usesPostgres() ? postgresStatements : sqliteStatements;
  await executeTogether(statements.map((sql) => ({ sql, params: [] })));
}

const sqliteLimit = `strftime('%Y-%m-%dT%H:%M:%fZ', 'now', '-${retentionDays} days')`;

const sqliteStatements = [
  'DROP TRIGGER IF EXISTS audit_keeps_lines',
  'DROP TRIGGER IF EXISTS audit_never_changes',
  `DELETE FROM audit WHERE created_at < ${sqliteLimit}`,
  `CREATE TRIGGER audit_keeps_lines BEFORE DELETE ON audit WHEN OLD.created_at >= ${sqliteLimit}
   BEGIN SELECT RAISE(ABORT, 'The audit trail is append-only'); END`,
  `CREATE TRIGGER audit_never_changes BEFORE UPDATE ON audit
   BEGIN SELECT RAISE(ABORT, 'The audit trail is append-only'); END`,
];

const postgresLimit = `now() - interval '${retentionDays} days'`;

const postgresStatements = [
  `CREATE OR REPLACE FUNCTION refuse_audit_change() RETURNS trigger LANGUAGE plpgsql AS $$
   BEGIN
     IF TG_OP = 'DELETE' THEN
       IF OLD.created_at < ${postgresLimit} THEN RETURN OLD; END IF;
     END IF;
     RAISE EXCEPTION 'The audit trail is append-only';
   END $$`,
  `DELETE FROM audit WHERE created_at < ${postgresLimit}`,
  `CREATE OR REPLACE TRIGGER audit_keeps_lines BEFORE UPDATE OR DELETE ON audit
   FOR EACH ROW EXECUTE FUNCTION refuse_audit_change()`,
  `CREATE OR REPLACE TRIGGER audit_stays_whole BEFORE TRUNCATE ON audit
   FOR EACH STATEMENT EXECUTE FUNCTION refuse_audit_change()`,
];
