// Networks show a profile picture as the circle inside it: whatever is written must lie in that
// circle, for everything that staff can publish as it comes.
import { describe, expect, test } from 'vitest';
import { captionFor, reportUrl } from '@/campaign/card-texts';
import { defaultSnapshot } from '@/campaign/default-campaign';
import { formats, type OverlaySpec, placements, type Rect } from '@/card/card-spec';
import { profileCircle } from '@/card/designs/profile-circle';
import { drawGround, drawOverlay, fitOverlay } from '@/card/draw-overlay';
import { cardExamples, everySpec, requireExample } from '@/card/examples';
import { rasterise } from '@/card/rasterise';
import { publishedOverlays } from '@/publication/published-overlays';
import { testFonts } from './overlay-fonts';

/** So that no letter touches the rim. */
const roomPx = 12;

/** Of the box's corner that is farthest from the circle's centre. */
function farthestPx({ x, y, width, height }: Rect): number {
  const across = Math.max(profileCircle.x - x, x + width - profileCircle.x);
  const down = Math.max(profileCircle.y - y, y + height - profileCircle.y);
  return Math.hypot(across, down);
}

const nameOf = ({ design, placement, content }: OverlaySpec) =>
  `${design} ${placement} ${content.locale} ${content.sourceLine}`;

const snapshot = defaultSnapshot();
snapshot.edition.statistics = snapshot.statistics.map(({ slug }) => slug);

function everyProfile(): OverlaySpec[] {
  const published = publishedOverlays(snapshot, testFonts).map(({ spec }) => spec);
  return [...published, ...cardExamples.flatMap(everySpec)].filter(
    ({ format }) => format === 'profile',
  );
}

describe('a profile picture', () => {
  test('has every line inside the circle, for each figure, language, design and placement', async () => {
    const specs = everyProfile();
    expect(new Set(specs.map(({ content }) => content.locale)).size).toBe(4);
    for (const spec of specs) {
      const { blocks, problems } = await fitOverlay(spec, testFonts);
      expect(problems, nameOf(spec)).toEqual([]);
      const lines = blocks.flatMap(({ block, boxes }) => boxes.map((box) => ({ block, box })));
      expect(lines.map(({ block }) => block)).toEqual(
        expect.arrayContaining(['sentence', 'number', 'hashtag', 'sourceLine']),
      );
      for (const { block, box } of lines) {
        const within = profileCircle.radius - roomPx;
        expect(farthestPx(box), `${nameOf(spec)}: ${block}`).toBeLessThanOrEqual(within);
      }
    }
  });

  test('has in its caption whom to tell, which it does not say itself', () => {
    for (const locale of snapshot.locales) {
      for (const statistic of snapshot.edition.statistics) {
        const choice = { locale, statistic, siteAddress: null };
        expect(captionFor(snapshot, choice)).toContain(reportUrl(snapshot, choice));
      }
    }
  });

  test.each(
    placements.flatMap((placement) =>
      everySpec(requireExample('interval-de')).filter(
        (spec) => spec.format === 'profile' && spec.placement === placement,
      ),
    ),
  )('has no pixel of writing outside it ($design, $placement)', async (spec) => {
    const { widthPx } = formats.profile;
    const written = (await rasterise((await drawOverlay(spec, testFonts)).svg, widthPx))
      .rgbaPremultiplied;
    const bare = (await rasterise(await drawGround(spec, testFonts), widthPx)).rgbaPremultiplied;
    let [inside, outside] = [0, 0];
    for (let at = 0; at < written.length; at += 1) {
      if (written[at] === bare[at]) continue;
      const [x, y] = [Math.floor(at / 4) % widthPx, Math.floor(at / 4 / widthPx)];
      const isInside = Math.hypot(x - profileCircle.x, y - profileCircle.y) < profileCircle.radius;
      if (isInside) inside++;
      else outside++;
    }
    expect(inside).toBeGreaterThan(10_000);
    expect(outside).toBe(0);
  });
});
