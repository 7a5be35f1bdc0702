// Lays out the library of figures as drafts, so that staff start with what is known. Once for each
// database: what staff change or delete afterwards stays so. Must change nothing that is public.
import { createLocalReq, type Payload } from 'payload';
import { defaultFigures } from '@/campaign/default-figures/default-figures';
import { figureLibrary, type LibraryFigure } from '@/campaign/figure-library';
import { statisticData } from '@/publication/documents-from-snapshot';
import { inTransaction } from '@/publication/in-transaction';
import { createDraft } from '@/publication/save-published';
import type { Organisation } from '@/publication/staff-documents';
import { systemAuthor } from './system-author';

/** All of it or nothing, in one transaction; figures that are there by name are left alone. */
export async function layOutFigureLibrary(payload: Payload): Promise<void> {
  const organisation = await payload.db.findOne<Organisation>({
    collection: 'organisation',
    where: {},
  });
  if (!organisation || organisation.hasFigureLibrary) return;

  const req = await createLocalReq({}, payload);
  await inTransaction(req, async () => {
    const { docs } = await payload.db.find<{ slug: string }>({
      collection: 'statistics',
      pagination: false,
      req,
    });
    const present = new Set(docs.map(({ slug }) => slug));
    for (const { statistic, staffNote } of knownFigures()) {
      if (present.has(statistic.slug)) continue;
      const data = { ...statisticData({ ...statistic, value: 0 }), staffNote };
      await createDraft({ payload, req, author: systemAuthor }, 'statistics', data);
    }
    await payload.db.updateOne({
      collection: 'organisation',
      id: organisation.id,
      data: { hasFigureLibrary: true },
      req,
    });
  });
}

/** Where a site is older than the figures that a new one publishes, these are drafts as well. */
function knownFigures(): LibraryFigure[] {
  const published = defaultFigures().map((statistic) => ({ statistic, staffNote: '' }));
  return [...published, ...figureLibrary()];
}
