import { describe, expect, it } from 'vitest';
import { whatIsShown } from '@/staff/addresses/what-is-shown';

const day = '2026-11-20T12:00:00.000Z';

describe('a list of addresses says what the public sees', () => {
  it.each([
    ['emergency-numbers', { phone: '112', checkedOn: day }, 'yes'],
    ['emergency-numbers', { phone: '112', checkedOn: null }, 'notYet'],
    ['emergency-numbers', { phone: null, checkedOn: day }, 'noNumber'],
    ['emergency-numbers', { phone: ' ', checkedOn: null }, 'noNumber'],
    ['help-lines', { phone: '103', checkedOn: null }, 'marked'],
    ['help-lines', { phone: '103', checkedOn: null, isVerified: true }, 'yes'],
    ['help-lines', { phone: null, checkedOn: day }, 'yes'],
    ['reporting-points', { checkedOn: null }, 'marked'],
    ['reporting-points', { checkedOn: day }, 'yes'],
  ])('%s: %o: %s', (collection, row, said) => {
    expect(whatIsShown(collection, { isShown: true, country: 'BE', ...row }, false)).toBe(said);
    expect(whatIsShown(collection, { isShown: false, country: 'BE', ...row }, false)).toBe('no');
  });

  it('also where only confirmed reporting points are given', () => {
    const shown = (country: string, checkedOn: string | null) =>
      whatIsShown('reporting-points', { isShown: true, country, kind: 'portal', checkedOn }, true);
    expect(shown('BE', null)).toBe('portal');
    expect(shown('BE', day)).toBe('yes');
    // The portal is what stands in their place.
    expect(shown('*', null)).toBe('marked');
    const directory = { isShown: true, country: '*', kind: 'other', checkedOn: day };
    expect(whatIsShown('reporting-points', directory, false)).toBe('notAPortal');
  });
});
