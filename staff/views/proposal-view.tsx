// One proposed change: what it says now and would say, word by word and card by card, and what can be
// done with it.
import { getTranslation } from '@payloadcms/translations';
import { notFound } from 'next/navigation';
import type { AdminViewServerProps, PayloadRequest } from 'payload';
import { wallTimeAt } from '@/campaign/edition-dates';
import { localeNames } from '@/campaign/locales';
import { fillIn } from '@/campaign/placeholders';
import { formats } from '@/card/card-spec';
import {
  type CampaignDocuments,
  requireCampaignDocuments,
  type StatisticDocument,
} from '@/publication/campaign-documents';
import type { Change } from '@/publication/changes';
import { loadProposals } from '@/publication/load-proposals';
import { isWaiting, type Proposal } from '@/publication/proposal';
import { loadSides } from '@/publication/proposal-sides';
import {
  findProposedCards,
  loadProposedSnapshots,
  type ProposedCard,
} from '@/publication/proposed-cards';
import { loadPublishingSettings } from '@/publication/publishing-settings';
import { readStatistic } from '@/publication/read-statistic';
import { settleDueProposals } from '@/publication/settle-proposals';
import { loadCardFonts } from '@/server/card-fonts';
import { requirePerson } from '../endpoints/require-person';
import { formatMoment } from '../messages/format-moment';
import { type FieldChange, listFieldChanges } from '../messages/list-field-changes';
import { sayReason } from '../messages/say-reason';
import { sayTitle } from '../messages/say-title';
import { staffMessagesFor } from '../messages/staff-message-catalogue';
import type { StaffMessages } from '../messages/staff-messages';
import { DeskView, requireSignedIn } from './desk-view';
import { HoldsFrom } from './holds-from';
import { ProposalDecision } from './proposal-decision';
import { ProposalState } from './proposal-state';
import { WordDiff } from './word-diff';
import './proposals-view.css';

export async function ProposalView(view: AdminViewServerProps) {
  const segments = Array.isArray(view.params?.segments) ? view.params.segments : [];
  const id = Number(segments.at(-1));
  const req = requireSignedIn(view, `/admin/proposals/${id || ''}`);
  const { payload } = req;
  const { language } = req.i18n;
  const { affected, proposals: messages } = staffMessagesFor(language);
  await settleDueProposals(payload, req);
  const [proposal] = Number.isInteger(id)
    ? await loadProposals(payload, req, { id: { equals: id } })
    : [];
  if (!proposal) notFound();

  const { hasFourEyes, timeZone } = await loadPublishingSettings(payload, req);
  const canBeDecided = isWaiting(proposal);
  const sides = await loadSides(payload, req, proposal);
  // What was decided is shown as it was proposed: by now the documents say other things.
  const changes = canBeDecided ? sides.changes : proposal.changes;
  const snapshots = canBeDecided ? await loadProposedSnapshots(payload, req, sides) : [];
  const named = { ...sides.after, statistics: await nameDrafts(sides.after.statistics, req) };
  const fonts = await loadCardFonts();
  const shownCards = snapshots
    .map((it) => ({ edition: it.edition, cards: findProposedCards(it, fonts) }))
    .filter(({ cards }) => cards.length > 0);

  return (
    <DeskView
      view={view}
      title={sayReason(proposal.reason, req, timeZone)}
      trail={[{ label: messages.title, url: '/admin/proposals' }]}
      className="proposals"
    >
      <p>
        <a href="/admin/proposals">{messages.back}</a>
      </p>
      <Facts proposal={proposal} language={language} timeZone={timeZone} />
      <section>
        <h2>{messages.words}</h2>
        {changes.map((change) => (
          <Words
            key={`${change.collection} ${change.id} ${change.title}`}
            change={change}
            documents={named}
            req={req}
          />
        ))}
      </section>
      {canBeDecided ? (
        <section>
          <h2>{messages.cards}</h2>
          {shownCards.length === 0 ? <p>{messages.noCardsChange}</p> : null}
          {shownCards.map(({ cards, edition }) => (
            <div key={edition?.id ?? 'shown'}>
              <p>
                {edition
                  ? fillIn(affected.inEdition, { edition: edition.name })
                  : messages.cardsShown}
              </p>
              <ul className="proposals__cards">
                {cards.map((card) => (
                  <CardPair
                    key={`${card.statistic} ${card.locale}`}
                    card={card}
                    address={{ proposal: proposal.id, edition: edition?.id ?? null }}
                    language={language}
                  />
                ))}
              </ul>
            </div>
          ))}
        </section>
      ) : null}
      {canBeDecided ? (
        <ProposalDecision
          id={proposal.id}
          status={proposal.status}
          isOwn={proposal.authorId === requirePerson(req).id}
          hasFourEyes={hasFourEyes}
          plannedFor={
            proposal.holdsFrom && {
              time: wallTimeAt(proposal.holdsFrom, proposal.timeZone),
              timeZone: proposal.timeZone,
            }
          }
          timeZone={proposal.holdsFrom ? proposal.timeZone : timeZone}
          digest={sides.digest}
          language={language}
        />
      ) : null}
    </DeskView>
  );
}

interface FactsProps {
  proposal: Proposal;
  language: string;
  /** The campaign's. */
  timeZone: string;
}

function Facts({ proposal, language, timeZone }: FactsProps) {
  const messages = staffMessagesFor(language).proposals;
  const { approver, author, createdAt, decidedAt, note, status } = proposal;
  return (
    <>
      <p>
        <ProposalState status={status} language={language} />
      </p>
      <p>
        {fillIn(messages.proposedBy, {
          author,
          moment: formatMoment(createdAt.toISOString(), language, timeZone),
        })}
      </p>
      {approver && decidedAt ? (
        <p>
          {fillIn(messages.decidedBy, {
            approver,
            moment: formatMoment(decidedAt.toISOString(), language, timeZone),
          })}
        </p>
      ) : null}
      <HoldsFrom proposal={proposal} language={language} />
      {note ? <p>{fillIn(messages.noteSays, { note })}</p> : null}
    </>
  );
}

/** With figures that were never published, which an edition may have chosen all the same. */
async function nameDrafts(
  published: CampaignDocuments['statistics'],
  req: PayloadRequest,
): Promise<CampaignDocuments['statistics']> {
  const { proposals: messages } = staffMessagesFor(req.i18n.language);
  const { statistics } = await requireCampaignDocuments(req.payload, req, { withDrafts: true });
  const drafts = statistics.filter(({ id }) => published.every((figure) => figure.id !== id));
  return [
    ...published,
    ...drafts.map((draft) => ({ ...draft, slug: `${draft.slug} (${messages.notPublished})` })),
  ];
}

interface WordsProps {
  change: Change;
  documents: CampaignDocuments;
  req: PayloadRequest;
}

function Words({ change, documents, req }: WordsProps) {
  const { language } = req.i18n;
  const messages = staffMessagesFor(language).proposals;
  const { labels } = req.payload.collections[change.collection].config;
  const state = stateOf(change, messages);
  return (
    <article>
      <h3>
        {getTranslation(labels.singular, req.i18n)} {sayTitle(change.title, language)}
        {state ? ` (${state})` : ''}
      </h3>
      <dl className="proposals__fields">
        {[...listResult(change, language), ...listFieldChanges(change, documents, req)].map(
          (field) => (
            <div key={`${field.field} ${field.language}`}>
              <dt>
                {field.field}
                {field.language ? ` (${field.language})` : ''}
              </dt>
              <dd>
                <WordDiff before={field.before} after={field.after} />
              </dd>
            </div>
          ),
        )}
      </dl>
    </article>
  );
}

/** Where the document itself comes or goes; null: it was there and stays. */
function stateOf(
  { after, before, collection }: Change,
  messages: StaffMessages['proposals'],
): string | null {
  if (after === null && collection === 'withdrawals') return messages.usedAgain;
  if (after === null) return messages.noLongerPublished;
  return before === null ? messages.newlyPublished : null;
}

/** The number that comes of a figure's inputs: what everybody will read, and no field of its own. */
function listResult({ after, before, collection }: Change, language: string): FieldChange[] {
  if (collection !== 'statistics') return [];
  const [old, now] = [before, after].map((data) => {
    const { value } = data ? readStatistic(data as unknown as StatisticDocument, []) : { value: 0 };
    return value === 0 ? '' : new Intl.NumberFormat(language).format(value);
  });
  const field = staffMessagesFor(language).calculation.title;
  return old === now ? [] : [{ field, language: null, before: old ?? '', after: now ?? '' }];
}

interface CardPairProps {
  card: ProposedCard;
  /** `edition`: the one to come in which it is shown; null: what the public sees. */
  address: { proposal: number; edition: number | null };
  language: string;
}

function CardPair({ address, card, language }: CardPairProps) {
  const messages = staffMessagesFor(language).proposals;
  const { locale, statistic } = card;
  const { heightPx, widthPx } = formats.portrait;
  const query = address.edition === null ? '' : `?edition=${address.edition}`;
  const names = { statistic, language: localeNames[locale] };
  const sides = [
    { side: 'before', caption: messages.wordsBefore, alt: fillIn(messages.cardBefore, names) },
    { side: 'after', caption: messages.wordsAfter, alt: fillIn(messages.cardAfter, names) },
  ] as const;
  return (
    <li>
      <strong>
        {statistic} · {localeNames[locale]}
      </strong>
      <div className="proposals__pair">
        {sides.map(({ alt, caption, side }) => (
          <figure key={side}>
            <figcaption>{caption}</figcaption>
            {card[side] ? (
              <img
                src={`/staff-api/proposals/${address.proposal}/cards/${side}/${statistic}/${locale}${query}`}
                alt={alt}
                width={widthPx}
                height={heightPx}
                loading="lazy"
              />
            ) : (
              <p>{messages.noCard}</p>
            )}
          </figure>
        ))}
      </div>
    </li>
  );
}
