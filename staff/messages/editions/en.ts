// Editions in English.
import type { EditionMessages } from './edition-messages';

export const editions: EditionMessages = {
  launch: {
    title: 'Launch checklist',
    isDemonstration: 'Every page says that it is a demonstration and keeps search engines away.',
    isLaunched: 'The site is launched.',
    items: {
      organisation: 'The organisation has a name',
      contact: 'A contact address is given',
      'legal-notice': 'There is a legal notice in every language',
      'public-address': 'The site has a public https address (SITE_URL)',
      'reporting-address': 'The reporting addresses were checked',
      'lead-figure': 'The lead figure was kept or replaced',
      wording: 'A native reader signed off every language',
    },
    done: 'done',
    open: 'open',
    toEdition: 'To the edition',
  },
  editions: {
    prepare: 'Prepare the next edition',
    prepareIntroduction:
      'A copy with the same figures, designs, reporting points, partners and texts. Nothing that is public changes: an edition is shown once its launch is confirmed and its days have come.',
    from: 'Copied from',
    name: 'Name',
    hashtag: 'Hashtag',
    startsOn: 'First day',
    endsOn: 'Last day',
    create: 'Prepare it',
    cancel: 'Cancel',
    failed: 'It could not be prepared.',
    ofEdition: 'edition {edition}',
    states: {
      draft: 'Draft',
      published: 'Published',
      withEdition: 'With “{edition}”',
      changed: 'Changed since it was published',
      withEditionFrom: 'In “{edition}”, from {day}',
      withEditionOnceLaunched: 'In “{edition}”, from {day} if its launch is confirmed',
    },
    belongsToLater:
      'This text belongs to the edition “{edition}”. What you publish here is seen by the public once that edition is shown.',
    figureWarningsTitle: 'On its first day:',
    leadFigure: '{figure} (lead figure)',
    figureWarnings: {
      withdrawn: '{figure}: withdrawn, so it is on no card, whatever stands here.',
      'not-published':
        '{figure}: not published. Publish it before the edition starts, or take it off.',
      'past-grace':
        '{figure}: on no new card, because its review was due on {day} and the days of grace will be over.',
      'past-review':
        '{figure}: its review was due on {day}. It can still be chosen then, but look at it again before.',
    },
  },
  rehearsals: {
    title: 'Rehearsals and previews',
    introduction:
      'A secret link shows the whole site as it will be at a moment that you choose: for yourselves, for partners, for the press. It keeps what it shows when it is made, and stops working by itself.',
    make: 'Make a link',
    name: 'For whom',
    nameHint: 'For example “Press, 10 November”.',
    edition: 'Edition',
    editionByDates: 'The one that its dates choose',
    moment: 'Moment shown',
    momentHint: 'In the campaign’s time zone, {zone}.',
    withDrafts: 'With texts and figures as they stand in their drafts',
    days: 'Days that the link works',
    create: 'Make the link',
    failed: 'The link could not be made.',
    made: 'This link is shown only now. Copy it: nobody can look it up later.',
    open: 'Open',
    copy: 'Copy',
    copied: 'Copied.',
    links: 'Links',
    noLinks: 'No link has been made yet.',
    shows: '{edition}, as on {moment}',
    drafts: 'with drafts',
    ofDraft: 'Draft: {draft}',
    madeBy: 'Made by {author}; works until {expiry}',
    alive: 'works',
    expired: 'expired',
    revoked: 'revoked',
    revoke: 'Revoke',
    revokeNamed: 'Revoke the link “{name}”',
    revokeDone: 'The link leads nowhere any more.',
    language: 'A language that is not public yet',
    noLanguage: 'None',
    languageHint: 'The whole site in it as well, as it will be.',
    leavesOut: 'What the link does not show',
    remarks: {
      'figure-withdrawn':
        'Figure {figure} is missing: it was withdrawn. “Use it again”, under Proposed and scheduled, brings it back.',
      'figure-not-published':
        'Figure {figure} is missing: it is not published, and by then nothing is scheduled that publishes it.',
      'figure-under-review': 'Figure {figure} is on no new card then: its review was due on {day}.',
      'figure-faulty':
        'Figure {figure} is missing: as it stands it could not be published. {problems}',
      'text-faulty':
        'A draft of a text is not in it: as it stands it could not be published. {problems}',
      'no-figure': 'No figure is left for cards: the maker is shown as paused.',
      'edition-not-launched':
        '{edition} is not shown: its days have come by then, but its launch is not confirmed, so they do not count yet. Choose this edition itself to see it.',
    },
  },
};
