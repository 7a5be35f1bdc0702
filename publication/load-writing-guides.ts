// The writing guides as staff keep them.
import type { Payload, PayloadRequest } from 'payload';
import type { WritingGuide } from '@/campaign/writing-guide';

/** All guides, those that hold wherever a language is spoken first. */
export async function loadWritingGuides(
  payload: Payload,
  req?: PayloadRequest,
): Promise<WritingGuide[]> {
  const { docs } = await payload.find({
    collection: 'writing-guides',
    depth: 0,
    overrideAccess: true,
    pagination: false,
    req,
    sort: ['language', 'country'],
  });
  return docs.map(({ country, formOfAddress, language, note, terms }) => ({
    language,
    country,
    formOfAddress,
    note: note ?? '',
    terms: (terms ?? []).map(({ avoid, isRefused, use }) => ({
      avoid,
      use,
      isRefused: isRefused ?? false,
    })),
  }));
}
