import { describe, expect, it } from 'vitest';
import {
  linkPlaces,
  readLinkPlace,
  reportLinkPath,
  shortReportPath,
} from '@/campaign/report-links';

const placeOf = (path: string) =>
  readLinkPlace(new URL(path, 'https://paw.example').searchParams.get('s'));

describe('a link to where one reports', () => {
  it.each(linkPlaces)('says that it stood on: %s', (place) => {
    expect(placeOf(shortReportPath(place))).toBe(place);
    expect(placeOf(reportLinkPath(place, 'nl'))).toBe(place);
  });

  it('is as short as it can be where it is printed', () => {
    expect(shortReportPath('card')).toBe('/r');
  });

  it.each(['', 'my-name', 'CARD', 'constructor', '__proto__'])(
    'knows no place "%s"',
    (invented) => {
      expect(readLinkPlace(invented)).toBe('');
    },
  );
});
