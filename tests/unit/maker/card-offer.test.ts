import { describe, expect, test } from 'vitest';
import { type CardAreas, formatNames, placements } from '@/card/card-spec';
import { type CardOffer, firstChoice, requireChosenCard } from '@/maker/card-offer';

const areas = (x: number): CardAreas => ({
  photoArea: { x, y: 0, width: 10, height: 10 },
  clearArea: { x, y: 0, width: 5, height: 5 },
});

const record = <Name extends string, Value>(names: readonly Name[], value: (name: Name) => Value) =>
  Object.fromEntries(names.map((name) => [name, value(name)])) as Record<Name, Value>;

const offer: CardOffer = {
  locale: 'en',
  hashtag: '#catsforkids',
  designs: [
    {
      name: 'note',
      layouts: record(formatNames, (format) => ({
        defaultPlacement: format === 'story' ? ('above' as const) : ('below' as const),
        areas: record(placements, (placement) => areas(placement === 'above' ? 1 : 2)),
      })),
    },
  ],
  statistics: [
    {
      slug: 'ratio',
      content: {
        sentence: [{ kind: 'number', text: '78' }],
        estimateMark: null,
        hashtag: '#catsforkids',
        reportCall: '',
        reportAddress: '',
        sourceLine: '',
      },
      milderCaption: null,
      caption: '',
      altText: '',
      overlays: {
        note: record(formatNames, (format) =>
          record(placements, (placement) => `/overlays/${format}-${placement}.png`),
        ),
      },
    },
  ],
};

describe('the card that was chosen', () => {
  test('is first a portrait of the lead figure in the first design', () => {
    const card = requireChosenCard(offer, firstChoice(offer));
    expect(card.overlayAddress).toBe('/overlays/portrait-below.png');
    expect(card.size).toEqual({ widthPx: 1080, heightPx: 1350 });
    expect(card.areas).toEqual(areas(2));
  });

  test('takes the design’s own placement for each format until one is chosen', () => {
    const choice = { ...firstChoice(offer), format: 'story' as const };
    expect(requireChosenCard(offer, choice).placement).toBe('above');
    expect(requireChosenCard(offer, { ...choice, placement: 'below' }).overlayAddress).toBe(
      '/overlays/story-below.png',
    );
  });

  test('is never one that is not on offer', () => {
    expect(() => requireChosenCard(offer, { ...firstChoice(offer), design: 'scrim' })).toThrow();
    expect(() => requireChosenCard(offer, { ...firstChoice(offer), statistic: 'x' })).toThrow();
  });
});
