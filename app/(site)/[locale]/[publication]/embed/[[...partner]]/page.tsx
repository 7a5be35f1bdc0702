// What partners show within their own pages: /embed/fr/<partner>, the only page that may be framed.
// Its path says for which partner; the front server lets none in that the edition has not.
import type { Metadata } from 'next';
import { cardPictureName, findPicture, pictureAddress } from '@/app/previews/preview-pictures';
import { cardContent } from '@/campaign/card-texts';
import { linkableChoices, lookOf } from '@/campaign/linkable-choices';
import { messagesFor } from '@/campaign/messages/message-catalogue';
import { canMakeCards } from '@/campaign/offered-statistics';
import { reportLinkPath } from '@/campaign/report-links';
import { makerPath } from '@/campaign/share-link';
import { setTypography } from '@/campaign/typography';
import { EmbeddedCampaign } from '@/components/embedded-campaign/embedded-campaign';
import { findSiteAddress } from '@/publication/site-address';
import { requirePage } from '../../page-data';

interface Props {
  params: Promise<{ locale: string; publication: string; partner?: string[] }>;
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale, snapshot } = await requirePage(params);
  const title = setTypography(snapshot.copy[locale].home.title, locale);
  // Found as what it is part of, and not beside it.
  return { title, robots: { index: false, follow: true } };
}

export default async function EmbedPage({ params }: Props) {
  const page = await requirePage(params);
  const { asked, locale, snapshot } = page;
  const [partner] = (await params).partner ?? [];
  const { copy, edition, isLaunched, maker } = snapshot;
  const messages = messagesFor(snapshot, locale);
  const choices = linkableChoices(snapshot);
  const [statistic] = choices.offered;
  const design = statistic && lookOf(choices, statistic);
  const name =
    statistic && design && !maker.isPaused ? cardPictureName(statistic, design, 'portrait') : null;
  const picture = name ? await findPicture(page, asked, name) : null;
  const card =
    name && picture && picture !== 'withdrawn'
      ? { address: pictureAddress(asked, name, picture), altText: picture.altText ?? '' }
      : null;
  const content =
    card && statistic
      ? cardContent(snapshot, { locale, statistic, siteAddress: findSiteAddress() })
      : null;
  const title = setTypography(copy[locale].home.title, locale);
  const home = makerPath(asked, { channel: 'embed', source: partner ?? null });
  return (
    <EmbeddedCampaign
      hashtag={edition.hashtag}
      sentence={content?.sentence ?? [{ kind: 'text', text: title }]}
      estimateMark={content?.estimateMark ?? null}
      sourceLine={content?.sourceLine ?? null}
      card={card}
      makerAddress={canMakeCards(snapshot) ? home : null}
      homeAddress={home}
      reportAddress={reportLinkPath('embed', asked)}
      demonstration={isLaunched ? null : messages.site.demonstrationTitle}
      reportQuestion={setTypography(copy[locale].report.title, locale)}
      messages={messages.embed}
    />
  );
}
