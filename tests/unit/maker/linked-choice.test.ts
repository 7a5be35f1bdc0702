import { expect, it } from 'vitest';
import { makerPath } from '@/campaign/share-link';
import { type CardOffer, firstChoice, linkedChoice } from '@/maker/card-offer';

const offer = {
  locale: 'fr',
  hashtag: '#catsforkids',
  designs: [{ name: 'note' }, { name: 'scrim' }],
  statistics: [
    { slug: 'ratio-78', overlays: { note: {}, scrim: {} } },
    { slug: 'minutes-2', overlays: { note: {}, scrim: {} } },
  ],
} as unknown as CardOffer;

const queryOf = (path: string) => new URL(path, 'https://campaign.example').search;

it('a link to the maker makes its choices', () => {
  const query = queryOf(makerPath('fr', { statistic: 'minutes-2', design: 'scrim', channel: 'x' }));
  expect(linkedChoice(offer, query)).toEqual({
    ...firstChoice(offer),
    statistic: 'minutes-2',
    design: 'scrim',
  });
});

it('what is not on offer, or was invented, stays the first choice', () => {
  for (const query of ['', '?s=gone&d=tally', '?s=__proto__&d=constructor', '?v=whatsapp']) {
    expect(linkedChoice(offer, query)).toEqual(firstChoice(offer));
  }
  expect(linkedChoice(offer, '?s=minutes-2&d=gone').statistic).toBe('minutes-2');
});
