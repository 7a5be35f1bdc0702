// A desk at which languages are added and their texts published.
import { afterAll, beforeAll, expect } from 'vitest';
import { type Desk, messageOf, openDesk } from './open-desk';

/** The desk of the test file that runs: each has a process of its own. */
export let desk: Desk;

/** Called once in a file: the desk is open for all of its tests. */
export function useLanguagesDesk(): void {
  beforeAll(async () => {
    desk = await openDesk();
  });
  afterAll(() => desk?.close());
}

export async function languageId(code: string): Promise<number> {
  const { docs } = await desk.payload.find({
    collection: 'languages',
    where: { code: { equals: code as never } },
  });
  return docs[0]?.id as number;
}

export const addLanguage = (code: string, rest = {}) =>
  desk.send('editor', 'POST', '/languages', { code, ...rest });

export const changeLanguage = async (code: string, change: object) =>
  desk.send('editor', 'PATCH', `/languages/${await languageId(code)}`, change);

export async function pageId(slug: string, locale: string): Promise<number> {
  const { docs } = await desk.payload.find({
    collection: 'copy',
    draft: true,
    where: { slug: { equals: slug as never }, locale: { equals: locale as never } },
  });
  return docs[0]?.id as number;
}

export async function publishPage(slug: string, locale: string, texts: object): Promise<void> {
  const response = await desk.send('editor', 'PATCH', `/copy/${await pageId(slug, locale)}`, {
    [slug]: texts,
    _status: 'published',
  });
  expect(await messageOf(response)).toBe('');
}

/** Fields of a figure in one language, published. */
export async function publishFigure(slug: string, locale: string, texts: object): Promise<void> {
  const { docs } = await desk.payload.find({
    collection: 'statistics',
    where: { slug: { equals: slug } },
  });
  const response = await desk.send(
    'editor',
    'PATCH',
    `/statistics/${docs[0]?.id}?locale=${locale}`,
    { ...texts, _status: 'published' },
  );
  expect(await messageOf(response)).toBe('');
}
