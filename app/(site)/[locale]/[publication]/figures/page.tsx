// The published figures: those on cards, then the others, each with the way to its own page.
import type { Metadata } from 'next';
import { sourceLineFor } from '@/campaign/card-texts';
import { messagesFor } from '@/campaign/messages/message-catalogue';
import { offeredStatistics } from '@/campaign/offered-statistics';
import type { Statistic } from '@/campaign/statistic';
import { FigureList } from '@/components/figure-list/figure-list';
import { type PageData, type PageProps, requirePage } from '../page-data';
import { type PageDescription, pageMetadata } from '../page-metadata';
import { SitePage } from '../site-page';

export async function generateMetadata({ params }: PageProps): Promise<Metadata> {
  const page = await requirePage(params);
  return pageMetadata(page, describe(page));
}

function describe({ locale, snapshot }: PageData): PageDescription {
  const { listTitle, listIntroduction } = messagesFor(snapshot, locale).figure;
  return { path: 'figures', title: listTitle, description: listIntroduction };
}

export default async function FiguresPage({ params }: PageProps) {
  const page = await requirePage(params);
  const { locale, snapshot } = page;
  const chosen = offeredStatistics(snapshot);
  const listed = (statistic: Statistic) => ({
    statistic,
    sourceLine: sourceLineFor(snapshot, statistic, locale),
  });
  return (
    <SitePage page={page} path="figures" described={describe(page)}>
      <FigureList
        chosen={chosen.map(listed)}
        others={snapshot.statistics.filter((it) => !chosen.includes(it)).map(listed)}
        locale={locale}
        root={`/${page.asked}`}
        messages={messagesFor(snapshot, locale).figure}
      />
    </SitePage>
  );
}
