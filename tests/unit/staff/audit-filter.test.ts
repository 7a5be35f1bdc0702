import { describe, expect, it } from 'vitest';
import { queryOf, readAuditFilter, whereOf } from '@/staff/audit/audit-filter';

describe('the filter of the audit trail', () => {
  it('takes what cannot be meant for nothing', () => {
    const filter = readAuditFilter({
      action: 'flew-away',
      from: '18/11/2026',
      person: ['a', 'b'],
      words: 7,
    });
    expect(filter).toEqual({ action: '', person: '', words: '', from: '', until: '' });
    expect(whereOf(filter, 'Europe/Brussels', 'en')).toEqual({ and: [] });
  });

  it('includes the whole last day, as long as it is in the campaign’s time zone', () => {
    // Clocks are put back on that day.
    const filter = readAuditFilter({ from: '2026-10-25', until: '2026-10-25' });
    expect(whereOf(filter, 'Europe/Brussels', 'en')).toEqual({
      and: [
        { createdAt: { greater_than_equal: '2026-10-24T22:00:00.000Z' } },
        { createdAt: { less_than: '2026-10-25T23:00:00.000Z' } },
      ],
    });
  });

  it('finds the product’s own reasons by the words in which they are read', () => {
    const subjects = (words: string, language: string) =>
      JSON.stringify(whereOf(readAuditFilter({ words }), 'Europe/Brussels', language));
    const seeded = JSON.stringify({ subject: { contains: '"because":"seeded"' } });
    expect(subjects('default Camp', 'en')).toContain(seeded);
    expect(subjects('retiré', 'fr')).toContain(
      JSON.stringify({ subject: { contains: '"because":"withdrawn"' } }),
    );
    expect(subjects('retiré', 'fr')).not.toContain(seeded);
    expect(subjects('edition', 'de')).not.toContain('because');
  });

  it('is the same again after a way through an address', () => {
    const filter = readAuditFilter({ action: 'published', person: 'a b@c', words: '&x=é' });
    const query = queryOf(filter).toString();
    expect(readAuditFilter(Object.fromEntries(new URLSearchParams(query)))).toEqual(filter);
  });
});
