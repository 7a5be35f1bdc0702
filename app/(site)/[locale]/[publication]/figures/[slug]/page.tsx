// One figure: how it is computed, from what, and what was published of it. A figure that was public
// once keeps its address, because cards and posts carry it.
import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { cardPictureName } from '@/app/previews/preview-pictures';
import { sourceLineFor } from '@/campaign/card-texts';
import { linkableChoices, lookOf } from '@/campaign/linkable-choices';
import { messagesFor } from '@/campaign/messages/message-catalogue';
import { canBeChosen } from '@/campaign/offered-statistics';
import { sentenceOf, sentenceText } from '@/campaign/sentences';
import type { Statistic } from '@/campaign/statistic';
import { setTypography } from '@/campaign/typography';
import { EndedFigure } from '@/components/ended-figure/ended-figure';
import { FigurePage } from '@/components/figure-page/figure-page';
import { findFigurePage } from '@/publication/figure-page';
import { type PageData, requirePage } from '../../page-data';
import { pageMetadata } from '../../page-metadata';
import { SitePage } from '../../site-page';

interface Props {
  params: Promise<{ locale: string; publication: string; slug: string }>;
}

async function readProps({ params }: Props) {
  const page = await requirePage(params);
  const { slug } = await params;
  const figure = await findFigurePage(page, slug);
  if (!figure) notFound();
  return { page, figure, path: `figures/${slug}` };
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const { page, figure, path } = await readProps(props);
  const { locale, snapshot } = page;
  const messages = messagesFor(snapshot, locale).figure;
  const { statistic, withdrawal } = figure;
  if (!statistic) {
    const title = withdrawal ? messages.withdrawnTitle : messages.endedTitle;
    return { title, robots: { index: false } };
  }
  return pageMetadata(page, describe(page, statistic, path));
}

/** A figure that cards show is shown as one. */
function describe({ locale, snapshot }: PageData, statistic: Statistic, path: string) {
  const choices = linkableChoices(snapshot);
  const design = lookOf(choices, statistic.slug);
  const hasCard = design !== undefined && choices.offered.includes(statistic.slug);
  return {
    path,
    title: sentenceText(sentenceOf(statistic, locale)),
    description: setTypography(statistic.caveat[locale], locale),
    picture: hasCard ? cardPictureName(statistic.slug, design, 'link') : undefined,
    previewAlt: messagesFor(snapshot, locale).figure.listTitle,
  };
}

export default async function FigureRoute(props: Props) {
  const { page, figure, path } = await readProps(props);
  const { locale, snapshot } = page;
  const root = `/${page.asked}`;
  const { figure: figureMessages, home } = messagesFor(snapshot, locale);
  const { history, statistic, withdrawal } = figure;
  return (
    <SitePage
      page={page}
      path={path}
      described={statistic ? describe(page, statistic, path) : undefined}
      statistic={statistic ?? undefined}
    >
      {statistic ? (
        <FigurePage
          statistic={statistic}
          history={history}
          sourceLine={sourceLineFor(snapshot, statistic, locale)}
          canBeChosen={canBeChosen(snapshot, statistic.slug)}
          locale={locale}
          root={root}
          messages={{ ...home, ...figureMessages }}
        />
      ) : (
        <EndedFigure
          history={history}
          withdrawal={withdrawal}
          locale={locale}
          root={root}
          messages={figureMessages}
        />
      )}
    </SitePage>
  );
}
