// Home: what this is, an example, and the maker, or why there is none; then how it goes, where the
// figure comes from, and where to report.
import type { Metadata } from 'next';
import {
  exampleName,
  exampleWidthsPx,
  findPicture,
  pictureAddress,
} from '@/app/previews/preview-pictures';
import type { Locale } from '@/campaign/locales';
import { isMakerOpen } from '@/campaign/maker-open';
import { messagesFor } from '@/campaign/messages/message-catalogue';
import { canMakeCards } from '@/campaign/offered-statistics';
import { fillIn } from '@/campaign/placeholders';
import { sentenceOf } from '@/campaign/sentences';
import type { Snapshot } from '@/campaign/snapshot';
import { setTypography } from '@/campaign/typography';
import { CardMaker } from '@/components/card-maker/card-maker';
import { CardsMade } from '@/components/cards-made/cards-made';
import { ExampleCard } from '@/components/example-card/example-card';
import { HomeIntroduction } from '@/components/home-introduction/home-introduction';
import { LeadFigure } from '@/components/lead-figure/lead-figure';
import { MakerClosed } from '@/components/maker-closed/maker-closed';
import { PrintOffer } from '@/components/print-offer/print-offer';
import { ReportInvitation } from '@/components/report-invitation/report-invitation';
import { Steps } from '@/components/steps/steps';
import { cardOffer } from './card-offer';
import { ClosedHome } from './closed-home';
import { type PageData, type PageProps, requirePage } from './page-data';
import { type PageDescription, pageMetadata } from './page-metadata';
import { NoReportsHere, WhereToReport } from './report-notes';
import { SitePage } from './site-page';

export async function generateMetadata({ params }: PageProps): Promise<Metadata> {
  const page = await requirePage(params);
  return pageMetadata(page, describe(page));
}

function describe({ locale, snapshot }: PageData): PageDescription {
  const { home } = snapshot.copy[locale];
  return {
    path: '',
    title: `${setTypography(home.title, locale)} · ${snapshot.edition.hashtag}`,
    description: leadOf(snapshot, locale),
  };
}

export default async function HomePage({ params }: PageProps) {
  const page = await requirePage(params);
  const { asked, locale, snapshot } = page;
  const { edition, maker } = snapshot;
  const { home, card, report } = snapshot.copy[locale];
  const messages = messagesFor(snapshot, locale);
  const offer = await cardOffer(page);
  const say = (text: string) =>
    setTypography(fillIn(text, { hashtag: snapshot.edition.hashtag }), locale);
  const [lead] = offer.statistics;
  const leadStatistic = snapshot.statistics.find(({ slug }) => slug === lead?.slug);
  const pauseMessage = maker.message[locale] || messages.cardErrors.paused.detail;
  const isUnderReview = !maker.isPaused && !lead && edition.statistics.length > 0;
  const introduction = <HomeIntroduction title={say(home.title)} lead={leadOf(snapshot, locale)} />;
  // The first screen has few bytes to spare; the sentence comes where a photo was refused or may be sent.
  const reportNote = <WhereToReport page={page} isPlain />;

  const examples = await findExamples(page);
  const example = examples.length > 0 && (
    <ExampleCard
      pictures={examples}
      altText={examples[0]?.altText ?? ''}
      locale={asked}
      label={messages.home.exampleLabel}
    />
  );

  return (
    <SitePage page={page} path="" described={describe(page)}>
      {!isMakerOpen(snapshot) ? (
        <ClosedHome
          page={page}
          messages={messages.closed}
          introduction={introduction}
          example={example}
          reportNote={reportNote}
        />
      ) : maker.isPaused || !lead ? (
        <MakerClosed
          introduction={introduction}
          message={isUnderReview ? messages.figure.noneOffered : say(pauseMessage)}
          reportNote={reportNote}
        />
      ) : (
        <>
          <CardMaker
            offer={offer}
            messages={messages.maker}
            sharing={messages.sharing}
            photoRule={say(home.photoRule)}
            privacyNote={say(home.privacyNote)}
            thanks={setTypography(fillIn(card.thanks, { url: lead.content.reportAddress }), locale)}
            introduction={introduction}
            example={example}
            reportNote={reportNote}
            noReports={<NoReportsHere page={page} />}
          />
          <Steps
            title={messages.home.stepsTitle}
            steps={[say(home.stepChoose), say(home.stepCheck), say(home.stepShare)]}
          />
          <CardsMade
            address="/api/cards-made"
            locale={locale}
            text={messages.home.cardsMade}
            note={messages.home.cardsMadeNote}
          />
          <PrintOffer
            prints={offer.prints}
            statistic={lead.slug}
            figure={lead.content.sentence.find(({ kind }) => kind === 'number')?.text ?? ''}
            isOnLetterToo={asked === 'en'}
            messages={messages.print}
          />
        </>
      )}
      {lead && leadStatistic ? (
        <LeadFigure
          statistic={leadStatistic}
          sentence={sentenceOf(leadStatistic, locale)}
          locale={locale}
          linkText={messages.home.figuresLink}
          messages={messages.home}
        />
      ) : null}
      <ReportInvitation
        title={say(report.title)}
        intro={say(report.intro)}
        dont={say(report.dont)}
        linkText={messages.home.reportLink}
        address={`/${asked}/report`}
      />
    </SitePage>
  );
}

/** Staff's lead invites to make a card: it stands only where one can be made. */
function leadOf(snapshot: Snapshot, locale: Locale): string {
  const { edition, copy } = snapshot;
  if (!canMakeCards(snapshot)) return messagesFor(snapshot, locale).closed.about;
  return setTypography(fillIn(copy[locale].home.lead, { hashtag: edition.hashtag }), locale);
}

/** The lead card in each width; none where no card may be shown. */
async function findExamples(page: PageData) {
  const { asked } = page;
  const found = exampleWidthsPx.map(async (widthPx) => {
    const name = exampleName(widthPx);
    const picture = await findPicture(page, asked, name);
    if (!picture || picture === 'withdrawn') return [];
    const { altText } = picture;
    return [{ address: pictureAddress(asked, name, picture), widthPx, altText }];
  });
  return (await Promise.all(found)).flat();
}
