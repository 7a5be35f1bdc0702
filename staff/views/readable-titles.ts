// Gives the forms that staff open their heading in words: Payload's own is the stored name, or says
// "[Untitled]".
import type { CollectionConfig } from 'payload';

export function readableTitles(collections: CollectionConfig[]): CollectionConfig[] {
  return collections.map((collection) => {
    const { admin } = collection;
    if (admin?.hidden === true) return collection;
    const { edit } = admin?.components ?? {};
    const beforeDocumentControls = [
      ...(edit?.beforeDocumentControls ?? []),
      '@/staff/views/readable-title#ReadableTitle',
    ];
    return {
      ...collection,
      admin: {
        ...admin,
        components: { ...admin?.components, edit: { ...edit, beforeDocumentControls } },
      },
    };
  });
}
