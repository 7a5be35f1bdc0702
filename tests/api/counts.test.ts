// That following a card's link is counted, as staff read it.
import { expect, inject, test, vi } from 'vitest';
import { administrator } from '../running-server';

const ask = (path: string, init?: RequestInit) =>
  fetch(`${inject('url')}${path}`, { redirect: 'manual', ...init });

async function signIn(): Promise<string> {
  const answer = await ask('/staff-api/users/login', {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify(administrator),
  });
  return answer.headers.getSetCookie()[0]?.split(';')[0] ?? '';
}

test('links that cards carry are counted by day, language, country and place', async () => {
  const cookie = await signIn();
  const countOf = async (key: string): Promise<number> => {
    const answer = await ask('/staff-api/counts?limit=1000', {
      headers: { Cookie: cookie },
    });
    const { docs } = (await answer.json()) as { docs: { id: string; count: number }[] };
    const ofAllDays = docs.filter(({ id }) => id.split('|').slice(1).join('|') === key);
    return ofAllDays.reduce((sum, { count }) => sum + count, 0);
  };

  for (let follow = 0; follow < 3; follow += 1) await ask('/r/BE?l=fr&s=poster');
  await ask('/r/BE?l=fr&s=somebody-s-name');
  await vi.waitUntil(async () => (await countOf('report-link|fr|BE|poster|||')) === 3, {
    timeout: 30_000,
    interval: 500,
  });
  // An unknown place is not written down.
  expect(await countOf('report-link|fr|BE|somebody-s-name|||')).toBe(0);
});
