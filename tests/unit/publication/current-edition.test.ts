import { describe, expect, it } from 'vitest';
import { editionTurningPoints, requireCurrentEdition } from '@/publication/current-edition';
import type { Edition, Organisation } from '@/publication/staff-documents';

function edition(slug: string, startsOn: string, endsOn: string, isConfirmed: boolean): Edition {
  const noon = (day: string) => `${day}T12:00:00.000Z`;
  return {
    slug,
    startsOn: noon(startsOn),
    endsOn: noon(endsOn),
    launch: { isConfirmed },
  } as Edition;
}

const organisation = [{ timeZone: 'America/New_York' } as Organisation];
const editions = [
  edition('2020', '2020-11-18', '2020-11-18', false),
  edition('2026', '2026-11-18', '2026-11-20', true),
];

describe('the editions among documents', () => {
  it('turn at midnight in the campaign’s own zone', () => {
    const points = editionTurningPoints({ editions, organisation });
    expect(points.map((point) => point.toISOString())).toEqual([
      '2026-11-18T05:00:00.000Z',
      '2026-11-21T05:00:00.000Z',
    ]);
  });

  it('turn in Brussels where the zone is not known', () => {
    const nowhere = [{ timeZone: 'Nowhere' } as Organisation];
    const [first] = editionTurningPoints({ editions, organisation: nowhere });
    expect(first?.toISOString()).toBe('2026-11-17T23:00:00.000Z');
  });

  it('have a current one at every moment', () => {
    const at = new Date('2026-11-18T05:00:00Z');
    expect(requireCurrentEdition({ editions, organisation }, at).slug).toBe('2026');
    expect(() => requireCurrentEdition({ editions: [], organisation }, at)).toThrow('no edition');
  });
});
