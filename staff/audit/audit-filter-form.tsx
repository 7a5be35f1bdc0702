// What the audit trail is filtered by: a plain form whose fields become the address's query.
import type { AuditMessages } from '../messages/audit/audit-messages';
import '../views/desk-fields.css';
import '../views/desk-filter.css';
import { auditActions } from './audit-entry';
import type { AuditFilter } from './audit-filter';

interface AuditFilterFormProps {
  filter: AuditFilter;
  messages: AuditMessages;
}

export function AuditFilterForm({ filter, messages }: AuditFilterFormProps) {
  const { actions, filter: texts } = messages;
  return (
    <form
      method="get"
      action="/admin/audit"
      className="desk-filter desk-fields"
      aria-label={texts.title}
    >
      <label>
        {texts.action}
        <select name="action" defaultValue={filter.action}>
          <option value="">{texts.anyAction}</option>
          {auditActions.map((action) => (
            <option key={action} value={action}>
              {actions[action]}
            </option>
          ))}
        </select>
      </label>
      <label>
        {texts.person}
        <input name="person" type="search" maxLength={200} defaultValue={filter.person} />
      </label>
      <label>
        {texts.words}
        <input name="words" type="search" maxLength={200} defaultValue={filter.words} />
      </label>
      <label>
        {texts.from}
        <input name="from" type="date" defaultValue={filter.from} />
      </label>
      <label>
        {texts.until}
        <input name="until" type="date" defaultValue={filter.until} />
      </label>
      <div className="audit__buttons">
        <button type="submit">{texts.apply}</button>
        <a href="/admin/audit">{texts.clear}</a>
      </div>
    </form>
  );
}
