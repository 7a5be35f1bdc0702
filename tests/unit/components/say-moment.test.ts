import { expect, test } from 'vitest';
import { sayMoment } from '@/components/keep-photo/say-moment';

test.each([
  ['fr', '24 novembre 2026 à 01:39'],
  ['nl', '24 november 2026 om 01:39'],
  ['de', '24. November 2026 um 01:39'],
  ['en', '24 November 2026 at 01:39'],
] as const)('a moment in %s is said as dates are said elsewhere on the site', (locale, said) => {
  expect(sayMoment(new Date(2026, 10, 24, 1, 39).getTime(), locale)).toBe(said);
});
