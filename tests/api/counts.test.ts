// That following a card's link is counted, as staff read it: small numbers blurred.
import { expect, inject, test, vi } from 'vitest';
import { signInAdministrator } from '../running-server';

const ask = (path: string, init?: RequestInit) =>
  fetch(`${inject('url')}${path}`, { redirect: 'manual', ...init });

test('links that cards carry are counted by day, language, country and place', async () => {
  const headers = { Cookie: await signInAdministrator(inject('url')) };
  const linesWith = async (...words: string[]) => {
    const answer = await ask('/staff-api/counts/export?part=links', { headers });
    const lines = (await answer.text()).split('\r\n');
    return lines.filter((line) => words.every((word) => line.includes(`"${word}"`)));
  };

  for (let follow = 0; follow < 6; follow += 1) await ask('/r/MT?l=fr&s=poster');
  await ask('/r/MT?l=fr&s=somebody-s-name');
  await ask('/r/CY?l=fr');
  // Not by a person, or not followed at all.
  await ask('/r/IS?l=fr', { headers: { 'User-Agent': 'Twitterbot/1.0' } });
  await ask('/r/IS?l=fr', { method: 'HEAD' });
  // The page of a country tells that somebody went on to its reporting point, by a ping.
  const ping = (address: string, more: Record<string, string> = {}) =>
    ask(`/api/points-followed${address}`, {
      method: 'POST',
      body: 'PING',
      headers: { 'Content-Type': 'text/ping', 'Sec-Fetch-Site': 'same-origin', ...more },
    }).then(({ status }) => status);
  expect(await ping('?l=fr&c=MT')).toBe(204);
  expect(await ping('?l=fr&c=*')).toBe(204);
  expect(await ping('?l=xx&c=MT')).toBe(400);
  expect(await ping('?l=fr&c=MT', { 'Content-Type': 'application/json' })).toBe(415);
  expect(await ping('?l=fr&c=MT', { 'Sec-Fetch-Site': 'cross-site' })).toBe(403);

  await vi.waitUntil(async () => (await linesWith('CY', 'card')).length > 0, {
    timeout: 30_000,
    interval: 500,
  });
  expect((await linesWith('MT', 'fr', 'poster'))[0]).toMatch(/"6"$/);
  expect((await linesWith('CY', 'fr', 'card'))[0]).toMatch(/"< 5"$/);
  expect(await linesWith('IS')).toEqual([]);
  // An unknown place is not written down.
  expect(await linesWith('somebody-s-name')).toEqual([]);
  expect(await linesWith('MT', 'fr', '')).toHaveLength(1);
});
