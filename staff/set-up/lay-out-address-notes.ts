// Gives the default addresses what was noted where they were read, which only staff need. Once for
// each database: what staff change or delete afterwards stays so. Must change nothing that is public.
import { createLocalReq, type Payload, type PayloadRequest, type Where } from 'payload';
import { type AddressNote, defaultLineNotes, defaultPointNotes } from '@/campaign/default-campaign';
import { inTransaction } from '@/publication/in-transaction';
import type { Organisation } from '@/publication/staff-documents';

interface Noted extends Partial<AddressNote> {
  id: number;
}

/** All of it or nothing; an address that has a note or a source by now keeps what it has. */
export async function layOutAddressNotes(payload: Payload): Promise<void> {
  const organisation = await payload.db.findOne<Organisation>({
    collection: 'organisation',
    where: {},
  });
  if (!organisation || organisation.hasAddressNotes) return;

  const req = await createLocalReq({}, payload);
  await inTransaction(req, async () => {
    for (const { slug, ...known } of defaultPointNotes()) {
      await note({ payload, req }, 'reporting-points', { slug: { equals: slug } }, known);
    }
    for (const { country, name, ...known } of defaultLineNotes()) {
      const where = { country: { equals: country }, name: { equals: name } };
      await note({ payload, req }, 'help-lines', where, known);
    }
    await payload.db.updateOne({
      collection: 'organisation',
      id: organisation.id,
      data: { hasAddressNotes: true },
      req,
    });
  });
}

async function note(
  { payload, req }: { payload: Payload; req: PayloadRequest },
  collection: 'reporting-points' | 'help-lines',
  where: Where,
  known: AddressNote,
): Promise<void> {
  if (!known.note && !known.sourceUrl) return;
  const found = await payload.db.findOne<Noted>({ collection, req, where });
  if (!found || found.note || found.sourceUrl) return;
  await payload.db.updateOne({ collection, data: { ...known }, id: found.id, req });
}
