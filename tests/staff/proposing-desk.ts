// A desk at which changes are proposed, approved and scheduled: what several tests do there, and how
// they look at what came of it.
import { setTimeout as wait } from 'node:timers/promises';
import { createLocalReq, type PayloadRequest } from 'payload';
import { afterAll, beforeAll, expect } from 'vitest';
import type { Change } from '@/publication/changes';
import type { Person } from '@/publication/proposals';
import { type Desk, openDesk, type Role } from './open-desk';

/** The desk of the test file that runs: each has a process of its own. */
export let desk: Desk;

/** Called once in a file: the desk is open for all of its tests. */
export function useProposingDesk(): void {
  beforeAll(async () => {
    desk = await openDesk();
  });
  afterAll(() => desk?.close());
}

export interface Answer {
  status: number;
  body: {
    proposal?: number;
    isWaiting?: boolean;
    publication?: string | null;
    message?: string;
    errors?: { message: string; data?: { code?: string } }[];
  };
}

export async function send(
  role: Role,
  method: string,
  path: string,
  body?: unknown,
): Promise<Answer> {
  const response = await desk.send(role, method, path, body);
  return { status: response.status, body: await response.json() };
}

export const codeOf = ({ body }: Answer) => body.errors?.[0]?.data?.code;

export async function find<T>(collection: string, query: string): Promise<T & { id: number }> {
  const response = await desk.send('editor', 'GET', `/${collection}?${query}&depth=0`);
  const { docs } = (await response.json()) as { docs: (T & { id: number })[] };
  if (!docs[0]) throw new Error(`There is no ${collection} ${query}`);
  return docs[0];
}

export const findEdition = () => find<{ hashtag: string }>('editions', 'limit=1');
export const findHome = (locale: string) =>
  find<{ home: { title: string } }>(
    'copy',
    `where[slug][equals]=home&where[locale][equals]=${locale}`,
  );

export async function setFourEyes(hasFourEyes: boolean): Promise<void> {
  const { id } = await find('publishing', 'limit=1');
  const { status } = await send('administrator', 'PATCH', `/publishing/${id}`, { hasFourEyes });
  expect(status).toBe(200);
}

export async function proposeTitle(
  title: string,
  locale = 'fr',
  more: object = {},
): Promise<Answer> {
  const { id } = await findHome(locale);
  const documents = [{ collection: 'copy', id, data: { home: { title } } }];
  return send('editor', 'POST', '/proposals/propose', { documents, reason: 'A title', ...more });
}

export async function digestOf(id: number): Promise<string> {
  const { loadSides } = await import('@/publication/proposal-sides');
  const { requireProposal } = await import('@/publication/load-proposals');
  const req = await createLocalReq({}, desk.payload);
  return (await loadSides(desk.payload, req, await requireProposal(desk.payload, req, id))).digest;
}

export async function approve(
  id: number | undefined,
  role: Role = 'administrator',
  more: object = {},
) {
  const seen = await digestOf(Number(id));
  return send(role, 'POST', `/proposals/${id}/approve`, { seen, ...more });
}

export const titleNow = async (locale: 'fr' | 'nl' | 'de' | 'en' = 'fr') =>
  (await desk.snapshot()).copy[locale].home.title;

export const tomorrow = { time: '2099-11-18T09:00', timeZone: 'Europe/Brussels' };

export async function rows() {
  const { docs } = await desk.payload.find({
    collection: 'publications',
    pagination: false,
    sort: 'holdsFrom',
    // Without the one on which the reviews of the default figures will be long overdue.
    where: { holdsFrom: { not_equals: '2027-09-28T22:00:00.000Z' } },
  });
  return docs;
}

/** Enough to propose and approve on a busy machine. */
const leadMs = 6_000;

/**
 * Schedules what the endpoint would, to the millisecond and not to the minute; `holds` resolves when
 * its moment has come.
 */
export async function scheduleSoon(
  changes: Change[],
): Promise<{ id: number; holds: Promise<void> }> {
  const { approveProposal, propose } = await import('@/publication/proposals');
  const { docs } = await desk.payload.find({ collection: 'users', sort: 'id' });
  const [administrator, editor] = docs.map(({ email, id }): Person => ({ email, id: Number(id) }));
  if (!administrator || !editor) throw new Error('There is no staff');
  const step = async (person: Person) => ({
    payload: desk.payload,
    req: await createLocalReq({}, desk.payload),
    person,
  });
  const holdsFrom = new Date(Date.now() + leadMs);
  const id = await propose(await step(editor), {
    changes,
    reason: 'On time',
    holdsFrom,
    timeZone: 'Europe/Brussels',
  });
  await approveProposal(await step(administrator), {
    id,
    seen: null,
    note: '',
    conflictAnswer: null,
  });
  return { id, holds: wait(Math.max(0, holdsFrom.getTime() + 1 - Date.now())) };
}

export async function changeOfTitle(locale: string, title: string): Promise<Change[]> {
  const { tryDocuments } = await import('@/staff/endpoints/try-documents');
  const { docs } = await desk.payload.find({ collection: 'users', sort: '-id', limit: 1 });
  const req: PayloadRequest = await createLocalReq({ user: docs[0] as never }, desk.payload);
  const { id } = await findHome(locale);
  return tryDocuments([{ collection: 'copy', id, locale: 'en', data: { home: { title } } }], req);
}
