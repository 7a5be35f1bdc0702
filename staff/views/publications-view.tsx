// The list of publications: when, who, why, what changed, and the way back.
import type { AdminViewServerProps, PayloadRequest } from 'payload';
import { fillIn } from '@/campaign/placeholders';
import { readSnapshot } from '@/campaign/read-snapshot';
import type { Snapshot } from '@/campaign/snapshot';
import { findChanges } from '@/publication/find-changes';
import { loadTimeZone } from '@/publication/load-time-zone';
import { findCurrentPublication } from '@/publication/read-publication';
import type { Publication } from '@/publication/staff-documents';
import { describeChange } from '../messages/describe-change';
import { formatMoment } from '../messages/format-moment';
import { sayReason } from '../messages/say-reason';
import { staffMessagesFor } from '../messages/staff-message-catalogue';
import { DeskView, requireSignedIn } from './desk-view';
import { RestoreButton } from './restore-button';
import './publications-view.css';

const perPage = 20;

export async function PublicationsView(view: AdminViewServerProps) {
  const req = requireSignedIn(view, '/admin/publications');
  const { language } = req.i18n;
  const messages = staffMessagesFor(language).publications;
  const page = Math.max(1, Math.floor(Number(view.searchParams?.page)) || 1);
  const { hasNextPage, passed } = await loadPassed(req, page);
  const current = await findCurrentPublication();
  const timeZone = await loadTimeZone(req.payload, req);

  return (
    <DeskView view={view} title={messages.title} className="publications">
      <p>{messages.introduction}</p>
      <ol className="desk-list">
        {passed.map((it) => (
          <PublicationItem
            key={it.publication.id}
            {...it}
            isLive={it.publication.id === current?.id}
            req={req}
            timeZone={timeZone}
          />
        ))}
      </ol>
      <nav className="publications__pages" aria-label={messages.title}>
        {page > 1 ? <a href={`?page=${page - 1}`}>{messages.newer}</a> : null}
        {hasNextPage ? <a href={`?page=${page + 1}`}>{messages.older}</a> : null}
      </nav>
    </DeskView>
  );
}

interface PassedPublication {
  publication: Publication;
  snapshot: Snapshot;
  /** What held until then; null: it is the first. */
  before: Snapshot | null;
}

interface PublicationItemProps extends PassedPublication {
  isLive: boolean;
  req: PayloadRequest;
  timeZone: string;
}

function PublicationItem(props: PublicationItemProps) {
  const { before, isLive, publication, req, snapshot, timeZone } = props;
  const { language } = req.i18n;
  const { approver, author, holdsFrom, id, reason } = publication;
  const messages = staffMessagesFor(language).publications;
  const moment = formatMoment(holdsFrom, language, timeZone);
  const changes = before
    ? findChanges(before, snapshot).map((change) => describeChange(change, language))
    : [messages.first];
  return (
    <li>
      <div>
        <h2>
          {moment}
          {isLive ? <span className="desk-state desk-state--holds">{messages.live}</span> : null}
        </h2>
        <p>
          {author}
          {approver ? ` · ${fillIn(messages.approvedBy, { approver })}` : ''} ·{' '}
          {sayReason(reason, req, timeZone)}
        </p>
        <ul>
          {changes.map((words) => (
            <li key={words}>{words}</li>
          ))}
        </ul>
      </div>
      {isLive ? null : <RestoreButton id={id} moment={moment} language={language} />}
    </li>
  );
}

/** A page of the publications whose moment has come, newest first. */
async function loadPassed(
  req: PayloadRequest,
  page: number,
): Promise<{ passed: PassedPublication[]; hasNextPage: boolean }> {
  const newestFirst = {
    collection: 'publications',
    overrideAccess: false,
    req,
    sort: '-holdsFrom',
  } as const;
  const { docs, hasNextPage } = await req.payload.find({
    ...newestFirst,
    limit: perPage,
    page,
    where: { holdsFrom: { less_than_equal: new Date().toISOString() } },
  });
  const last = docs.at(-1);
  if (!last) return { passed: [], hasNextPage };
  const { docs: earlier } = await req.payload.find({
    ...newestFirst,
    limit: 1,
    pagination: false,
    where: { holdsFrom: { less_than: last.holdsFrom } },
  });
  const snapshots = [...docs, ...earlier].map(({ data }) => readSnapshot(data));
  const passed = docs.map((publication, index) => ({
    publication,
    snapshot: snapshots[index] as Snapshot,
    before: snapshots[index + 1] ?? null,
  }));
  return { passed, hasNextPage };
}
