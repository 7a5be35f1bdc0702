// The page behind a shared link, /fr/c?s=…&d=…: its choices come as a path, written by the front
// server from the figures and designs of this publication. A link outlives what it chose: each of its
// ends says what there is instead.
import type { Metadata } from 'next';
import {
  cardPictureName,
  findPicture,
  pictureAddress,
  shownWidthPx,
} from '@/app/previews/preview-pictures';
import { cardContent } from '@/campaign/card-texts';
import { linkableChoices, lookOf } from '@/campaign/linkable-choices';
import { longDay } from '@/campaign/long-day';
import { hasCardsToShow } from '@/campaign/maker-open';
import { messagesFor } from '@/campaign/messages/message-catalogue';
import { canMakeCards } from '@/campaign/offered-statistics';
import { fillIn } from '@/campaign/placeholders';
import { findReaderNote } from '@/campaign/reader-note';
import { sentenceText } from '@/campaign/sentences';
import { makerPath, sharePage, sharePath, tagAsLinked } from '@/campaign/share-link';
import type { Withdrawal } from '@/campaign/snapshot';
import { setTypography } from '@/campaign/typography';
import type { DesignName } from '@/card/card-spec';
import { ExampleCard } from '@/components/example-card/example-card';
import { HomeIntroduction } from '@/components/home-introduction/home-introduction';
import { MakerClosed } from '@/components/maker-closed/maker-closed';
import { Notice } from '@/components/notice/notice';
import { ReaderNote } from '@/components/reader-note/reader-note';
import { ShareInvitation } from '@/components/share-invitation/share-invitation';
import { findSiteAddress } from '@/publication/site-address';
import { ClosedHome } from '../../closed-home';
import { type PageData, requirePage } from '../../page-data';
import { type PageDescription, pageMetadata } from '../../page-metadata';
import { WhereToReport } from '../../report-notes';
import { SitePage } from '../../site-page';

interface Props {
  params: Promise<{ locale: string; publication: string; choice?: string[] }>;
}

/** A figure on a card. */
interface SharedCard {
  statistic: string;
  design: DesignName;
}

interface Shared {
  page: PageData;
  /** Null: there is none to show. */
  card: SharedCard | null;
  /** The link's figure was withdrawn. */
  withdrawal: Withdrawal | null;
}

async function readProps({ params }: Props): Promise<Shared> {
  const page = await requirePage(params);
  const [asked, look] = (await params).choice ?? [];
  const { snapshot } = page;
  const choices = linkableChoices(snapshot);
  const { designs, offered } = choices;
  const withdrawal = snapshot.withdrawn.find(({ slug }) => slug === asked) ?? null;
  // A figure that was withdrawn before anybody saw it is none that a page may speak of.
  const statistic = offered.find((slug) => slug === asked) ?? offered[0];
  const wished = designs.find((name) => name === look);
  const design = statistic && lookOf(choices, statistic, wished);
  const card = statistic && design && !withdrawal ? { statistic, design } : null;
  return { page, card, withdrawal };
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const shared = await readProps(props);
  if (shared.withdrawal) {
    const { locale, snapshot } = shared.page;
    const title = messagesFor(snapshot, locale).figure.withdrawnTitle;
    return { title, robots: { index: false } };
  }
  return pageMetadata(shared.page, describe(shared));
}

function describe({ page, card }: Shared): PageDescription {
  const { asked, locale, snapshot } = page;
  const title = setTypography(snapshot.copy[locale].home.title, locale);
  const description = card
    ? sentenceWithSource(page, card.statistic)
    : messagesFor(snapshot, locale).closed.about;
  return {
    // Without the channel: the same card is one page, however its links travel.
    path: card ? sharePath(asked, card).slice(`/${asked}/`.length) : sharePage,
    title: `${title} · ${snapshot.edition.hashtag}`,
    description,
    picture: card ? cardPictureName(card.statistic, card.design, 'link') : 'home',
  };
}

function contentOf({ locale, snapshot }: PageData, statistic: string) {
  return cardContent(snapshot, { locale, statistic, siteAddress: findSiteAddress() });
}

function sentenceWithSource(page: PageData, statistic: string): string {
  const { estimateMark, sentence, sourceLine } = contentOf(page, statistic);
  const mark = estimateMark ? ` (${estimateMark})` : '';
  return `${sentenceText(sentence)}${mark} – ${sourceLine}`;
}

export default async function SharePage(props: Props) {
  const shared = await readProps(props);
  const { page, card, withdrawal } = shared;
  const { snapshot } = page;
  const reportNote = <WhereToReport page={page} />;
  const described = describe(shared);
  if (withdrawal) {
    return (
      <SitePage page={page} path={sharePage}>
        <WithdrawnNotice page={page} withdrawal={withdrawal}>
          {reportNote}
        </WithdrawnNotice>
      </SitePage>
    );
  }
  return (
    <SitePage page={page} path={described.path} described={described}>
      {card && !snapshot.maker.isPaused ? (
        <SharedCardPage page={page} card={card} reportNote={reportNote} />
      ) : (
        <NothingShared page={page} reportNote={reportNote} />
      )}
    </SitePage>
  );
}

interface PartProps {
  page: PageData;
  reportNote: React.ReactNode;
}

async function SharedCardPage({ page, card, reportNote }: PartProps & { card: SharedCard }) {
  const { asked, locale, snapshot } = page;
  const { copy, edition } = snapshot;
  const messages = messagesFor(snapshot, locale);
  const { estimateMark, sentence, sourceLine } = contentOf(page, card.statistic);
  const name = cardPictureName(card.statistic, card.design, 'portrait');
  const picture = await findPicture(page, asked, name);
  if (!picture || picture === 'withdrawn') throw new Error(`There is no picture ${name}`);
  const ended = fillIn(messages.closed.overDetail, { date: longDay(edition.endsOn, locale) });
  return (
    <ShareInvitation
      sentence={sentence}
      estimateMark={estimateMark}
      sourceLine={sourceLine}
      figureAddress={`/${asked}/figures/${card.statistic}`}
      card={
        <ExampleCard
          pictures={[{ address: pictureAddress(asked, name, picture), widthPx: shownWidthPx }]}
          altText={picture.altText ?? ''}
          locale={asked}
          label={messages.home.exampleLabel}
        />
      }
      makerAddress={canMakeCards(snapshot) ? `${makerPath(asked, card)}&v=${tagAsLinked}` : null}
      closed={`${messages.closed.over}. ${setTypography(ended, locale)}`}
      privacyNote={setTypography(copy[locale].home.privacyNote, locale)}
      reportNote={reportNote}
      messages={messages.share}
    />
  );
}

/** Before the first day, while the maker is paused, and while every figure is being checked. */
function NothingShared({ page, reportNote }: PartProps) {
  const { locale, snapshot } = page;
  const messages = messagesFor(snapshot, locale);
  const { isPaused, message } = snapshot.maker;
  const title = setTypography(snapshot.copy[locale].home.title, locale);
  const introduction = <HomeIntroduction title={title} lead={messages.closed.about} />;
  if (!hasCardsToShow(snapshot)) {
    return (
      <ClosedHome
        page={page}
        messages={messages.closed}
        introduction={introduction}
        example={null}
        reportNote={reportNote}
      />
    );
  }
  const paused = setTypography(message[locale] || messages.cardErrors.paused.detail, locale);
  return (
    <MakerClosed
      introduction={introduction}
      message={isPaused ? paused : messages.figure.noneOffered}
      reportNote={reportNote}
    />
  );
}

interface WithdrawnNoticeProps {
  page: PageData;
  withdrawal: Withdrawal;
  children: React.ReactNode;
}

function WithdrawnNotice({ page, withdrawal, children }: WithdrawnNoticeProps) {
  const { asked, locale, snapshot } = page;
  const { figure, share, site } = messagesFor(snapshot, locale);
  const note = findReaderNote(withdrawal.note, locale);
  const canMake = canMakeCards(snapshot);
  return (
    <Notice
      title={figure.withdrawnTitle}
      action={canMake ? share.makeCurrent : site.figures}
      address={canMake ? makerPath(asked) : `/${asked}/figures`}
    >
      <p>{fillIn(figure.withdrawn, { date: longDay(withdrawal.on, locale) })}</p>
      {note && (
        <p>
          <ReaderNote note={note} locale={locale} />
        </p>
      )}
      {children}
    </Notice>
  );
}
