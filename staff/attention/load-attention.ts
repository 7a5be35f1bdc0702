// Loads what the first screen looks at: documents, publications to come, launch checklists.
import type { Payload, PayloadRequest } from 'payload';
import { dayAt, startOfDay } from '@/campaign/edition-dates';
import { forLocales } from '@/campaign/locales';
import type { Locale, Snapshot } from '@/campaign/snapshot';
import type { EditionDocument } from '@/publication/campaign-documents';
import { isoDay } from '@/publication/current-edition';
import { loadLaunchState } from '@/publication/load-launch-state';
import { loadTimeZone } from '@/publication/load-time-zone';
import { requireCurrentPublication } from '@/publication/read-publication';
import { loadMissingTexts } from '../languages/load-missing-texts';
import { systemAuthor } from '../set-up/system-author';
import { loadWrittenDocuments, type WrittenDocument } from '../writing/written-document';
import type { AttentionState } from './find-attention';

type User = PayloadRequest['user'];

/** `user`: whoever looks; they see what they may read. */
export async function loadAttention(
  payload: Payload,
  user: User,
  now: Date,
): Promise<AttentionState> {
  const { snapshot } = await requireCurrentPublication();
  const timeZone = await loadTimeZone(payload);
  const editions = await loadEditions(payload, user, snapshot, dayAt(now, timeZone));
  const documents = await loadWrittenDocuments(payload);
  return {
    figures: findPublicFigures(snapshot, documents),
    documents: findNeededDocuments(documents, snapshot, editions),
    missing: await loadMissingTexts(payload, snapshot, documents),
    drafts: await loadDrafts(payload, user),
    proposals: await loadProposals(payload, user),
    scheduled: await loadScheduled(payload, user, now),
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

const draftCollections = ['copy', 'statistics'] as const;

async function loadDrafts(payload: Payload, user: User): Promise<AttentionState['drafts']> {
  const found: AttentionState['drafts'] = [];
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
      if ('locale' in doc && !Object.values(doc[doc.slug] ?? {}).some(Boolean)) continue;
      found.push({
        title: 'title' in doc ? (doc.title ?? doc.slug) : doc.slug,
        author: doc.updatedBy ?? '–',
        link: `/admin/collections/${collection}/${doc.id}`,
      });
    }
  }
  return found;
}

async function loadProposals(payload: Payload, user: User): Promise<AttentionState['proposals']> {
  const { docs } = await payload.find({
    collection: 'proposals',
    depth: 0,
    overrideAccess: false,
    pagination: false,
    select: { author: true, reason: true },
    sort: 'createdAt',
    user,
    where: { status: { equals: 'open' } },
  });
  return docs.map(({ author, id, reason }) => ({
    author,
    reason,
    link: `/admin/proposals/${id}`,
  }));
}

async function loadScheduled(
  payload: Payload,
  user: User,
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
  return docs.map(({ holdsFrom, reason }) => ({
    moment: holdsFrom,
    reason,
    link: '/admin/proposals',
  }));
}
