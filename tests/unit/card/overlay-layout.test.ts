import { describe, expect, test } from 'vitest';
import type { BlockName } from '@/card/card-layout';
import {
  type Format,
  formats,
  type OverlayContent,
  type OverlaySpec,
  type Rect,
} from '@/card/card-spec';
import { requireDesign } from '@/card/designs/designs';
import { drawGround, drawOverlay, fitOverlay } from '@/card/draw-overlay';
import { cardExamples, everySpec, requireExample } from '@/card/examples';
import type { Fit } from '@/card/overlay-fit';
import { rasterise } from '@/card/rasterise';
import { testFonts } from './overlay-fonts';
import { isInside, overlap } from './rectangles';

/** Where text may stand: what the networks' crops and controls leave. */
const safeAreas: Record<Format, Rect> = {
  portrait: { x: 64, y: 30, width: 952, height: 1290 },
  tall: { x: 64, y: 30, width: 952, height: 1380 },
  square: { x: 64, y: 30, width: 952, height: 1020 },
  // The circle's test is stricter: see profile-circle.test.ts.
  profile: { x: 64, y: 30, width: 952, height: 1020 },
  story: { x: 65, y: 270, width: 950, height: 978 },
  link: { x: 30, y: 20, width: 1140, height: 590 },
};

const longest = requireExample('interval-de');
const layOut = (spec: OverlaySpec) => fitOverlay(spec, testFonts);
const nameOf = (spec: OverlaySpec) => `${spec.format} ${spec.design} ${spec.placement}`;

describe.each(cardExamples)('$title', (example) => {
  test('fits readably in every format, design and placement', async () => {
    for (const spec of everySpec(example)) {
      const fit = await layOut(spec);
      expect(fit.problems, nameOf(spec)).toEqual([]);
      expectBoxesInOrder(fit, spec);
      expectReadable(fit, spec);
    }
  });
});

/** Inside the safe area, off the animal, and none over another. */
function expectBoxesInOrder(fit: Fit, spec: OverlaySpec): void {
  const { clearArea } = requireDesign(spec.design).areas(spec.format, spec.placement);
  const boxes = fit.blocks.flatMap(({ block, boxes }) => boxes.map((box) => ({ block, box })));
  for (const { block, box } of boxes) {
    expect(isInside(box, safeAreas[spec.format]), `${nameOf(spec)}: ${block} is safe`).toBe(true);
    expect(overlap(box, clearArea), `${nameOf(spec)}: ${block} covers no animal`).toBe(0);
    for (const other of boxes) {
      if (other.box === box) continue;
      const shared = overlap(box, other.box) / (box.width * box.height);
      expect(shared, `${nameOf(spec)}: ${block} on ${other.block}`).toBeLessThan(0.01);
    }
  }
}

function expectReadable({ blocks }: Fit, { format, content }: OverlaySpec): void {
  const size = new Map<BlockName, number>(blocks.map(({ block, sizePx }) => [block, sizePx]));
  const isLink = format === 'link';
  const isRound = format === 'profile';
  // A round card leaves the call to the caption.
  if (isRound) expect(size.has('reportCall')).toBe(false);
  else expect(size.get('reportCall')).toBeGreaterThanOrEqual(isLink ? 34 : 40);
  expect(size.get('sourceLine')).toBeGreaterThanOrEqual(isLink ? 24 : isRound ? 26 : 28);
  const sentencePx = size.get('sentence') ?? 0;
  expect(sentencePx).toBeGreaterThanOrEqual(isLink ? 36 : isRound ? 40 : 44);
  expect(sentencePx, 'the sentence leads the report call').toBeGreaterThan(
    size.get('reportCall') ?? 0,
  );
  const figure = content.sentence.find(({ kind }) => kind === 'number')?.text ?? '';
  if (figure.length <= 3 && ['portrait', 'tall', 'square', 'profile'].includes(format)) {
    expect(size.get('number')).toBeGreaterThanOrEqual(formats[format].heightPx * 0.22);
  }
}

test.each(cardExamples.filter(({ id }) => !id.startsWith('millions')))(
  'the figure has words beside it in every format and design: $title',
  async (example) => {
    for (const spec of everySpec(example)) {
      const { blocks } = await layOut(spec);
      const boxesOf = (name: BlockName) =>
        blocks.flatMap(({ block, boxes }) => (block === name ? boxes : []));
      const [figure] = boxesOf('number') as [Rect];
      const beside = { ...figure, x: figure.x + figure.width, width: 200 };
      const words = boxesOf('sentence').filter((box) => overlap(box, beside) > 0);
      expect(words, nameOf(spec)).toHaveLength(1);
    }
  },
);

describe('drawn pixels of the longest card', () => {
  test.each(everySpec(longest))(
    'stay where they belong ($format, $design, $placement)',
    async (spec) => {
      const overlay = await pixels((await drawOverlay(spec, testFonts)).svg, spec);
      const ground = await pixels(await drawGround(spec, testFonts), spec);
      const areas = requireDesign(spec.design).areas(spec.format, spec.placement);
      let unsafeWriting = 0;
      let seeThroughOutsidePhoto = 0;
      let veilOverAnimal = 0;
      for (let at = 0; at < overlay.length; at += 4) {
        const place = placeOf(at, spec);
        const alpha = overlay[at + 3] ?? 0;
        const isWriting = [0, 1, 2, 3].some(
          (channel) => Math.abs((overlay[at + channel] ?? 0) - (ground[at + channel] ?? 0)) > 8,
        );
        if (isWriting && !isInside(place, safeAreas[spec.format])) unsafeWriting++;
        if (alpha < 255 && !isInside(place, areas.photoArea)) seeThroughOutsidePhoto++;
        if (isInside(place, areas.clearArea))
          veilOverAnimal = Math.max(veilOverAnimal, alpha / 255);
      }
      expect(unsafeWriting, 'pixels of writing outside the safe area').toBe(0);
      expect(seeThroughOutsidePhoto, 'transparent pixels where no photo will be').toBe(0);
      expect(veilOverAnimal, 'densest veil over the clear area').toBeLessThan(0.5);
    },
  );
});

describe('what cannot be published', () => {
  const base = longest.content;
  const specOf = (change: Partial<OverlayContent>): OverlaySpec => ({
    format: 'portrait',
    design: 'note',
    placement: 'below',
    content: { ...base, ...change },
  });
  const problems = async (change: Partial<OverlayContent>) =>
    (await layOut(specOf(change))).problems.map(({ block, reason, missing }) => [
      block,
      reason,
      ...missing,
    ]);

  test('is a sentence too long to be read, yet it is drawn for staff to see', async () => {
    const sentence: OverlayContent['sentence'] = [
      { kind: 'number', text: '78' },
      { kind: 'text', text: ' images of child sexual abuse are shared online'.repeat(5) },
    ];
    const fit = await layOut(specOf({ sentence }));
    expect(fit.problems).toContainEqual({ block: 'sentence', reason: 'too-long', missing: [] });
    expect(fit.blocks.find(({ block }) => block === 'sentence')?.sizePx).toBeGreaterThan(10);
  });

  test('is a sentence that no size can hold', async () => {
    const sentence: OverlayContent['sentence'] = [{ kind: 'text', text: 'word '.repeat(400) }];
    expect(await problems({ sentence })).toContainEqual(['sentence', 'too-long']);
  });

  test('is an address, a hashtag or a source longer than its line', async () => {
    expect(await problems({ reportAddress: `${'very-'.repeat(14)}long.example` })).toContainEqual([
      'reportCall',
      'too-long',
    ]);
    expect(await problems({ hashtag: `#${'cats'.repeat(14)}` })).toContainEqual([
      'hashtag',
      'too-long',
    ]);
    expect(
      await problems({ sourceLine: `Source: ${'a very long report, '.repeat(8)}` }),
    ).toContainEqual(['sourceLine', 'too-long']);
  });

  test('is a sign that the typefaces of its text do not have', async () => {
    expect(await problems({ hashtag: '#кошки' })).toEqual([]);
    expect(await problems({ sourceLine: 'Quelle: 警察, 2024' })).toEqual([
      ['sourceLine', 'missing-glyphs', '警', '察'],
    ]);
    expect(await problems({ sentence: [{ kind: 'number', text: '٧٨' }] })).toEqual([
      ['number', 'missing-glyphs', '٧', '٨'],
    ]);
  });
});

describe('unusual content', () => {
  const specOf = (sentence: OverlayContent['sentence']): OverlaySpec => ({
    format: 'square',
    design: 'scrim',
    placement: 'below',
    content: { ...longest.content, sentence },
  });

  test.each([
    ['no figure', [{ kind: 'text', text: 'Look away from none of it.' }]],
    [
      'a figure first',
      [
        { kind: 'number', text: '78' },
        { kind: 'text', text: ' images.' },
      ],
    ],
    [
      'a figure last',
      [
        { kind: 'text', text: 'Images a day: ' },
        { kind: 'number', text: '78' },
      ],
    ],
    [
      'a figure with letters',
      [
        { kind: 'text', text: 'Jeden Tag ' },
        { kind: 'number', text: '19 Mio.' },
        { kind: 'text', text: ' Bilder.' },
      ],
    ],
    [
      'one digit',
      [
        { kind: 'text', text: 'Toutes les ' },
        { kind: 'number', text: '2' },
        { kind: 'text', text: '\u00a0minutes.' },
      ],
    ],
  ] satisfies [string, OverlayContent['sentence']][])(
    'is set without a problem: %s',
    async (_, sentence) => {
      const spec = specOf(sentence);
      const fit = await layOut(spec);
      expect(fit.problems).toEqual([]);
      expectBoxesInOrder(fit, spec);
    },
  );
});

/** Half the size is enough to see what stands where. */
const shrink = 2;

async function pixels(svg: string, { format }: OverlaySpec): Promise<Uint8Array> {
  return (await rasterise(svg, formats[format].widthPx / shrink)).rgbaPremultiplied;
}

/** The part of the card that the pixel at an offset shows. */
function placeOf(at: number, { format }: OverlaySpec): Rect {
  const widthPx = formats[format].widthPx / shrink;
  const x = (at / 4) % widthPx;
  const y = Math.floor(at / 4 / widthPx);
  return { x: x * shrink, y: y * shrink, width: shrink, height: shrink };
}

test('who takes reports stands beside the address where it has room, and nowhere else', async () => {
  const example = requireExample('ratio-fr');
  for (const spec of everySpec(example).filter(({ format }) => format !== 'profile')) {
    const named = (reportName: string | null) =>
      layOut({ ...spec, content: { ...spec.content, reportName } });
    const alone = await named(null);
    expect((await named('Child Focus')).problems, nameOf(spec)).toEqual([]);
    expect((await named('Child Focus')).blocks, nameOf(spec)).not.toEqual(alone.blocks);
    expect(await named('The very long name of a hotline '.repeat(6)), nameOf(spec)).toEqual(alone);
  }
});
