// A desk with several editions: the one of the first start, and the next, prepared from it.
import { createLocalReq, type Payload } from 'payload';
import { afterAll, beforeAll, expect } from 'vitest';
import type { Snapshot } from '@/campaign/snapshot';
import { type Desk, openDesk, type Role } from './open-desk';

/** The desk of the test file that runs: each has a process of its own. */
export let desk: Desk;
/** The edition of the first start. */
export let seeded: number;

/** Called once in a file: the desk is open for all of its tests. */
export function useEditionsDesk(): void {
  beforeAll(async () => {
    desk = await openDesk();
    const { docs } = await desk.payload.find({ collection: 'editions' });
    seeded = docs[0]?.id as number;
    await forgetReviews();
    await patch(seeded, { partners: [{ name: 'Friends', url: 'https://friends.example' }] });
  });
  afterAll(() => desk?.close());
}

/** Long before these editions the figures' reviews would be overdue. */
async function forgetReviews(): Promise<void> {
  const { docs } = await desk.payload.find({
    collection: 'statistics',
    pagination: false,
    where: { _status: { equals: 'published' } },
  });
  for (const { id } of docs) {
    const forgotten = { reviewBy: null, _status: 'published' };
    const saved = await desk.send('administrator', 'PATCH', `/statistics/${id}`, forgotten);
    expect(saved.status).toBe(200);
  }
}

export async function patch(id: number, body: unknown, role: Role = 'administrator') {
  const response = await desk.send(role, 'PATCH', `/editions/${id}`, body);
  return { status: response.status, text: await response.text() };
}

export async function composeAt(payload: Payload, at: string): Promise<Snapshot> {
  const { composeSnapshot } = await import('@/publication/compose-snapshot');
  const snapshot = await composeSnapshot(payload, await createLocalReq({}, payload), new Date(at));
  if (!snapshot) throw new Error('There is nothing to compose');
  return snapshot;
}

export const dates = (startsOn: string, endsOn: string, announcedOn: string | null = null) => {
  const noon = (day: string | null) => day && `${day}T12:00:00.000Z`;
  return { startsOn: noon(startsOn), endsOn: noon(endsOn), announcedOn: noon(announcedOn) };
};

export function prepare(body: unknown, role: Role = 'editor'): Promise<Response> {
  return desk.send(role, 'POST', '/editions/prepare', body);
}

/** Prepares the edition of three days in 2098, and returns its id. */
export async function prepareNext(): Promise<number> {
  const response = await prepare({
    from: seeded,
    name: '#dogsforkids 2098',
    hashtag: '#dogsforkids',
    startsOn: '2098-11-18',
    endsOn: '2098-11-20',
  });
  expect(response.status).toBe(201);
  return ((await response.json()) as { id: number }).id;
}
