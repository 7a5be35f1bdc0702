import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { CardError } from '@/card/card-error';
import { readCardRequest } from '@/card/card-request';

const read = (fields: Record<string, string>) => readCardRequest(new Map(Object.entries(fields)));

describe('readCardRequest', () => {
  test('an empty form is a portrait card with everything else left to the defaults', () => {
    expect(read({})).toEqual({
      format: 'portrait',
      locale: undefined,
      statistic: undefined,
      design: undefined,
      placement: undefined,
      framing: { focusX: undefined, focusY: undefined, zoom: undefined, turn: undefined },
    });
  });

  test('blank fields of a form count as not said', () => {
    expect(read({ format: '', focusX: ' ', zoom: '' })).toEqual(read({}));
  });

  test('numbers are read from text', () => {
    expect(read({ focusX: '0.25', focusY: '1', zoom: '2.5', turn: '270' }).framing).toEqual({
      focusX: 0.25,
      focusY: 1,
      zoom: 2.5,
      turn: 270,
    });
  });

  test.each([
    ['format', 'poster'],
    ['locale', '../fr'],
    ['statistic', "78'; drop table"],
    ['design', 'none'],
    ['placement', 'left'],
    ['focusX', '-0.1'],
    ['focusY', 'NaN'],
    ['zoom', '5'],
    ['zoom', 'Infinity'],
    ['turn', '45'],
  ])('%s refuses %j and is named', (field, value) => {
    expect(() => read({ [field]: value })).toThrow(
      expect.objectContaining({ code: 'invalid-field', field }),
    );
  });

  test('whatever the text, reading either gives values within their limits or names a field', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), fc.string(), (focusX, zoom, turn) => {
        try {
          const { framing } = read({ focusX, zoom, turn });
          expect(framing.focusX ?? 0).toBeGreaterThanOrEqual(0);
          expect(framing.focusX ?? 0).toBeLessThanOrEqual(1);
          expect(framing.zoom ?? 1).toBeGreaterThanOrEqual(1);
          expect(framing.zoom ?? 1).toBeLessThanOrEqual(4);
          expect([0, 90, 180, 270]).toContain(framing.turn ?? 0);
        } catch (error) {
          expect(error).toBeInstanceOf(CardError);
        }
      }),
    );
  });
});
