// The one door through which everything public reads content: publications that hold, never
// documents and never one whose moment has not come.
import {
  findCurrentPublicationId,
  loadPublicationRow,
  type PublicationRow,
} from '@/server/publications-store';

/** The publication that holds now; null before the first one. */
export async function findCurrentPublication(): Promise<PublicationRow | null> {
  const id = await findCurrentPublicationId(new Date());
  return id === null ? null : loadPublicationRow(id);
}

/** Like `findCurrentPublication`, for code that runs only after the first start. */
export async function requireCurrentPublication(): Promise<PublicationRow> {
  const publication = await findCurrentPublication();
  if (!publication) throw new Error('Nothing has been published yet');
  return publication;
}

/** The publication with this id; null where there is none or its moment has not come. */
export async function findPublication(id: string): Promise<PublicationRow | null> {
  const publication = await loadPublicationRow(id);
  return publication && publication.holdsFrom <= new Date() ? publication : null;
}
