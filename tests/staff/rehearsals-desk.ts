// A desk at which secret links are made: to look at an edition on a day, with drafts or without.
import { afterAll, beforeAll, expect } from 'vitest';
import type { Snapshot } from '@/campaign/snapshot';
import { type Desk, openDesk } from './open-desk';

/** The desk of the test file that runs: each has a process of its own. */
export let desk: Desk;
/** The edition of the first start. */
export let edition: number;
let homeText: number;

/** Called once in a file: the desk is open for all of its tests. */
export function useRehearsalsDesk(): void {
  beforeAll(async () => {
    desk = await openDesk();
    const editions = await desk.payload.find({ collection: 'editions' });
    edition = editions.docs[0]?.id as number;
    const copy = await desk.payload.find({
      collection: 'copy',
      where: { slug: { equals: 'home' }, locale: { equals: 'en' } },
    });
    homeText = copy.docs[0]?.id as number;
  });
  afterAll(() => desk?.close());
}

export function make(more: object = {}) {
  return desk.send('editor', 'POST', '/rehearsals/make', {
    name: 'Look',
    edition,
    wallTime: '2020-11-18T12:00',
    withDrafts: false,
    days: 1,
    ...more,
  });
}

export async function lastMade() {
  const { docs } = await desk.payload.find({ collection: 'rehearsals', sort: '-createdAt' });
  const [row] = docs;
  if (!row) throw new Error('No link was made');
  return { row, snapshot: JSON.parse(row.data ?? 'null') as Snapshot };
}

export async function draftHome(title: string) {
  const { home } = await desk.payload.findByID({ collection: 'copy', id: homeText });
  const response = await desk.send('editor', 'PATCH', `/copy/${homeText}?draft=true`, {
    _status: 'draft',
    home: { ...home, title },
  });
  expect(response.status).toBe(200);
}

export const remarksOf = async (response: Response) =>
  ((await response.json()) as { remarks: string[] }).remarks;
