import { describe, expect, it } from 'vitest';
import type { Locale } from '@/campaign/locales';
import { longDay } from '@/campaign/long-day';

describe('longDay', () => {
  it.each<[string, Locale, string]>([
    ['2026-11-18', 'en', '18 November 2026'],
    ['2026-11-18', 'de', '18. November 2026'],
    ['2026-11-18', 'nl', '18 november 2026'],
    ['2026-12-01', 'fr', '1er décembre 2026'],
    ['2026-12-11', 'fr', '11 décembre 2026'],
    ['2026-12-21', 'fr', '21 décembre 2026'],
  ])('says %s in %s as “%s”', (day, locale, said) => {
    expect(longDay(day, locale)).toBe(said);
  });

  it('takes the day that a moment has in UTC', () => {
    expect(longDay(new Date('2026-11-18T23:59:59Z'), 'en')).toBe('18 November 2026');
  });
});
