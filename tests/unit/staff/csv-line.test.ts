import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { csvLine } from '@/staff/audit/csv-line';

describe('a line for spreadsheets', () => {
  it.each([
    '=1+1',
    '+1',
    '-1',
    '@SUM(A1)',
    '\t=1',
    '\r=1',
    '\n=1',
    ' =1',
    '＝1',
    '＋1',
    '－1',
    '＠x',
  ])('makes %j harmless', (value) => {
    expect(csvLine([value])).toBe(`"'${value}"\r\n`);
  });

  it.each(['plain', 'a=b', 'x@example.org', '2026-11-18T09:00:00.000Z', ''])(
    'leaves %j as it is',
    (value) => {
      expect(csvLine([value])).toBe(`"${value}"\r\n`);
    },
  );

  it('keeps every value in its own cell, whatever it holds', () => {
    fc.assert(
      fc.property(fc.array(fc.string(), { minLength: 1 }), (values) => {
        const cells = readCells(csvLine(values));
        expect(cells.map((cell, index) => (cell === values[index] ? cell : cell.slice(1)))).toEqual(
          values,
        );
      }),
    );
  });
});

/** What RFC 4180 says that the line holds. */
function readCells(line: string): string[] {
  const matches = line.slice(0, -2).matchAll(/"((?:[^"]|"")*)"(?:,|$)/g);
  return [...matches].map(([, cell = '']) => cell.replaceAll('""', '"'));
}
