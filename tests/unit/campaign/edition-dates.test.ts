import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type DatedEdition,
  dayAfter,
  dayAt,
  findCurrentEdition,
  findOverlap,
  findPhase,
  findTurningPoints,
  isTimeZone,
  momentAt,
  sameDayNextYear,
  sameDayToCome,
  startOfDay,
  wallTimeAt,
} from '@/campaign/edition-dates';

const zones = [
  'Europe/Brussels',
  'Europe/London',
  'UTC',
  'America/New_York',
  'America/Sao_Paulo',
  'Africa/Cairo',
  'Asia/Kolkata',
  'Asia/Beirut',
  'Australia/Lord_Howe',
  'Pacific/Kiritimati',
  'Pacific/Pago_Pago',
  'Pacific/Chatham',
];
const days = fc
  .date({ min: new Date('2012-01-02'), max: new Date('2037-12-30'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

function edition(startsOn: string, endsOn: string, more: Partial<DatedEdition> = {}) {
  return { startsOn, endsOn, announcedOn: null, isConfirmed: true, ...more };
}

describe('startOfDay', () => {
  it('is midnight in winter and in summer', () => {
    expect(startOfDay('2026-11-18', 'Europe/Brussels').toISOString()).toBe(
      '2026-11-17T23:00:00.000Z',
    );
    expect(startOfDay('2026-06-01', 'Europe/Brussels').toISOString()).toBe(
      '2026-05-31T22:00:00.000Z',
    );
  });

  it('is right on the days on which clocks change, and the day after', () => {
    const brussels = (day: string) => startOfDay(day, 'Europe/Brussels').toISOString();
    expect(brussels('2026-03-29')).toBe('2026-03-28T23:00:00.000Z');
    expect(brussels('2026-03-30')).toBe('2026-03-29T22:00:00.000Z');
    expect(brussels('2026-10-25')).toBe('2026-10-24T22:00:00.000Z');
    expect(brussels('2026-10-26')).toBe('2026-10-25T23:00:00.000Z');
  });

  it('is the first moment there is where clocks jump over midnight', () => {
    // On 4 November 2018 clocks in São Paulo went from 23:59:59 to 01:00.
    expect(startOfDay('2018-11-04', 'America/Sao_Paulo').toISOString()).toBe(
      '2018-11-04T03:00:00.000Z',
    );
  });

  it('is the moment before which the calendar shows an earlier day, in every zone', () => {
    fc.assert(
      fc.property(days, fc.constantFrom(...zones), (day, zone) => {
        const start = startOfDay(day, zone);
        expect(dayAt(start, zone)).toBe(day);
        expect(dayAt(new Date(start.getTime() - 1), zone) < day).toBe(true);
      }),
    );
  });

  it('leaves 23 to 25 hours to the next day', () => {
    fc.assert(
      fc.property(days, fc.constantFrom(...zones), (day, zone) => {
        const lengthMs =
          startOfDay(dayAfter(day), zone).getTime() - startOfDay(day, zone).getTime();
        expect(lengthMs).toBeGreaterThanOrEqual(23 * 3_600_000);
        expect(lengthMs).toBeLessThanOrEqual(25 * 3_600_000);
      }),
    );
  });
});

describe('momentAt', () => {
  it('is the moment at which clocks show that time', () => {
    const times = fc.tuple(days, fc.nat(23), fc.nat(59)).map(([day, hour, minute]) => {
      const two = (number: number) => String(number).padStart(2, '0');
      return `${day}T${two(hour)}:${two(minute)}`;
    });
    fc.assert(
      fc.property(
        times,
        fc.constantFrom('UTC', 'Asia/Kolkata', 'Pacific/Pago_Pago'),
        (time, zone) => {
          expect(wallTimeAt(momentAt(time, zone), zone)).toBe(time);
        },
      ),
    );
  });

  it('is the end of the gap where clocks are put forward', () => {
    expect(momentAt('2026-03-29T02:30', 'Europe/Brussels').toISOString()).toBe(
      '2026-03-29T01:00:00.000Z',
    );
  });
});

describe('sameDayNextYear', () => {
  it('keeps month and day, but for a leap day', () => {
    expect(sameDayNextYear('2026-11-18')).toBe('2027-11-18');
    expect(sameDayNextYear('2028-02-29')).toBe('2029-02-28');
    expect(sameDayNextYear('2027-02-28')).toBe('2028-02-28');
  });

  it('is always a day that exists, 365 or 366 days later', () => {
    fc.assert(
      fc.property(days, (day) => {
        const next = sameDayNextYear(day);
        expect(new Date(`${next}T00:00:00Z`).toISOString().slice(0, 10)).toBe(next);
        const passed = (Date.parse(next) - Date.parse(day)) / 86_400_000;
        expect([365, 366]).toContain(passed);
      }),
    );
  });
});

describe('sameDayToCome', () => {
  it('is next year’s, or that of the first year in which it is not over', () => {
    expect(sameDayToCome('2026-11-18', '2026-11-22')).toBe('2027-11-18');
    expect(sameDayToCome('2020-11-18', '2026-11-22')).toBe('2027-11-18');
    expect(sameDayToCome('2020-11-18', '2026-11-18')).toBe('2026-11-18');
    expect(sameDayToCome('2030-11-18', '2026-11-18')).toBe('2031-11-18');
  });
});

describe('dayAfter', () => {
  it('knows the ends of months, years and Februaries', () => {
    expect(dayAfter('2026-12-31')).toBe('2027-01-01');
    expect(dayAfter('2028-02-28')).toBe('2028-02-29');
    expect(dayAfter('2027-02-28')).toBe('2027-03-01');
  });
});

describe('isTimeZone', () => {
  it('takes names of zones, and no offsets or inventions', () => {
    expect(isTimeZone('Europe/Brussels')).toBe(true);
    expect(isTimeZone('UTC')).toBe(true);
    expect(isTimeZone('+01:00')).toBe(false);
    expect(isTimeZone('Europe/Atlantis')).toBe(false);
    expect(isTimeZone('')).toBe(false);
  });
});

describe('findPhase', () => {
  it('counts both the first and the last day', () => {
    const dates = edition('2026-11-18', '2026-11-20');
    expect(findPhase(dates, '2026-11-17')).toBe('before');
    expect(findPhase(dates, '2026-11-18')).toBe('running');
    expect(findPhase(dates, '2026-11-20')).toBe('running');
    expect(findPhase(dates, '2026-11-21')).toBe('after');
  });
});

describe('findCurrentEdition', () => {
  const demonstration = edition('2020-11-18', '2020-11-18', { isConfirmed: false });
  const first = edition('2026-11-18', '2026-11-20');
  const second = edition('2027-11-18', '2027-11-18', { announcedOn: '2027-11-01' });

  it('is the oldest while none is launched, whatever its dates', () => {
    const copied = { ...first, isConfirmed: false };
    expect(findCurrentEdition([demonstration, copied], '2026-11-18')).toBe(demonstration);
  });

  it('never is one that is only prepared', () => {
    const prepared = { ...second, isConfirmed: false };
    expect(findCurrentEdition([first, prepared], '2027-11-18')).toBe(first);
  });

  it('is the first to come before any has begun', () => {
    expect(findCurrentEdition([demonstration, second, first], '2026-01-01')).toBe(first);
  });

  it('stays the past one until the next is announced or begins', () => {
    expect(findCurrentEdition([first, second], '2027-10-31')).toBe(first);
    expect(findCurrentEdition([first, second], '2027-11-01')).toBe(second);
    const unannounced = { ...second, announcedOn: null };
    expect(findCurrentEdition([first, unannounced], '2027-11-17')).toBe(first);
    expect(findCurrentEdition([first, unannounced], '2027-11-18')).toBe(unannounced);
  });

  it('is the later one where two overlap', () => {
    const longer = edition('2026-11-01', '2026-12-31');
    expect(findCurrentEdition([longer, first], '2026-11-19')).toBe(first);
    expect(findCurrentEdition([first, longer], '2026-11-19')).toBe(first);
  });
});

describe('findOverlap', () => {
  it('finds editions that share a day, and announcements made while another runs', () => {
    const first = edition('2026-11-18', '2026-11-20');
    expect(findOverlap(edition('2026-11-20', '2026-11-22'), [first])).toBe(first);
    expect(findOverlap(edition('2026-11-21', '2026-11-22'), [first])).toBeUndefined();
    const early = edition('2027-11-18', '2027-11-18', { announcedOn: '2026-11-19' });
    expect(findOverlap(early, [first])).toBe(first);
  });

  it('is found from either side', () => {
    const dates = fc.tuple(days, days, fc.option(days)).map(([a, b, announcedOn]) => {
      const [startsOn, endsOn] = a < b ? [a, b] : [b, a];
      return { startsOn, endsOn, announcedOn };
    });
    fc.assert(
      fc.property(dates, dates, (a, b) => {
        expect(findOverlap(a, [b]) === b).toBe(findOverlap(b, [a]) === a);
      }),
    );
  });
});

describe('findTurningPoints', () => {
  it('are announcement, first day and the day after the last, of launched editions only', () => {
    const launched = edition('2026-11-18', '2026-11-18', { announcedOn: '2026-10-01' });
    const prepared = edition('2027-11-18', '2027-11-18', { isConfirmed: false });
    const points = findTurningPoints([launched, prepared], 'Europe/Brussels');
    expect(points.map((point) => point.toISOString())).toEqual([
      '2026-09-30T22:00:00.000Z',
      '2026-11-17T23:00:00.000Z',
      '2026-11-18T23:00:00.000Z',
    ]);
  });

  it('are the only moments at which the edition shown or its phase changes', () => {
    const dated = fc.tuple(days, fc.nat(20), fc.option(fc.nat(60))).map(([day, length, ahead]) => {
      const shift = (by: number) =>
        new Date(Date.parse(day) + by * 86_400_000).toISOString().slice(0, 10);
      return edition(day, shift(length), { announcedOn: ahead === null ? null : shift(-ahead) });
    });
    fc.assert(
      fc.property(
        fc.array(dated, { minLength: 1, maxLength: 4 }),
        fc.constantFrom(...zones),
        (editions, zone) => {
          const stateAt = (moment: number) => {
            const today = dayAt(new Date(moment), zone);
            const current = findCurrentEdition(editions, today) as DatedEdition;
            return `${editions.indexOf(current as (typeof editions)[number])} ${findPhase(current, today)}`;
          };
          const points = findTurningPoints(editions, zone).map((point) => point.getTime());
          for (const [index, point] of points.entries()) {
            const next = points[index + 1] ?? point + 400 * 86_400_000;
            expect(stateAt(next - 1)).toBe(stateAt(point));
          }
        },
      ),
    );
  });
});
