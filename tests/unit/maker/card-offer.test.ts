import { describe, expect, test } from 'vitest';
import { type CardAreas, formatNames, placements } from '@/card/card-spec';
import {
  type CardChoice,
  type CardOffer,
  firstChoice,
  offeredChoice,
  requireChosenCard,
} from '@/maker/card-offer';

const areas = (x: number): CardAreas => ({
  photoArea: { x, y: 0, width: 10, height: 10 },
  clearArea: { x, y: 0, width: 5, height: 5 },
});

const record = <Name extends string, Value>(names: readonly Name[], value: (name: Name) => Value) =>
  Object.fromEntries(names.map((name) => [name, value(name)])) as Record<Name, Value>;

const layouts = () =>
  record(formatNames, (format) => ({
    defaultPlacement: format === 'story' ? ('above' as const) : ('below' as const),
    areas: record(placements, (placement) => areas(placement === 'above' ? 1 : 2)),
  }));

const offer: CardOffer = {
  locale: 'en',
  siteAddress: null,
  reportPage: '/en/report',
  newsletter: '',
  keptCardsAddress: '/api/kept-cards',
  hashtag: '#catsforkids',
  prints: '/prints/1/en',
  designs: [
    {
      name: 'note',
      layouts: layouts(),
    },
  ],
  statistics: [
    {
      slug: 'ratio',
      content: {
        sentence: [{ kind: 'number', text: '78' }],
        estimateMark: null,
        tally: null,
        hashtag: '#catsforkids',
        reportCall: '',
        reportAddress: '',
        reportName: null,
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

/** The same with a design that only the lead figure has. */
function offerWithTally(): CardOffer {
  const [ratio] = offer.statistics;
  if (!ratio?.overlays.note) throw new Error('Expected a figure');
  return {
    ...offer,
    designs: [{ name: 'tally', layouts: layouts() }, ...offer.designs],
    statistics: [
      { ...ratio, overlays: { ...ratio.overlays, tally: ratio.overlays.note } },
      { ...ratio, slug: 'interval' },
    ],
  };
}

describe('a design that cannot show a figure', () => {
  const choice = { ...firstChoice(offerWithTally()), format: 'square' as const };

  test('comes first for the figure that it can show', () => {
    expect(choice.design).toBe('tally');
    expect(requireChosenCard(offerWithTally(), choice).design).toBe('tally');
  });

  test('gives way to the first that can, and waits to be shown again', () => {
    const other = requireChosenCard(offerWithTally(), { ...choice, statistic: 'interval' });
    expect([other.design, other.overlayAddress]).toEqual(['note', '/overlays/square-below.png']);
    expect(requireChosenCard(offerWithTally(), { ...choice, statistic: 'ratio' }).design).toBe(
      'tally',
    );
  });

  test('is not where the choice begins', () => {
    const [ratio, interval] = offerWithTally().statistics;
    if (!ratio || !interval) throw new Error('Expected two figures');
    expect(firstChoice({ ...offerWithTally(), statistics: [interval, ratio] }).design).toBe('note');
  });
});

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

describe('a choice made on an earlier day', () => {
  const earlier = { ...firstChoice(offer), format: 'story', placement: 'above' } as const;

  test('holds while all of it is on offer', () => {
    expect(offeredChoice(offer, earlier)).toEqual(earlier);
  });

  test.each([
    ['figure', { statistic: 'withdrawn' }],
    ['design', { design: 'tally' }],
    ['format', { format: 'poster' }],
    ['placement', { placement: 'beside' }],
  ])('gives way to the first one where its %s is not', (_, change) => {
    const gone = { ...earlier, ...change } as CardChoice;
    expect(offeredChoice(offer, gone)).toEqual(firstChoice(offer));
  });
});
