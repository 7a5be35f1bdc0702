import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { firstLocales, forLocales } from '@/campaign/locales';
import type { StatisticInput } from '@/campaign/statistic';
import { computeValue as compute, isRounded, type StatisticBasis } from '@/campaign/statistics';

const four = (text: string) => forLocales(firstLocales, () => text);

function input(value: number, changes: Partial<StatisticInput> = {}): StatisticInput {
  return {
    slug: 'input',
    label: four('label'),
    value,
    unit: four('unit'),
    source: { name: 'Example', title: 'Example report', url: 'https://example.org/report' },
    period: '2024',
    ...changes,
  };
}

/** As a whole number, unless a test says otherwise. */
const computeValue = (
  basis: Omit<StatisticBasis, 'rounding' | 'saidAs'> & Partial<StatisticBasis>,
) => compute({ rounding: 'whole', saidAs: 'number', ...basis });

const ratio = (a: number, b: number) =>
  computeValue({ method: 'ratio', inputs: [input(a), input(b)], periodSeconds: null });

describe('computeValue', () => {
  it('computes the 78 of the 2020 campaign from its two inputs', () => {
    expect(ratio(19_000_000, 243_000)).toEqual({ ok: true, value: 78 });
  });

  it('computes one report every 109 seconds of a leap year', () => {
    const basis = { method: 'interval' as const, inputs: [input(291_273)] };
    expect(computeValue({ ...basis, periodSeconds: 31_622_400 })).toEqual({ ok: true, value: 109 });
  });

  it('says a value as it is, rounded to a whole number', () => {
    const said = (value: number) =>
      computeValue({ method: 'value', inputs: [input(value)], periodSeconds: null });
    expect(said(16_987_361)).toEqual({ ok: true, value: 16_987_361 });
    expect(said(2.5)).toEqual({ ok: true, value: 3 });
    expect(said(0)).toEqual({ ok: true, value: 0 });
  });

  it('treats decimals as decimals, where floating point would round the other way', () => {
    expect(1.005 * 100).not.toBe(100.5);
    expect(ratio(1.005, 0.01)).toEqual({ ok: true, value: 101 });
  });

  it('reads numbers that JavaScript writes with an exponent', () => {
    expect(ratio(1e21, 1e20)).toEqual({ ok: true, value: 10 });
    expect(ratio(3e-7, 1e-7)).toEqual({ ok: true, value: 3 });
  });

  it('is the nearest whole number, halves upwards, for any two large integers', () => {
    const positive = fc.integer({ min: 1, max: Number.MAX_SAFE_INTEGER });
    fc.assert(
      fc.property(positive, positive, (a, b) => {
        const computed = ratio(a, b);
        const [dividend, divisor] = [BigInt(a), BigInt(b)];
        if (2n * dividend < divisor) {
          expect(computed).toMatchObject({ ok: false });
          return;
        }
        if (!computed.ok) throw new Error('refused');
        const error = 2n * (BigInt(computed.value) * divisor - dividend);
        expect(error > -divisor && error <= divisor).toBe(true);
      }),
    );
  });

  it('gives back the factor for any product of two numbers', () => {
    const factor = fc.integer({ min: 1, max: 90_000_000 });
    fc.assert(
      fc.property(factor, factor, (a, b) => {
        expect(ratio(a * b, b)).toEqual({ ok: true, value: a });
      }),
    );
  });

  it.each([
    ['a zero divisor', 5, 0, 'inputs.1.value', 'zero-divisor'],
    ['a number that is none', Number.NaN, 2, 'inputs.0.value', 'not-a-number'],
    ['infinity', 1, Number.POSITIVE_INFINITY, 'inputs.1.value', 'not-a-number'],
    ['a negative number', -1, 2, 'inputs.0.value', 'negative'],
    ['a result that rounds to zero', 1, 100, 'inputs.0.value', 'rounds-to-zero'],
    ['a result beyond exact integers', 1e30, 1, 'inputs.0.value', 'too-large'],
  ])('refuses %s', (_, a, b, field, code) => {
    expect(ratio(a, b)).toEqual({ ok: false, problems: [{ field, code }] });
  });

  it('refuses a ratio with one input, or with three', () => {
    const withInputs = (inputs: StatisticInput[]) =>
      computeValue({ method: 'ratio', inputs, periodSeconds: null });
    expect(withInputs([input(1)])).toEqual({
      ok: false,
      problems: [{ field: 'inputs.1', code: 'missing-input' }],
    });
    expect(withInputs([input(1), input(1), input(1)])).toEqual({
      ok: false,
      problems: [{ field: 'inputs.2', code: 'too-many-inputs' }],
    });
  });

  it('refuses an interval whose period has no length, or that nothing happened in', () => {
    const interval = (value: number, periodSeconds: number | null) =>
      computeValue({ method: 'interval', inputs: [input(value)], periodSeconds });
    for (const seconds of [null, 0, -1, Number.NaN]) {
      expect(interval(1, seconds)).toEqual({
        ok: false,
        problems: [{ field: 'periodSeconds', code: 'missing-period-length' }],
      });
    }
    expect(interval(0, 60)).toEqual({
      ok: false,
      problems: [{ field: 'inputs.0.value', code: 'zero-divisor' }],
    });
  });

  it('names every missing piece of evidence', () => {
    const bare = input(5, { period: ' ', source: { name: '', title: '', url: '' } });
    expect(computeValue({ method: 'value', inputs: [bare], periodSeconds: null })).toEqual({
      ok: false,
      problems: [
        { field: 'inputs.0.source.name', code: 'missing-source-name' },
        { field: 'inputs.0.source.title', code: 'missing-source-title' },
        { field: 'inputs.0.source.url', code: 'missing-source-url' },
        { field: 'inputs.0.period', code: 'missing-period' },
      ],
    });
  });

  it('takes only a web address as a source', () => {
    for (const url of ['page 5', 'javascript:alert(1)', 'ftp://example.org']) {
      const source = { name: 'a', title: 'b', url };
      const basis = { method: 'value' as const, inputs: [input(5, { source })] };
      expect(computeValue({ ...basis, periodSeconds: null })).toEqual({
        ok: false,
        problems: [{ field: 'inputs.0.source.url', code: 'not-a-web-address' }],
      });
    }
  });
});

describe('rounding', () => {
  const value = (input: number, rounding: StatisticBasis['rounding']) =>
    inputOf(input, { rounding });
  const inputOf = (number: number, changes: Partial<StatisticBasis>) => {
    const basis = { method: 'value' as const, inputs: [input(number)], periodSeconds: null };
    const computed = computeValue({ ...basis, ...changes });
    if (!computed.ok) throw new Error('refused');
    return computed.value;
  };

  it('is known to have happened only where it changed something', () => {
    const basis = { rounding: 'whole', saidAs: 'number', periodSeconds: null } as const;
    const isRatioRounded = (a: number, b: number) =>
      isRounded({ ...basis, method: 'ratio', inputs: [input(a), input(b)] });
    expect(isRatioRounded(1_460_000, 365)).toBe(false);
    expect(isRatioRounded(19_000_000, 243_000)).toBe(true);
    expect(isRatioRounded(1, 3)).toBe(true);
    expect(isRounded({ ...basis, method: 'value', inputs: [input(1_634_636)] })).toBe(false);
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 1e6 }), fc.integer({ min: 1, max: 1e6 }), (a, b) => {
        expect(isRatioRounded(a * b, b)).toBe(false);
        expect(isRatioRounded(a, b)).toBe(a % b !== 0);
      }),
    );
  });

  it('leaves as many digits as staff chose', () => {
    expect(value(1_634_636, 'two-digits')).toBe(1_600_000);
    expect(value(1_634_636, 'three-digits')).toBe(1_630_000);
    expect(value(0.0456, 'two-digits')).toBe(0.046);
    expect(value(99.6, 'two-digits')).toBe(100);
    expect(value(7.85, 'tenth')).toBe(7.9);
  });

  it('is never further from the number than half a step', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 1e15 }), (number) => {
        const step = 10 ** (String(number).length - 2);
        expect(Math.abs(value(number, 'two-digits') - number)).toBeLessThanOrEqual(step / 2);
      }),
    );
  });

  it('says a part of a whole as a percentage, exactly', () => {
    const percentage = (part: number, whole: number) =>
      computeValue({
        method: 'percentage',
        inputs: [input(part), input(whole)],
        periodSeconds: null,
        rounding: 'tenth',
        saidAs: 'percent',
      });
    expect(percentage(1, 8)).toEqual({ ok: true, value: 12.5 });
    expect(percentage(1, 0)).toMatchObject({ problems: [{ code: 'zero-divisor' }] });
  });

  it('rounds an interval once, in the unit in which it is said', () => {
    const every = (saidAs: StatisticBasis['saidAs']) =>
      inputOf(291_273, { method: 'interval', periodSeconds: 31_622_400, saidAs });
    expect(every('seconds')).toBe(109);
    expect(every('minutes')).toBe(2);
  });

  it('refuses a unit of time for what is none, and a share for an interval', () => {
    const refusal = (method: 'value' | 'interval', saidAs: StatisticBasis['saidAs']) =>
      computeValue({ method, inputs: [input(5)], periodSeconds: 60, saidAs });
    for (const computed of [refusal('value', 'hours'), refusal('interval', 'one-in')]) {
      expect(computed).toEqual({
        ok: false,
        problems: [{ field: 'saidAs', code: 'said-as-mismatch' }],
      });
    }
  });
});
