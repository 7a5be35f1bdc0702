// Every text of the public site's interface that is not campaign copy. Grouped by page, so that a
// page hands only its own group to the browser. Plain text; {placeholders} are filled by `fillIn`.
import type { FigureChange } from '@/campaign/figure-history';
import type { ImagesTakenMessages } from '@/campaign/images-taken';
import type { AnonymityClaim } from '@/campaign/report-guidance';
import type { ReportingChannelKind } from '@/campaign/snapshot';
import type { CardErrorCode, DesignName, Format, Placement } from '@/card/card-spec';

export interface Messages {
  site: SiteMessages;
  home: HomeMessages;
  closed: ClosedMessages;
  share: ShareMessages;
  embed: EmbedMessages;
  figure: FigureMessages;
  maker: MakerMessages;
  sharing: SharingMessages;
  /** Sheets to print, and the home page's links to them. */
  print: PrintMessages;
  /** The page that answers a form posted without JavaScript. */
  cardAnswer: CardAnswerMessages;
  cardErrors: CardErrorMessages;
  report: ReportMessages;
  privacy: ContactPageMessages;
  accessibility: ContactPageMessages;
  legal: LegalMessages;
  notFound: NoticeMessages;
}

/** What frames every page. */
export interface SiteMessages {
  skipToContent: string;
  language: string;
  footerNavigation: string;
  report: string;
  figures: string;
  privacy: string;
  legal: string;
  accessibility: string;
  demonstrationTitle: string;
  demonstrationText: string;
  rehearsalTitle: string;
  /** {moment}: what it shows; {expiry}: until when the link works */
  rehearsalNote: string;
  /** {language}: the one asked for; {shown}: the one that the page stands in instead */
  notYet: string;
  /** Before the names of the edition's partners. */
  partners: string;
}

/** Home while no cards can be made. */
export interface ClosedMessages {
  /** What this is, in place of the lead, which invites to make a card. */
  about: string;
  /** {date}: the edition's first day */
  startsOn: string;
  startsOnDetail: string;
  over: string;
  /** {date}: the edition's last day */
  overDetail: string;
}

/** The page behind a shared link. */
export interface ShareMessages {
  invitation: string;
  makeOwn: string;
  /** Leads to the figure's own page. */
  figureLink: string;
  /** Where the link's own figure was withdrawn. */
  makeCurrent: string;
}

/** What partners show within their own pages. */
export interface EmbedMessages {
  makeCard: string;
  /** In place of it while no cards can be made. */
  toCampaign: string;
  /** After the question whether somebody saw such images; on the report button too. */
  report: string;
  /** For screen readers, after each link. */
  newTab: string;
  /** Below the report button: {org} {country} */
  leadsTo: string;
  /** The same where no country is named. */
  leadsToYours: string;
  takesNoReports: string;
}

export interface HomeMessages {
  exampleLabel: string;
  stepsTitle: string;
  figureTitle: string;
  figureIntroduction: string;
  /** {dividend} {divisor} {value}: numbers already set */
  ratioCalculation: string;
  /** {seconds} {count} {value} */
  intervalCalculation: string;
  /** As `ratioCalculation`, where nothing was rounded. */
  exactRatio: string;
  /** As `intervalCalculation`, where nothing was rounded. */
  exactInterval: string;
  inputsTitle: string;
  caveatTitle: string;
  /** {title} */
  source: string;
  /** {period} */
  period: string;
  estimate: string;
  /** {date} */
  reviewBy: string;
  /** Leads to the page of all figures. */
  figuresLink: string;
  reportLink: string;
  /** {count}: a number already set and rounded down; {date}: since when it counts */
  cardsMade: string;
  /** What that number counts. */
  cardsMadeNote: string;
}

/** The list of figures and each figure's own page; both use some of the home page's words too. */
export interface FigureMessages {
  listTitle: string;
  listIntroduction: string;
  otherFiguresTitle: string;
  /** Of the link to a figure's own page. */
  details: string;
  allFigures: string;
  makeCard: string;
  calculationTitle: string;
  itself: string;
  onlyRounded: string;
  /** Stands as the unit of a period's length. */
  periodLength: string;
  beforeRounding: string;
  inSentence: string;
  underReviewTitle: string;
  /** {date} */
  underReview: string;
  /** {date} */
  correctedTitle: string;
  /** Stands before the old number. */
  corrected: string;
  withdrawnTitle: string;
  /** {date} */
  withdrawn: string;
  endedTitle: string;
  ended: string;
  tableTitle: string;
  year: string;
  number: string;
  sourceAndNote: string;
  noNumber: string;
  notComparable: string;
  historyTitle: string;
  historyIntroduction: string;
  changes: Record<FigureChange, string>;
  /** In place of the maker while every figure is under review. */
  noneOffered: string;
  /** Before the reporting address, without hard words. */
  milderReportCall: string;
  unpublished: string;
}

/** What can go wrong on the visitor's own device. */
export type PhotoProblemCode =
  | 'empty-file'
  | Extract<CardErrorCode, 'unsupported-format' | 'unreadable-photo' | 'too-many-pixels'>
  /** A HEIC or AVIF photo that this browser cannot open. */
  | 'undecodable-format'
  /** The message could not be loaded; the photo is fine. */
  | 'overlay-unavailable'
  /** The part of the maker that opens photos could not be loaded. */
  | 'maker-unavailable'
  /** The browser could not make the picture file. */
  | 'card-not-made';

export interface MakerMessages {
  choosePhoto: string;
  takePhoto: string;
  otherPhoto: string;
  dropHint: string;
  dropHere: string;
  opening: string;
  format: string;
  formats: Record<Format, string>;
  formatPurposes: Record<Format, string>;
  statistic: string;
  design: string;
  designs: Record<DesignName, string>;
  /** Which figures the design `tally` is for. */
  tallyOnly: string;
  placement: string;
  placements: Record<Placement, string>;
  /** The same two where the card lies on its side, and the message beside the animal. */
  placementsBeside: Record<Placement, string>;
  placementByDesign: string;
  /** The button of the form that works without JavaScript. */
  makeCard: string;
  yourCard: string;
  /** Describes the card to whoever moves the photo by keyboard. */
  cardInstructions: string;
  framing: string;
  framingHint: string;
  framingHintMouse: string;
  framingHintTouch: string;
  zoom: string;
  /** {percent}: a number already set */
  zoomValue: string;
  zoomIn: string;
  zoomOut: string;
  moveUp: string;
  moveDown: string;
  moveLeft: string;
  moveRight: string;
  turn: string;
  resetFraming: string;
  /** Said by screen readers after a button or key. */
  movedUp: string;
  movedDown: string;
  movedLeft: string;
  movedRight: string;
  turned: string;
  framingReset: string;
  /** Said when the photo cannot be moved any further that way. */
  photoEnds: string;
  startOver: string;
  /** {width} {height}: the finished card in pixels, on a device without memory for more */
  smallerCard: string;
  keep: string;
  keepHint: string;
  /** {until}: day and time */
  kept: string;
  keepFailed: string;
  forget: string;
  forgotten: string;
  forgetFailed: string;
  keptTitle: string;
  /** {until}: day and time */
  keptText: string;
  continueKept: string;
  making: string;
  ready: string;
  save: string;
  saved: string;
  /** For browsers that show the picture instead of saving it. */
  saveByHand: string;
  /** Within other apps, where a link saves nothing. */
  holdToSave: string;
  openInBrowser: string;
  share: string;
  shareFailed: string;
  captionTitle: string;
  captionHint: string;
  /** Of a second text for the post, without words that networks limit. */
  milderTitle: string;
  milderHint: string;
  copyMilder: string;
  copyCaption: string;
  altTextTitle: string;
  altTextHint: string;
  copyAltText: string;
  copied: string;
  copyFailed: string;
  /** Above the card's words as text. */
  cardSays: string;
  tryAgain: string;
  nextTitle: string;
  /** One sentence or two, with what to do. */
  problems: Record<PhotoProblemCode, string>;
  extras: ExtrasMessages;
}

/** What else can be made of the photo, on the device. */
export interface ExtrasMessages {
  title: string;
  introduction: string;
  zip: string;
  zipPurpose: string;
  poster: string;
  posterPurpose: string;
  making: string;
  /** {done} {total} */
  cardsDone: string;
  cancel: string;
  cancelled: string;
  /** {file}: the file's name */
  saved: string;
  saveAgain: string;
  /** Where a file can only be handed to another app. */
  made: string;
  share: string;
  /** Within other apps, where nothing saves such a file. */
  cannotSave: string;
}

export interface PrintMessages {
  title: string;
  introduction: string;
  sign: string;
  signPurpose: string;
  /** Of the same sign on another paper. */
  signLetter: string;
  poster: string;
  posterPurpose: string;
  /** {hashtag}: how the file calls itself */
  posterName: string;
  signName: string;
  /** On the sign, above the sentence. */
  write: string;
  fold: string;
  stepTrace: string;
  stepPlace: string;
  stepPhoto: string;
  /** {hashtag} */
  stepPost: string;
}

/** Everything after the card is ready: the ways to share it, and what to do next. */
export interface SharingMessages {
  /** Of the networks, by hand; {channel} */
  shareOn: string;
  channelsTitle: string;
  channelsHint: string;
  /** On Apple's phones, where the network's own app loses what a link brings. */
  facebookNote: string;
  copyLink: string;
  /** Of the field in which the link is selected where it cannot be copied. */
  linkTitle: string;
  phone: string;
  phoneHint: string;
  /** For who does not see the code: {url} */
  phoneCode: string;
  keepTitle: string;
  /** What is sent, where to, for how long: read before the button is pressed. {minutes} {fetches} */
  keepExplained: string;
  keepAgree: string;
  keeping: string;
  /** Above the picture from the web. */
  kept: string;
  keptDownload: string;
  /** {time} {fetches} */
  keptUntil: string;
  keepFailed: string;
  withoutSending: string;
  /** Where a download seems to have done nothing. */
  nothingSaved: string;
  editHint: string;
  restoreText: string;
  nextFormats: string;
  nextDescribe: string;
  nextReport: string;
  nextReportLink: string;
  nextNewsletter: string;
  nextNewsletterLink: string;
}

export interface CardAnswerMessages {
  title: string;
  download: string;
  saveByHand: string;
  captionTitle: string;
  altTextTitle: string;
  altTextHint: string;
  selectText: string;
  channelsTitle: string;
  channelsHint: string;
  /** {channel} */
  shareOn: string;
  nothingKept: string;
  again: string;
}

/** A problem's name, and what the visitor can do about it. */
export interface NoticeMessages {
  title: string;
  detail: string;
  /** The link that leads on. */
  action: string;
}

export type CardErrorMessages = Record<
  CardErrorCode | 'unsupported-heic' | 'unsupported-avif',
  { title: string; detail: string }
> & { backToForm: string };

export type HelpAudience =
  | 'victims'
  | 'children'
  | 'families'
  | 'worried-about-someone'
  | 'worried-about-own-thoughts'
  | 'young-own-image'
  | 'adult-own-image'
  | 'missing-children';

export interface ReportMessages {
  chooseCountry: string;
  otherCountry: string;
  where: string;
  /** {country} */
  whereToReport: string;
  /** {org} */
  reportTo: string;
  otherPoints: string;
  kinds: Record<ReportingChannelKind, string>;
  anonymous: Record<AnonymityClaim, string>;
  /** {languages} */
  languages: string;
  notConfirmed: string;
  /** {date} */
  confirmedOn: string;
  /** {country} */
  noOwnPoint: string;
  /** In place of `noOwnPoint` and `international`: {country} */
  heldBack: string;
  international: string;
  howTitle: string;
  dontTitle: string;
  chatTitle: string;
  scopeTitle: string;
  afterTitle: string;
  emergencyTitle: string;
  /** Stands for {emergency} where no number is confirmed. */
  emergencyFallback: string;
  helpTitle: string;
  helpYoungTitle: string;
  worriedTitle: string;
  /** Stands for {helpline} where we know of none. */
  helplineFallback: string;
  helpLinesTitle: string;
  audiences: Record<HelpAudience, string>;
  lineFree: string;
  lineAnonymous: string;
  lineNotConfirmed: string;
  /** {phone} */
  phone: string;
  hopeTitle: string;
  hope: string;
  leaveQuickly: string;
  leaveQuicklyNote: string;
  /** The one rule that stands beside the way to report. */
  rule: string;
  /** Of the field in which a country's name is typed, and of its button. */
  yourCountry: string;
  showCountry: string;
  allCountries: string;
  countriesTitle: string;
  countriesIntroduction: string;
  /** Where a name may mean several countries. */
  whichTitle: string;
  whichDetail: string;
  /** Where it means none. */
  noneTitle: string;
  noneDetail: string;
  toPortal: string;
  images: ImagesTakenMessages;
  /** To a young person whose own image it is. */
  youngAdvice: string;
  /** {service} */
  ownAdult: string;
  /** To a child. */
  childrenAdvice: string;
  someoneAdvice: string;
}

export interface TextPageMessages {
  title: string;
  introduction: string;
  sections: { title: string; paragraphs: string[] }[];
}

/** A text page whose last section says whom to write to. */
export interface ContactPageMessages extends TextPageMessages {
  /** `text` sends to the legal notice; `LegalMessages.noContactYet` stands for it where that has no address. */
  contact: { title: string; text: string };
}

export interface LegalMessages {
  title: string;
  responsible: string;
  contact: string;
  email: string;
  postalAddress: string;
  notice: string;
  noOrganisation: string;
  /** Instead of sending a reader to an address that is not there yet. */
  noContactYet: string;
  links: string;
  creditsTitle: string;
  credits: string;
}
