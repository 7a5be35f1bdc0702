// Reads the audit trail from the newest line to the oldest, a batch at a time, so that its length
// never matters to memory. Reads as whoever asks: only administrators get lines.
import type { PayloadRequest, Where } from 'payload';
import type { Audit } from '@/publication/staff-documents';

const batchSize = 500;

export async function* readAuditLines(req: PayloadRequest, where: Where): AsyncGenerator<Audit[]> {
  let before: number | null = null;
  for (;;) {
    const older: Where = before === null ? {} : { id: { less_than: before } };
    const { docs } = await req.payload.find({
      collection: 'audit',
      depth: 0,
      limit: batchSize,
      overrideAccess: false,
      pagination: false,
      req,
      sort: '-id',
      where: { and: [where, older] },
    });
    const last = docs.at(-1);
    if (!last) return;
    yield docs;
    if (docs.length < batchSize) return;
    before = last.id;
  }
}
