import { describe, expect, it } from 'vitest';
import type { WatchedAddress } from '@/staff/attention/watched-address';
import { type Finding, mayBeRight } from '@/staff/watched-addresses/finding';
import { sortAddresses } from '@/staff/watched-addresses/sort-addresses';

const found = (more: Partial<Finding>): Finding & { address: string } => ({
  address: 'https://hotline.example/report',
  result: 'unclear',
  reason: 'front-page',
  finalAddress: 'https://hotline.example/',
  ...more,
});
const moved = (finalAddress: string | null) =>
  found({ result: 'moved', reason: null, finalAddress });

describe('what somebody who has looked may call right', () => {
  it.each([
    ['its site’s first page', found({})],
    ['a circle for programs', found({ reason: 'circle' })],
    ['a certificate that this program does not know', found({ reason: 'certificate' })],
    ['something other than a page for programs', found({ reason: 'not-web' })],
    ['another page of its own site', moved('https://hotline.example/fr/signaler')],
    ['the same with "www."', moved('https://www.hotline.example/fr/')],
  ])('is %s', (_, finding) => {
    expect(mayBeRight(finding)).toBe(true);
  });

  it.each([
    ['an address that failed', found({ result: 'failed', reason: 'not-found' })],
    ['a certificate that no browser takes', found({ result: 'failed', reason: 'certificate' })],
    ['a place that is right on this network alone', found({ reason: 'private-address' })],
    ['what was never seen', found({ reason: 'refuses-programs' })],
    ['another site, whose old name may lapse', moved('https://new.example/report')],
    ['a site below or beside it', moved('https://report.hotline.example/')],
    ['the way from https to http', moved('http://hotline.example/report')],
    ['another port', moved('https://hotline.example:8443/report')],
    ['an address that is none', moved('//')],
    ['nowhere', moved(null)],
    ['what works', found({ result: 'works', reason: null, finalAddress: null })],
  ])('is not %s', (_, finding) => {
    expect(mayBeRight(finding)).toBe(false);
  });
});

describe('watched addresses', () => {
  const watched = (name: string, more: Partial<WatchedAddress>): WatchedAddress => ({
    ...found({}),
    name,
    link: `/${name}`,
    since: '2026-11-10T06:00:00.000Z',
    isDead: false,
    foundRight: null,
    ...more,
  });

  it('stand where somebody has to do the same about them, dead ones first', () => {
    const sorted = sortAddresses([
      watched('front', {}),
      watched('dead', { result: 'failed', reason: 'not-found', isDead: true }),
      watched('once', { result: 'failed', reason: 'not-found' }),
      watched('shut', { reason: 'refuses-programs' }),
      watched('right', { foundRight: { by: 'a@example.org', at: '2026-11-11T08:00:00.000Z' } }),
      watched('well', { result: 'works', reason: null, finalAddress: null }),
    ]);
    const names = Object.entries(sorted).map(([place, all]) => [
      place,
      all.map(({ name }: WatchedAddress) => name),
    ]);
    expect(Object.fromEntries(names)).toEqual({
      toLookAt: ['dead', 'front'],
      foundRight: ['right'],
      unseen: ['shut'],
      failedOnce: ['once'],
      works: ['well'],
    });
  });
});
