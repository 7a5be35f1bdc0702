// A reporting point on the page: what is said of it beside its address.
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { defaultSnapshot } from '@/campaign/default-campaign';
import { firstMessages } from '@/campaign/messages/message-catalogue';
import type { ReportingPoint } from '@/campaign/snapshot';
import { ReportingPointCard } from '@/components/reporting-point/reporting-point';

const [belgian] = defaultSnapshot().reportingPoints;

function textOf(said: Partial<ReportingPoint>, isBest = false): string {
  const point = { ...(belgian as ReportingPoint), ...said };
  return renderToStaticMarkup(
    <ReportingPointCard
      point={point}
      locale="en"
      messages={firstMessages.en.report}
      isBest={isBest}
    />,
  );
}

describe('a reporting point that is not the page’s first', () => {
  const confirmed = { checkedOn: '2026-11-20', takesDrawings: false, takesGeneratedImages: true };

  it('says which images it takes, as far as that is known', () => {
    const text = textOf(confirmed);
    expect(text).toContain('Child Focus also takes reports of computer-generated images');
    expect(text).toContain('Child Focus takes no reports of drawings.');
    expect(textOf({ ...confirmed, takesDrawings: null })).not.toContain('drawings');
  });

  it('says nothing of them before somebody has confirmed it', () => {
    expect(textOf({ ...confirmed, checkedOn: null })).not.toMatch(/drawings|generated/);
  });

  it('leaves it to the steps where it is the first', () => {
    expect(textOf(confirmed, true)).not.toMatch(/drawings|generated/);
  });
});
