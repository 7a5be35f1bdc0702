// "(Child Focus)" beside our own short address: every card of the campaign's own figures has room for
// it, also where the site's address is rather long.
import { describe, expect, it } from 'vitest';
import { cardContent } from '@/campaign/card-texts';
import { defaultSnapshot } from '@/campaign/default-campaign';
import { designsOfFigure } from '@/campaign/designs-of-figure';
import { offeredStatistics } from '@/campaign/offered-statistics';
import { formatNames, type OverlaySpec, placements } from '@/card/card-spec';
import { fitOverlay } from '@/card/draw-overlay';
import { testFonts } from './overlay-fonts';

const snapshot = defaultSnapshot();
const siteAddress = 'https://pawcard.example.org';

describe.each(snapshot.locales)('cards in %s name the hotline', (locale) => {
  it.each(offeredStatistics(snapshot).map(({ slug }) => slug))('%s', async (statistic) => {
    const content = cardContent(snapshot, { locale, statistic, siteAddress });
    const nameless: string[] = [];
    for (const spec of everySpecOf(content, statistic)) {
      const without = { ...spec, content: { ...content, reportName: null } };
      const [fit, fitWithout] = await Promise.all(
        [spec, without].map((it) => fitOverlay(it, testFonts)),
      );
      expect(fit?.problems).toEqual([]);
      if (JSON.stringify(fit?.blocks) === JSON.stringify(fitWithout?.blocks)) {
        nameless.push(`${spec.design} ${spec.format} ${spec.placement}`);
      }
    }
    expect(nameless).toEqual([]);
  });
});

/** A round card leaves the address to its caption. */
function everySpecOf(content: OverlaySpec['content'], statistic: string): OverlaySpec[] {
  return designsOfFigure(snapshot, statistic).flatMap((design) =>
    formatNames
      .filter((format) => format !== 'profile')
      .flatMap((format) => placements.map((placement) => ({ content, design, format, placement }))),
  );
}
