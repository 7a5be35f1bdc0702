// The list of publications: when, who, why, what changed, and the way back.
import { DefaultTemplate } from '@payloadcms/next/templates';
import { Gutter } from '@payloadcms/ui';
import { redirect } from 'next/navigation';
import type { AdminViewServerProps } from 'payload';
import { fillIn } from '@/campaign/placeholders';
import { readSnapshot } from '@/campaign/read-snapshot';
import { findChanges } from '@/publication/find-changes';
import { findCurrentPublication } from '@/publication/read-publication';
import { describeChange } from '../messages/describe-change';
import { formatMoment } from '../messages/format-moment';
import { staffMessagesFor } from '../messages/staff-message-catalogue';
import { RestoreButton } from './restore-button';
import './publications-view.css';

const perPage = 20;

export async function PublicationsView(props: AdminViewServerProps) {
  const { initPageResult, params, searchParams } = props;
  const { req } = initPageResult;
  // Payload guards its own views only.
  if (!req.user) redirect('/admin/login?redirect=%2Fadmin%2Fpublications');
  const { language } = req.i18n;
  const page = Math.max(1, Number(searchParams?.page) || 1);
  // One more than shown: each row is compared with the one before it.
  const { docs, totalDocs } = await req.payload.find({
    collection: 'publications',
    overrideAccess: false,
    req,
    sort: '-holdsFrom',
    where: { holdsFrom: { less_than_equal: new Date().toISOString() } },
    limit: 0,
    pagination: false,
    select: { holdsFrom: true, author: true, approver: true, reason: true },
  });
  const shown = docs.slice((page - 1) * perPage, page * perPage + 1);
  const snapshots = await Promise.all(shown.map(({ id }) => loadSnapshot(id, props)));
  const current = await findCurrentPublication();
  const messages = staffMessagesFor(language).publications;

  return (
    <DefaultTemplate
      i18n={req.i18n}
      locale={initPageResult.locale}
      params={params}
      payload={req.payload}
      permissions={initPageResult.permissions}
      req={req}
      searchParams={searchParams}
      user={req.user ?? undefined}
      visibleEntities={initPageResult.visibleEntities}
    >
      <Gutter className="publications">
        <h1>{messages.title}</h1>
        <p>{messages.introduction}</p>
        <ol className="publications__list">
          {shown.slice(0, perPage).map(({ id, approver, author, holdsFrom, reason }, index) => {
            const moment = formatMoment(holdsFrom, language);
            const snapshot = snapshots[index];
            const before = snapshots[index + 1];
            return (
              <li key={id} className="publications__item">
                <div className="publications__what">
                  <h2>
                    {moment}
                    {id === current?.id ? (
                      <span className="publications__live">{messages.live}</span>
                    ) : null}
                  </h2>
                  <p>
                    {author}
                    {approver ? ` · ${fillIn(messages.approvedBy, { approver })}` : ''} · {reason}
                  </p>
                  <ul>
                    {before && snapshot ? (
                      findChanges(before, snapshot).map((change) => {
                        const words = describeChange(change, language);
                        return <li key={words}>{words}</li>;
                      })
                    ) : (
                      <li>{messages.first}</li>
                    )}
                  </ul>
                </div>
                {id === current?.id ? null : (
                  <RestoreButton id={id} moment={moment} language={language} />
                )}
              </li>
            );
          })}
        </ol>
        <nav className="publications__pages" aria-label={messages.title}>
          {page > 1 ? <a href={`?page=${page - 1}`}>{messages.newer}</a> : null}
          {page * perPage < totalDocs ? <a href={`?page=${page + 1}`}>{messages.older}</a> : null}
        </nav>
      </Gutter>
    </DefaultTemplate>
  );
}

async function loadSnapshot(id: string, { initPageResult }: AdminViewServerProps) {
  const { req } = initPageResult;
  const { data } = await req.payload.findByID({
    collection: 'publications',
    id,
    overrideAccess: false,
    req,
  });
  return readSnapshot(data);
}
