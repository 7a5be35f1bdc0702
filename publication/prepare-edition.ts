// The next edition as a copy of one there is: its figures, designs, reporting points, partners and
// words, with a name, hashtag and dates of its own and an open launch checklist. What is public does
// not change: an edition is shown only once its launch is confirmed and its days have come.
import type { Payload, PayloadRequest } from 'payload';
import { isLocale } from '@/campaign/locales';
import type { EditionDocument } from './campaign-documents';
import { createPageText } from './create-page-text';
import { prepareTexts } from './prepare-texts';
import { withoutPublication } from './without-publication';

export interface PreparedEdition {
  name: string;
  hashtag: string;
  /** ISO days. */
  startsOn: string;
  endsOn: string;
}

/**
 * Copies the edition with the id `from`, within `req`'s transaction; returns the new one.
 * @throws NotFound where there is none, ValidationError for dates that cannot be
 */
export async function prepareEdition(
  payload: Payload,
  req: PayloadRequest,
  from: number,
  prepared: PreparedEdition,
): Promise<EditionDocument> {
  const own = { context: withoutPublication, depth: 0, overrideAccess: true, req } as const;
  const source = await payload.findByID({ collection: 'editions', id: from, ...own });
  const slug = await findFreeSlug(payload, req, prepared.startsOn.slice(0, 4));
  const edition = await payload.create({
    collection: 'editions',
    ...own,
    data: {
      name: prepared.name,
      hashtag: prepared.hashtag,
      startsOn: `${prepared.startsOn}T12:00:00.000Z`,
      endsOn: `${prepared.endsOn}T12:00:00.000Z`,
      statistics: source.statistics,
      designs: source.designs,
      reportingPoints: source.reportingPoints,
      partners: (source.partners ?? []).map(({ name, url }) => ({ name, url })),
      launch: { leadFigure: 'undecided' },
      slug,
    },
  });
  await copyWords(payload, req, source, edition);
  await prepareTexts(payload, req);
  return edition;
}

/** The year, or the year with a number where it has an edition already. */
async function findFreeSlug(payload: Payload, req: PayloadRequest, year: string): Promise<string> {
  const { docs } = await payload.find({
    collection: 'editions',
    depth: 0,
    overrideAccess: true,
    pagination: false,
    req,
  });
  const taken = new Set(docs.map(({ slug }) => slug));
  for (let number = 2; ; number += 1) {
    const slug = number === 2 && !taken.has(year) ? year : `${year}-${number}`;
    if (!taken.has(slug)) return slug;
  }
}

/** What the source says in public; its drafts stay with it. */
async function copyWords(
  payload: Payload,
  req: PayloadRequest,
  source: EditionDocument,
  edition: EditionDocument,
): Promise<void> {
  const { docs } = await payload.find({
    collection: 'copy',
    depth: 0,
    overrideAccess: true,
    pagination: false,
    req,
    where: { edition: { equals: source.id }, _status: { equals: 'published' } },
  });
  for (const { locale, slug, [slug]: words } of docs) {
    if (!isLocale(locale)) continue;
    await createPageText(payload, req, { slug, locale, edition, words, status: 'published' });
  }
}
