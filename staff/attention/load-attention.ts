// Loads what the first screen looks at: documents, publications to come, launch checklists.
import { createLocalReq, type Payload, type PayloadRequest } from 'payload';
import { dayAt, startOfDay } from '@/campaign/edition-dates';
import { forLocales, type Locale } from '@/campaign/locales';
import type { Snapshot } from '@/campaign/snapshot';
import type { EditionDocument } from '@/publication/campaign-documents';
import { isoDay } from '@/publication/current-edition';
import { loadLaunchState } from '@/publication/load-launch-state';
import { loadProposals } from '@/publication/load-proposals';
import { loadTimeZone } from '@/publication/load-time-zone';
import { isProposed, type Proposal } from '@/publication/proposal';
import { requireCurrentPublication } from '@/publication/read-publication';
import { loadMissingTexts } from '../languages/load-missing-texts';
import { systemAuthor } from '../set-up/system-author';
import { loadWrittenDocuments, type WrittenDocument } from '../writing/written-document';
import type { AttentionState } from './find-attention';
import { loadWatchedAddresses } from './load-watched-addresses';
import type { WatchState } from './watched-address';

type User = PayloadRequest['user'];

/** `user`: whoever looks; they see what they may read. */
export async function loadAttention(
  payload: Payload,
  user: User,
  watch: WatchState,
  now: Date,
): Promise<AttentionState> {
  const { snapshot } = await requireCurrentPublication();
  const timeZone = await loadTimeZone(payload);
  const editions = await loadEditions(payload, user, snapshot, dayAt(now, timeZone));
  const documents = await loadWrittenDocuments(payload);
  const waiting = await loadProposals(
    payload,
    await createLocalReq({ user: user ?? undefined }, payload),
    {
      status: { in: ['open', 'approved'] },
    },
  );
  return {
    figures: findPublicFigures(snapshot, documents),
    documents: findNeededDocuments(documents, snapshot, editions),
    publicLocales: snapshot.locales,
    missing: await loadMissingTexts(payload, snapshot, documents),
    drafts: (await loadDrafts(payload, user)).filter((draft) => !isProposed(draft, waiting)),
    proposals: waiting.filter(isOpen).map(({ author, id, reason }) => ({
      author,
      reason,
      link: linkOfProposal(id),
    })),
    scheduled: await loadScheduled(payload, user, waiting, now),
    addresses: await loadWatchedAddresses(payload, user, watch),
    timeZone,
    editions: await Promise.all(
      editions.map((edition) => loadEditionState(payload, edition, timeZone)),
    ),
    now,
  };
}

/** The edition that is shown and those that are not over. */
async function loadEditions(
  payload: Payload,
  user: User,
  snapshot: Snapshot,
  today: string,
): Promise<EditionDocument[]> {
  const { docs } = await payload.find({
    collection: 'editions',
    depth: 0,
    overrideAccess: false,
    pagination: false,
    sort: 'startsOn',
    user,
  });
  return docs.filter(
    ({ endsOn, slug }) => slug === snapshot.edition.slug || isoDay(endsOn) >= today,
  );
}

async function loadEditionState(
  payload: Payload,
  { id, name, startsOn }: EditionDocument,
  timeZone: string,
): Promise<AttentionState['editions'][number]> {
  const { items, locales, wording } = await loadLaunchState(payload, id);
  const textsIn = (locale: Locale) =>
    new URLSearchParams({ 'where[locale][equals]': locale, 'where[edition][equals]': String(id) });
  return {
    name,
    link: `/admin/collections/editions/${id}`,
    beginsAt: startOfDay(isoDay(startsOn), timeZone).toISOString(),
    launchItems: items,
    wording,
    wordingLinks: forLocales(locales, (locale) => `/admin/collections/copy?${textsIn(locale)}`),
  };
}

function findPublicFigures(
  { statistics }: Snapshot,
  documents: WrittenDocument[],
): AttentionState['figures'] {
  return statistics.map(({ isUnderReview, reviewBy, slug }) => {
    const figure = documents.find(
      ({ collection, document }) => collection === 'statistics' && document === slug,
    );
    return {
      slug,
      reviewBy,
      isUnderReview,
      link: figure?.links.en ?? '/admin/collections/statistics',
    };
  });
}

/** A figure that is only a draft may be a note to oneself; an edition that is over is left alone. */
function findNeededDocuments(
  documents: WrittenDocument[],
  { statistics }: Snapshot,
  editions: EditionDocument[],
): WrittenDocument[] {
  return documents.filter(({ document, edition }) =>
    edition === null
      ? statistics.some(({ slug }) => slug === document)
      : editions.some(({ id }) => id === edition),
  );
}

const draftCollections = ['copy', 'country-texts', 'statistics'] as const;

interface FoundDraft {
  collection: (typeof draftCollections)[number];
  id: number;
  title: string;
  link: string;
  author: string;
  updatedAt: Date;
}

function isOpen({ status }: Proposal): boolean {
  return status === 'open';
}

function linkOfProposal(id: number): string {
  return `/admin/proposals/${id}`;
}

async function loadDrafts(payload: Payload, user: User): Promise<FoundDraft[]> {
  const found: FoundDraft[] = [];
  for (const collection of draftCollections) {
    const { docs } = await payload.find({
      collection,
      depth: 0,
      draft: true,
      overrideAccess: false,
      pagination: false,
      user,
      where: { _status: { equals: 'draft' } },
    });
    for (const doc of docs) {
      // The library that a site starts with waits for nobody.
      if (doc.updatedBy === systemAuthor) continue;
      // Laid out for a new language, and nobody has written anything yet.
      if ('edition' in doc && !Object.values(doc[doc.slug] ?? {}).some(Boolean)) continue;
      found.push({
        collection,
        id: doc.id,
        updatedAt: new Date(doc.updatedAt),
        title: ('title' in doc ? doc.title : null) || ('slug' in doc ? doc.slug : ''),
        author: doc.updatedBy ?? '–',
        link: `/admin/collections/${collection}/${doc.id}`,
      });
    }
  }
  return found;
}

/** What is approved for a moment, and what the site says differently from a moment by itself. */
async function loadScheduled(
  payload: Payload,
  user: User,
  waiting: Proposal[],
  now: Date,
): Promise<AttentionState['scheduled']> {
  const { docs } = await payload.find({
    collection: 'publications',
    depth: 0,
    overrideAccess: false,
    pagination: false,
    select: { holdsFrom: true, reason: true },
    sort: 'holdsFrom',
    user,
    where: { holdsFrom: { greater_than: now.toISOString() } },
  });
  const approved = waiting.flatMap(({ holdsFrom, id, reason, status }) =>
    status === 'approved' && holdsFrom
      ? [{ moment: holdsFrom.toISOString(), reason, link: linkOfProposal(id) }]
      : [],
  );
  const ofThemselves = docs
    .map(({ holdsFrom, reason }) => ({
      moment: new Date(holdsFrom).toISOString(),
      reason,
      link: '/admin/proposals',
    }))
    .filter(({ moment }) => approved.every((it) => it.moment !== moment));
  return [...approved, ...ofThemselves];
}
