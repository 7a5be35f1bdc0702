// At the top of a form whose document has a change that waits, for approval or for its moment: the draft
// below may hold that change already, and whoever mends a comma would publish it before its time.
import type { UIFieldServerComponent } from 'payload';
import { fillIn } from '@/campaign/placeholders';
import { hasDrafts, isContentCollection } from '@/publication/campaign-documents';
import { loadProposals } from '@/publication/load-proposals';
import { formatMoment } from '../messages/format-moment';
import { sayReason } from '../messages/say-reason';
import { staffMessagesFor } from '../messages/staff-message-catalogue';
import './form-notice.css';

export const WaitingNotice: UIFieldServerComponent = async ({ collectionSlug, data, req }) => {
  if (!req.user || data?.id === undefined || !isContentCollection(collectionSlug)) return null;
  const open = await loadProposals(req.payload, req, { status: { in: ['open', 'approved'] } });
  const waiting = open.filter(({ changes }) =>
    changes.some((change) => change.collection === collectionSlug && change.id === Number(data.id)),
  );
  if (waiting.length === 0) return null;
  const { language } = req.i18n;
  const { proposals } = staffMessagesFor(language);
  return (
    <section className="form-notice" aria-labelledby="waiting-notice">
      <h2 id="waiting-notice">{proposals.waitsHere}</h2>
      <ul>
        {waiting.map(({ holdsFrom, id, reason, status, timeZone }) => (
          <li key={id}>
            <a href={`/admin/proposals/${id}`}>{sayReason(reason, req, timeZone)}</a> –{' '}
            {proposals.statuses[status]},{' '}
            {holdsFrom
              ? fillIn(proposals.waitsUntil, {
                  moment: formatMoment(holdsFrom.toISOString(), language, timeZone),
                })
              : proposals.waitsForApproval}
          </li>
        ))}
      </ul>
      {hasDrafts(req.payload, collectionSlug) ? <p>{proposals.waitsHereMeans}</p> : null}
    </section>
  );
};
