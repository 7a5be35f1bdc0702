// Everything that waits: for approval, for its moment, or as a draft for somebody to propose it; the
// figures that were withdrawn; and what was decided lately.
import type { AdminViewServerProps, PayloadRequest } from 'payload';
import { fallbackLocale, isLocale, localeNames } from '@/campaign/locales';
import { fillIn } from '@/campaign/placeholders';
import { findReaderNote } from '@/campaign/reader-note';
import { loadProposals } from '@/publication/load-proposals';
import { byMoment, isProposed, isScheduled, type Proposal } from '@/publication/proposal';
import { loadPublishingSettings } from '@/publication/publishing-settings';
import { settleDueProposals } from '@/publication/settle-proposals';
import type { Withdrawal } from '@/publication/staff-documents';
import { formatDay, formatMoment } from '../messages/format-moment';
import { sayReason } from '../messages/say-reason';
import { sayTitle } from '../messages/say-title';
import { staffMessagesFor } from '../messages/staff-message-catalogue';
import { systemAuthor } from '../set-up/system-author';
import { DeskView, requireSignedIn } from './desk-view';
import { DraftsForm, type OfferedDraft } from './drafts-form';
import { HoldsFrom } from './holds-from';
import { LiftButton } from './lift-button';
import { ProposalState } from './proposal-state';
import './proposals-view.css';

const decidedShown = 20;

export async function ProposalsView(view: AdminViewServerProps) {
  const req = requireSignedIn(view, '/admin/proposals');
  const { payload } = req;
  const { language } = req.i18n;
  const { proposals: messages } = staffMessagesFor(language);
  await settleDueProposals(payload, req);
  const all = await loadProposals(payload, req, {});
  const inState = (...states: Proposal['status'][]) =>
    all.filter(({ status }) => states.includes(status));
  const scheduled = inState('approved').filter(isScheduled).sort(byMoment);
  const decided = inState('settled', 'refused', 'taken-back').reverse().slice(0, decidedShown);
  const settings = await loadPublishingSettings(payload, req);
  const saying = { req, timeZone: settings.timeZone };
  const { docs: withdrawals } = await payload.find({
    collection: 'withdrawals',
    overrideAccess: false,
    pagination: false,
    req,
  });

  return (
    <DeskView view={view} title={messages.title} className="proposals">
      <p>{messages.introduction}</p>
      <ProposalList title={messages.waiting} proposals={inState('open')} {...saying} />
      <ProposalList title={messages.scheduled} proposals={scheduled} {...saying} />
      <section>
        <h2>{messages.drafts}</h2>
        <DraftsForm
          drafts={await loadDrafts(req, inState('open', 'approved'))}
          settings={settings}
          language={language}
        />
      </section>
      <section>
        <h2>{messages.withdrawn}</h2>
        {withdrawals.length === 0 ? <p>{messages.none}</p> : null}
        <ul className="desk-list">
          {withdrawals.map((withdrawal) => (
            <li key={withdrawal.id}>
              <Withdrawn withdrawal={withdrawal} language={language} />
              <LiftButton
                id={withdrawal.id}
                statistic={withdrawal.statistic}
                settings={settings}
                language={language}
              />
            </li>
          ))}
        </ul>
      </section>
      <ProposalList title={messages.decided} proposals={decided} {...saying} />
    </DeskView>
  );
}

/** Which figure, since when and by whom; and its note, marked where it is in another language. */
function Withdrawn({ language, withdrawal }: { language: string; withdrawal: Withdrawal }) {
  const { urgent } = staffMessagesFor(language);
  const { on, statistic, updatedBy } = withdrawal;
  const names = { day: formatDay(on, language), author: updatedBy ?? '' };
  const written = Object.entries(withdrawal.note ?? {}).map(([locale, text]) => [
    locale,
    text ?? '',
  ]);
  const reader = isLocale(language) ? language : fallbackLocale;
  const note = findReaderNote(Object.fromEntries(written), reader);
  return (
    <div>
      <strong>{statistic}</strong>
      <p>{fillIn(updatedBy ? urgent.withdrawnBy : urgent.isWithdrawn, names)}</p>
      {note ? (
        <p lang={note.locale}>
          {note.text}
          {note.locale === reader ? '' : ` (${localeNames[note.locale]})`}
        </p>
      ) : null}
    </div>
  );
}

interface ProposalListProps {
  title: string;
  proposals: Proposal[];
  req: PayloadRequest;
  timeZone: string;
}

function ProposalList({ title, proposals, req, timeZone }: ProposalListProps) {
  const { language } = req.i18n;
  const messages = staffMessagesFor(language).proposals;
  return (
    <section>
      <h2>{title}</h2>
      {proposals.length === 0 ? <p>{messages.none}</p> : null}
      <ul className="desk-list">
        {proposals.map((proposal) => (
          <li key={proposal.id}>
            <div>
              <a href={`/admin/proposals/${proposal.id}`}>
                {sayReason(proposal.reason, req, timeZone)}
              </a>
              <p>
                {fillIn(messages.proposedBy, {
                  author: proposal.author,
                  moment: formatMoment(proposal.createdAt.toISOString(), language, timeZone),
                })}
              </p>
              <HoldsFrom proposal={proposal} language={language} />
            </div>
            <ProposalState status={proposal.status} language={language} />
          </li>
        ))}
      </ul>
    </section>
  );
}

/** Documents whose newest version is a draft that does not wait already. */
async function loadDrafts(req: PayloadRequest, waiting: Proposal[]): Promise<OfferedDraft[]> {
  const offered: OfferedDraft[] = [];
  for (const collection of ['statistics', 'copy', 'country-texts'] as const) {
    const { docs } = await req.payload.findVersions({
      collection,
      depth: 0,
      overrideAccess: false,
      pagination: false,
      req,
      where: {
        and: [{ latest: { equals: true } }, { 'version._status': { equals: 'draft' } }],
      },
    });
    for (const { parent, version } of docs) {
      const { updatedBy } = version;
      const id = Number(parent);
      const updatedAt = new Date(version.updatedAt);
      if (isProposed({ collection, id, updatedAt }, waiting)) continue;
      const slug = 'slug' in version ? version.slug : '';
      const title = 'title' in version ? version.title : slug;
      offered.push({
        collection,
        id,
        title: sayTitle(title || slug, req.i18n.language),
        author: updatedBy ?? '',
        isOfLibrary: updatedBy === systemAuthor,
      });
    }
  }
  return offered;
}
