// The published figures: what each is computed from, by whom, and what it does not say.
import type { Metadata } from 'next';
import { requireStatistic } from '@/campaign/card-texts';
import { messagesFor } from '@/campaign/messages/message-catalogue';
import { setSentence } from '@/campaign/sentences';
import { FigureList } from '@/components/figure-list/figure-list';
import { type PageProps, requirePage } from '../page-data';
import { pageMetadata } from '../page-metadata';
import { SitePage } from '../site-page';

export async function generateMetadata({ params }: PageProps): Promise<Metadata> {
  const page = await requirePage(params);
  const { figureTitle, figureIntroduction } = messagesFor(page.locale).home;
  return pageMetadata(page, {
    path: 'figures',
    title: figureTitle,
    description: figureIntroduction,
  });
}

export default async function FiguresPage({ params }: PageProps) {
  const page = await requirePage(params);
  const { locale, snapshot } = page;
  const figures = snapshot.edition.statistics.map((slug) => {
    const statistic = requireStatistic(snapshot, slug);
    const sentence = setSentence(statistic.sentence[locale], locale, statistic.value);
    return { statistic, sentence };
  });
  return (
    <SitePage page={page} path="figures">
      <FigureList figures={figures} locale={locale} messages={messagesFor(locale).home} />
    </SitePage>
  );
}
