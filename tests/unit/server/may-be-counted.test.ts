import { describe, expect, it } from 'vitest';
import { mayBeCounted } from '@/server/may-be-counted';
import { networks } from '../../api/networks';

const phone =
  'Mozilla/5.0 (Linux; Android 15; Pixel 9) AppleWebKit/537.36 Chrome/146.0 Mobile Safari/537.36';
const isCounted = (headers: Record<string, string>) => mayBeCounted(new Headers(headers));

describe('what may be counted', () => {
  it.each([
    phone,
    'Mozilla/5.0 (Linux; Android 9; CUBOT X19) AppleWebKit/537.36 Chrome/146.0 Mobile Safari/537.36',
    'Mozilla/5.0 (iPhone; CPU iPhone OS 19_0 like Mac OS X) [FBAN/FBIOS;FBAV/500.0;FBDV/iPhone17,1]',
    'Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 HeadlessChrome/146.0 Safari/537.36',
    '',
  ])('is a visitor with the browser "%s"', (agent) => {
    expect(isCounted({ 'User-Agent': agent })).toBe(true);
  });

  it.each([
    ...networks.map(({ agent }) => agent),
    'Mozilla/5.0 (compatible; Googlebot/2.1; +http://www.google.com/bot.html)',
    'Mozilla/5.0 (compatible; Bluesky Cardyb/1.1; +mailto:support@bsky.app)',
    'Slackbot-LinkExpanding 1.0 (+https://api.slack.com/robots)',
    'curl/8.5.0',
  ])('is no program such as "%s"', (agent) => {
    expect(isCounted({ 'User-Agent': agent })).toBe(false);
  });

  it.each<Record<string, string>>([
    { DNT: '1' },
    { 'Sec-GPC': '1' },
    { Cookie: 'a=b; payload-token=x' },
    { 'Sec-Purpose': 'prefetch;prerender' },
    { Purpose: 'prefetch' },
  ])('is nobody who asks not to be, is staff, or has not come yet: %o', (headers) => {
    expect(isCounted({ 'User-Agent': phone, ...headers })).toBe(false);
  });
});
