import { describe, expect, test } from 'vitest';
import { pathData, shapeOperators } from '@/card/print/pdf-shapes';

const nameOpacity = (fill: number, stroke: number) => `Opacity-${fill}-${stroke}`;

describe('a path for print', () => {
  test('keeps lines, and makes cubic curves of quadratic ones', () => {
    expect(pathData('M0 0L10 0Q13 0 13 3C14 4 15 5 16 6Z')).toBe(
      '0 0 m\n10 0 l\n12 0 13 1 13 3 c\n14 4 15 5 16 6 c\nh',
    );
  });

  test.each(['M0 0l1 1', 'M0 0L1', 'M0 0A1 1 0 0 0 2 2', 'M0 0LNaN 1'])(
    'is refused rather than drawn wrong: %s',
    (path) => {
      expect(() => pathData(path)).toThrow('Expected a path');
    },
  );
});

describe('a drawing for print', () => {
  test('is filled, stroked and turned as in SVG', () => {
    const Stroke = () => <path d="M0 0L1 1" fill="none" stroke="#ff0000" strokeWidth={2} />;
    const operators = shapeOperators(
      <g transform="rotate(90 5 5)">
        <path d="M0 0L1 0L1 1Z" fill="#0000ff" fillOpacity={0.5} />
        <Stroke />
      </g>,
      nameOpacity,
    );
    expect(operators).toContain('0 1 -1 0 10 0 cm');
    expect(operators).toContain('/Opacity-0.5-1 gs\n0 0 1 rg\n0 0 m\n1 0 l\n1 1 l\nh\nf');
    expect(operators).toContain('1 0 0 RG\n2 w\n1 J 1 j\n0 0 m\n1 1 l\nS');
  });

  test('is refused where it holds what is not drawn here', () => {
    expect(() => shapeOperators(<circle r={1} />, nameOpacity)).toThrow('<circle>');
    expect(() => shapeOperators(<path d="M0 0" fill="red" />, nameOpacity)).toThrow('#1b2947');
  });
});
