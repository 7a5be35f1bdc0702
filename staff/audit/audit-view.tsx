// The audit trail for administrators: who did what and when, filtered by the address's query, which
// the export takes over as it is.
import { notFound } from 'next/navigation';
import type { AdminViewServerProps, CollectionSlug, PayloadRequest } from 'payload';
import { fillIn } from '@/campaign/placeholders';
import { loadTimeZone } from '@/publication/load-time-zone';
import type { Audit } from '@/publication/staff-documents';
import { isAdministrator } from '../access/is-administrator';
import { formatMoment } from '../messages/format-moment';
import { nameOfPath } from '../messages/name-of-field';
import { sayReason } from '../messages/say-reason';
import { sayTitle } from '../messages/say-title';
import { staffMessagesFor } from '../messages/staff-message-catalogue';
import { DeskView, requireSignedIn } from '../views/desk-view';
import { queryOf, readAuditFilter, whereOf } from './audit-filter';
import { AuditFilterForm } from './audit-filter-form';
import { type DetailWords, describeDetails } from './describe-details';
import './audit-view.css';

const perPage = 50;

export async function AuditView(view: AdminViewServerProps) {
  const { searchParams } = view;
  const req = requireSignedIn(view, '/admin/audit');
  if (!isAdministrator({ req })) notFound();
  const { language } = req.i18n;
  const messages = staffMessagesFor(language).audit;
  const filter = readAuditFilter(searchParams ?? {});
  const timeZone = await loadTimeZone(req.payload, req);
  const { docs, hasNextPage, page, totalDocs } = await req.payload.find({
    collection: 'audit',
    depth: 0,
    limit: perPage,
    overrideAccess: false,
    page: Math.max(1, Math.floor(Number(searchParams?.page)) || 1),
    req,
    sort: '-id',
    where: whereOf(filter, timeZone, req.i18n.language),
  });
  const query = queryOf(filter);
  const pageAddress = (number: number) =>
    `?${new URLSearchParams([...query, ['page', String(number)]])}`;
  const found = new Intl.NumberFormat(language).format(totalDocs);

  return (
    <DeskView view={view} title={messages.title} className="audit">
      <p>
        {messages.introduction} {fillIn(messages.inZone, { zone: timeZone })}
      </p>
      <AuditFilterForm filter={filter} messages={messages} />
      <p className="audit__found">
        <span>{docs.length > 0 ? fillIn(messages.found, { count: found }) : messages.none}</span>
        <a href={`/staff-api/audit/export?${query}`} download>
          {messages.export}
        </a>
      </p>
      <ol className="audit__lines">
        {docs.map((line) => (
          <AuditLine key={line.id} line={line} timeZone={timeZone} req={req} />
        ))}
      </ol>
      <nav className="audit__pages" aria-label={messages.title}>
        {page && page > 1 ? <a href={pageAddress(page - 1)}>{messages.newer}</a> : null}
        {page && hasNextPage ? <a href={pageAddress(page + 1)}>{messages.older}</a> : null}
      </nav>
    </DeskView>
  );
}

interface AuditLineProps {
  line: Audit;
  /** The campaign's. */
  timeZone: string;
  req: PayloadRequest;
}

function AuditLine({ line, req, timeZone }: AuditLineProps) {
  const { language } = req.i18n;
  const { audit: messages } = staffMessagesFor(language);
  const known: Partial<Record<string, string>> = messages.actions;
  const sayMoment = (moment: string) => formatMoment(moment, language, timeZone);
  const [slug] = (line.document ?? '').split('/');
  const collection = Object.keys(req.payload.collections).find((it) => it === slug);
  const words: DetailWords = {
    messages,
    sayMoment,
    sayTitle: (title) => sayTitle(title, language),
    nameField: (path) => (collection ? nameOfPath(collection as CollectionSlug, path, req) : path),
  };
  return (
    <li>
      <time dateTime={line.createdAt}>{sayMoment(line.createdAt)}</time>
      <strong>{known[line.action] ?? line.action}</strong>
      <span>{line.actor || messages.nobody}</span>
      <span>
        {sayReason(line.subject ?? '', req, timeZone)}
        {line.document ? <small> {line.document}</small> : null}
      </span>
      {line.details ? (
        <span className="audit__facts">{describeDetails(line.details, words)}</span>
      ) : null}
    </li>
  );
}
