// Gives a site that has no writing guides the default ones: a new site, or one from before there
// were any.
import type { Payload } from 'payload';
import { defaultWritingGuides } from '@/campaign/default-writing-guides';

export async function seedWritingGuides(payload: Payload): Promise<void> {
  const { totalDocs } = await payload.count({ collection: 'writing-guides', overrideAccess: true });
  if (totalDocs > 0) return;
  for (const guide of defaultWritingGuides) {
    await payload.create({ collection: 'writing-guides', data: guide, overrideAccess: true });
  }
}
