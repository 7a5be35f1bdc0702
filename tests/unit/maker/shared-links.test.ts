import { expect, test, vi } from 'vitest';
import type { CardOffer, ChosenCard } from '@/maker/card-offer';
import { phoneLink, shareLink } from '@/maker/shared-links';

const card = { design: 'note', statistic: { slug: 'ratio-78' } } as ChosenCard;
const offer = (siteAddress: string | null) => ({ locale: 'fr', siteAddress }) as CardOffer;

test('links carry the choices and how they travel, under the public address', () => {
  const site = offer('https://pawcard.example');
  expect(shareLink(site, card, 'bluesky')).toBe(
    'https://pawcard.example/fr/c?s=ratio-78&d=note&v=bluesky',
  );
  expect(phoneLink(site, card)).toBe('https://pawcard.example/fr?s=ratio-78&d=note&v=qr');
});

test('without a public address, as on one’s own machine, they lead where the page is', () => {
  vi.stubGlobal('window', { location: { origin: 'http://192.168.1.7:3000' } });
  expect(shareLink(offer(null), card, 'copy')).toMatch(/^http:\/\/192\.168\.1\.7:3000\/fr\/c\?/);
  vi.unstubAllGlobals();
});
