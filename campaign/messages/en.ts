// The interface in English.
import type { Messages } from '@/campaign/messages/messages';

export const en: Messages = {
  site: {
    skipToContent: 'Skip to content',
    language: 'Language',
    footerNavigation: 'About this site',
    report: 'Report images',
    figures: 'Figures',
    privacy: 'Privacy',
    legal: 'Legal notice',
    accessibility: 'Accessibility',
    demonstrationTitle: 'Demonstration',
    demonstrationText:
      'This site is being prepared. No organisation has approved its figures and texts yet.',
    rehearsalTitle: 'Rehearsal – not public',
    rehearsalNote:
      'The site as it would be on {moment}. Please do not pass this on; the link works until {expiry}.',
    notYet: 'This page is not available in {language} yet. You are reading it in {shown}.',
    partners: 'Partners of this edition',
  },
  home: {
    exampleLabel: 'This is what a card looks like',
    stepsTitle: 'How it works',
    figureTitle: 'Where the figure comes from',
    figureIntroduction:
      'We do not ask you to take our word for it: these are the numbers behind the card, and who published them.',
    ratioCalculation: '{dividend} divided by {divisor} is about {value} (rounded).',
    intervalCalculation:
      '{seconds} seconds divided by {count}: that is one about every {value} seconds (rounded).',
    exactRatio: '{dividend} divided by {divisor} is {value}.',
    exactInterval: '{seconds} seconds divided by {count}: that is one every {value} seconds.',
    inputsTitle: 'The numbers',
    caveatTitle: 'What the figure does not say',
    source: 'Source: {title}',
    period: 'Period: {period}',
    estimate: 'An estimate',
    reviewBy: 'To be checked again by {date}',
    figuresLink: 'All figures, with their sources',
    reportLink: 'Where and how to report them',
  },
  closed: {
    about:
      'Photos of pets with a message: a figure about images of child sexual abuse, and the address for reporting them.',
    startsOn: 'The campaign starts on {date}.',
    startsOnDetail:
      'From that day on you can make your card here. The figures are here already, and you can report at any time.',
    over: 'Thank you to everyone who took part',
    overDetail:
      'This edition ended on {date}. No more cards are made, but those that were shared keep their addresses, and their links still lead to where such images can be reported.',
  },
  figure: {
    listTitle: 'Figures that you can check',
    listIntroduction:
      'Each figure has a page of its own: what it is computed from, who published it, what it does not say, and what we have corrected.',
    otherFiguresTitle: 'More figures',
    details: 'How it is computed, sources and history',
    allFigures: 'All figures',
    makeCard: 'Make a card',
    calculationTitle: 'How it is computed',
    itself: 'This is the number as its source published it. Nothing was computed.',
    onlyRounded: 'The published number, rounded.',
    periodLength: 'seconds in the period',
    beforeRounding: 'before rounding',
    inSentence: 'in the sentence',
    underReviewTitle: 'Under review',
    underReview:
      'This figure was to be checked by {date}. Until that has been done, it is offered for no new card.',
    correctedTitle: 'Corrected on {date}',
    corrected: 'It used to say:',
    withdrawnTitle: 'This figure was withdrawn',
    withdrawn: 'We withdrew it on {date}. Please do not share cards that show it any further.',
    endedTitle: 'This figure is no longer published',
    ended: 'It was public here for a time. Cards that show it may still be about.',
    tableTitle: 'The same numbers as a table',
    year: 'Year',
    number: 'Number',
    sourceAndNote: 'Source',
    noNumber: 'no number known',
    notComparable: 'not to be compared with the year before',
    historyTitle: 'What we have published',
    historyIntroduction:
      'Every version of this figure that has stood on this site. Each was approved on the day it was published.',
    changes: {
      first: 'First published',
      again: 'Published again',
      number: 'The number was changed',
      evidence: 'The inputs or sources were changed',
      wording: 'The wording was changed',
    },
    noneOffered:
      'The figures behind the cards are being checked. Until that is done, no card can be made.',
    milderReportCall: "Seen something like it? Don't share it, report it:",
    unpublished: 'No longer published',
  },
  maker: {
    choosePhoto: 'Choose a photo',
    takePhoto: 'Take a photo',
    otherPhoto: 'Choose another photo',
    dropHint: 'You can also drag a photo onto this page or paste one.',
    dropHere: 'Drop the photo here',
    opening: 'Opening the photo…',
    format: 'Format',
    formats: { portrait: 'Portrait', square: 'Square', story: 'Story', link: 'Landscape' },
    formatPurposes: {
      portrait: 'for your feed',
      square: 'for anywhere',
      story: 'stories and statuses',
      link: 'with a link',
    },
    statistic: 'Message',
    design: 'Design',
    designs: { note: 'Paper note', scrim: 'Written on the photo' },
    placement: 'Where the message stands',
    placements: { below: 'Below your pet', above: 'Above your pet' },
    placementsBeside: { below: 'Right of your pet', above: 'Left of your pet' },
    placementByDesign: 'As the design suggests',
    makeCard: 'Make the card',
    yourCard: 'Your card',
    cardInstructions:
      'Your card. Move the photo with the arrow keys, zoom with plus and minus, or use the buttons below.',
    framing: 'Position of the photo',
    framingHint: 'Drag the photo to move it.',
    framingHintMouse: 'To zoom, click the card, then turn the wheel.',
    framingHintTouch: 'To zoom, spread two fingers on the card.',
    zoom: 'Zoom',
    zoomValue: '{percent}%',
    zoomIn: 'Zoom in',
    zoomOut: 'Zoom out',
    moveUp: 'Move up',
    moveDown: 'Move down',
    moveLeft: 'Move left',
    moveRight: 'Move right',
    turn: 'Turn by a quarter',
    resetFraming: 'Undo moving and zooming',
    movedUp: 'Moved up',
    movedDown: 'Moved down',
    movedLeft: 'Moved left',
    movedRight: 'Moved right',
    turned: 'Turned by a quarter',
    framingReset: 'Back to the first position',
    photoEnds: 'The photo ends here. Zoom in to move it further.',
    startOver: 'Start over',
    making: 'Making your card…',
    ready: 'Your card is ready.',
    save: 'Save the card',
    saved: 'Your browser is saving the card.',
    saveByHand: 'If nothing was saved: press and hold the card, or right-click it, to save it.',
    holdToSave: 'Press and hold the picture below to save it.',
    openInBrowser:
      'Nothing happens? Open this page in your browser, from the menu of this app, and choose your photo again there.',
    share: 'Share',
    shareFailed: 'Sharing did not work. Save the card and post it from your app.',
    captionTitle: 'Text for your post',
    captionHint: 'It carries the hashtag, the source and the link for reporting.',
    milderTitle: 'A milder text',
    milderHint:
      'Some networks show posts with hard words to fewer people. This text says the same without them.',
    copyMilder: 'Copy the milder text',
    copyCaption: 'Copy the text',
    altTextTitle: 'Image description',
    altTextHint: 'Add it to your post, for people who cannot see the card.',
    copyAltText: 'Copy the description',
    copied: 'Copied',
    copyFailed: 'Copying did not work. The text is selected: copy it yourself.',
    cardSays: 'What the card says',
    tryAgain: 'Try again',
    nextTitle: 'And now?',
    nextPost: 'Post the card with its text.',
    nextDescribe: 'Add the image description.',
    nextReport: 'Keep the reporting address at hand, for yourself and for others.',
    problems: {
      'empty-file':
        'This file is empty. If it is kept in a cloud, download it first, then choose it again.',
      'unsupported-format': 'We cannot use this file. Choose a photo in JPEG, PNG or WebP format.',
      'undecodable-format':
        'This browser cannot open HEIC or AVIF photos. Save the photo as a JPEG, or take a screenshot of it, and choose that.',
      'unreadable-photo': 'This photo seems to be damaged. Choose another one.',
      'too-many-pixels':
        'This photo is too big: it has more than 60 megapixels. Choose a smaller one.',
      'overlay-unavailable':
        'The message could not be loaded. Your photo is still here: check your connection and try again.',
      'card-not-made':
        'Your browser could not make the card. Close other tabs and try again, or try another browser.',
    },
  },
  cardAnswer: {
    title: 'Your card',
    download: 'Save the card',
    saveByHand: 'Or press and hold the card, or right-click it, to save it.',
    captionTitle: 'Text for your post',
    altTextTitle: 'Image description',
    altTextHint: 'Add it to your post, for people who cannot see the card.',
    selectText: 'Select the text and copy it.',
    channelsTitle: 'Post it',
    channelsHint:
      'Save the card first. These links open the network with the text; you add the picture there.',
    shareOn: 'Share on {channel}',
    nothingKept: 'Your photo was used for this card only. We have kept neither.',
    again: 'Make another card',
  },
  cardErrors: {
    'missing-photo': {
      title: 'No photo was chosen',
      detail: 'Go back, choose a photo of your pet and try again.',
    },
    'invalid-field': {
      title: 'Something in the form was not understood',
      detail: 'Go back to the form, choose again and send it once more.',
    },
    'photo-too-large': {
      title: 'This file is too big',
      detail: 'A photo may have up to 15 MB. Choose a smaller one, or a screenshot of it.',
    },
    'unsupported-format': {
      title: 'We cannot use this kind of file',
      detail: 'Choose a photo in JPEG, PNG or WebP format.',
    },
    'unsupported-heic': {
      title: 'We cannot open HEIC photos here',
      detail:
        'Save the photo as a JPEG, or take a screenshot of it, and choose that. On an iPhone, Settings > Camera > Formats > Most Compatible makes new photos JPEG.',
    },
    'unsupported-avif': {
      title: 'We cannot open AVIF pictures here',
      detail: 'Save the picture as a JPEG or PNG, or take a screenshot of it, and choose that.',
    },
    'unreadable-photo': {
      title: 'This photo cannot be read',
      detail: 'The file seems to be damaged or incomplete. Choose another photo.',
    },
    'too-many-pixels': {
      title: 'This photo has too many pixels',
      detail: 'A photo may have up to 60 megapixels. Choose a smaller one, or a screenshot of it.',
    },
    'maker-closed': {
      title: 'No cards are made at the moment',
      detail: 'The campaign has not started yet, or it is over. The home page says which.',
    },
    'too-many-requests': {
      title: 'That was a lot of cards',
      detail: 'Wait a minute and try again.',
    },
    busy: {
      title: 'Many people are making cards just now',
      detail: 'Nothing was lost. Try again in a few seconds.',
    },
    'figure-withdrawn': {
      title: 'This figure was withdrawn',
      detail: 'It is no longer used. Choose another one.',
    },
    paused: {
      title: 'No cards can be made at the moment',
      detail: 'Please come back later.',
    },
    backToForm: 'Back to the form',
  },
  report: {
    chooseCountry: 'Choose your country',
    otherCountry: 'Another country',
    where: 'Where to report',
    whereToReport: 'Where to report: {country}',
    reportTo: 'Report here: {org}',
    otherPoints: 'Other official places',
    kinds: {
      hotline: 'Reporting point',
      portal: 'Reporting portal',
      police: 'Police',
      other: 'Official body',
    },
    anonymous: {
      yes: 'You stay anonymous.',
      optional: 'You can stay anonymous.',
      unconfirmed: 'You can report without giving your name.',
      no: 'You have to give your name or a way to reach you.',
      unknown: 'We do not know whether you can stay anonymous: look it up on their site first.',
    },
    languages: 'Languages: {languages}',
    notConfirmed: 'We have not yet checked this address ourselves.',
    confirmedOn: 'Address checked on {date}',
    noOwnPoint: 'We know of no reporting point in this country: {country}.',
    international: 'This international portal is there for countries without one of their own.',
    howTitle: 'How to report',
    dontTitle: 'What not to do',
    chatTitle: 'In a chat',
    scopeTitle: 'Something else?',
    afterTitle: 'What happens next',
    emergencyTitle: 'In an emergency',
    emergencyFallback: 'your local emergency number',
    helpTitle: 'If it has happened to you',
    helpYoungTitle: 'If you are in the picture',
    worriedTitle: 'If you are worried about yourself',
    helplineFallback: 'look for a help line in your country',
    helpLinesTitle: 'Help lines',
    audiences: {
      victims: 'For people who have experienced sexual violence',
      children: 'For children and young people',
      families: 'For families',
      'worried-about-someone': 'If you are worried about a child or someone else',
      'worried-about-own-thoughts': 'If your own thoughts or behaviour worry you',
      'young-own-image': 'If you were under 18 in the image',
      'adult-own-image': 'If you were an adult in the image',
      'missing-children': 'If a child is missing',
    },
    lineFree: 'Free of charge',
    lineAnonymous: 'Anonymous',
    lineNotConfirmed: 'We have not yet checked this information ourselves.',
    phone: 'Phone: {phone}',
    hopeTitle: 'It helps',
    hope: 'Images can be removed. Children can recover. Help exists.',
    leaveQuickly: 'Leave this page quickly',
    leaveQuicklyNote: 'This does not clear your browser history.',
  },
  privacy: {
    title: 'Privacy',
    introduction: 'What happens to your photo, and what we know about you: as little as possible.',
    sections: [
      {
        title: 'On your device',
        paragraphs: [
          'Your browser makes the card itself. Your photo never leaves your device, and neither does the card until you share it.',
        ],
      },
      {
        title: 'Without JavaScript',
        paragraphs: [
          'If JavaScript is off, the form sends your photo to our server. The server makes the card in its memory, sends it back to you and keeps neither the photo nor the card.',
          'The card carries no place, date or device data from your photo.',
        ],
      },
      {
        title: 'When you share',
        paragraphs: [
          'Once you post the card, the rules of the network that you use apply. Please share only your pet: no child, no other person, no address.',
        ],
      },
      {
        title: 'No cookies, no third parties',
        paragraphs: [
          'The public pages set no cookies and load nothing from other companies. Only the staff of the campaign get a cookie, when they sign in.',
        ],
      },
      {
        title: 'What we count',
        paragraphs: [
          'We count totals, for example how often the reporting link is followed. These counts contain no names, no network addresses and nothing else that identifies you. Following the link is not a report, and we never learn whether you reported anything.',
          'To keep the site from being overloaded, the server remembers for a short time, in its memory only, how many requests come from one network address.',
        ],
      },
      {
        title: 'Reports',
        paragraphs: [
          'This site takes no reports. If you report something, you do so at the reporting point, under its own privacy rules.',
        ],
      },
    ],
    contact: {
      title: 'Questions',
      text: 'You will find whom to ask in the legal notice.',
    },
  },
  accessibility: {
    title: 'Accessibility',
    introduction:
      'Everyone should be able to use this site. Our measure is the Web Content Accessibility Guidelines (WCAG) 2.2, level AA.',
    sections: [
      {
        title: 'What works',
        paragraphs: [
          'Everything can be done with the keyboard alone. Whatever can be dragged or pinched also has buttons and a slider.',
          'Controls have names and results are announced for screen readers. Each card comes with an image description for you to post.',
          'The site works enlarged, in dark mode, with reduced motion and without JavaScript.',
        ],
      },
      {
        title: 'What does not work yet',
        paragraphs: [
          'Positioning the photo needs sight. The first position is chosen for you, and you can leave it as it is.',
          'Reporting points and help lines are sites of their own, and we cannot speak for their accessibility.',
        ],
      },
      {
        title: 'How we check',
        paragraphs: [
          'Every version is tested automatically, with the keyboard among other things. No independent audit has taken place yet.',
        ],
      },
    ],
    contact: {
      title: 'Tell us',
      text: 'If something does not work for you, write to us. You will find the address in the legal notice.',
    },
  },
  legal: {
    title: 'Legal notice',
    responsible: 'Responsible for this site',
    contact: 'Contact',
    email: 'E-mail',
    postalAddress: 'Postal address',
    notice: 'Legal information',
    noOrganisation:
      'This site is a demonstration. The organisation that launches it will put its name, address and legal information here.',
    noContactYet:
      'This site is a demonstration. The organisation that launches it will give an address to write to in the legal notice.',
    links: 'Links',
    creditsTitle: 'The campaign behind it',
    credits:
      'The idea and the figure of the first campaign come from #catsforkids, by Child Focus in Belgium, in November 2020. This site is not run by Child Focus.',
  },
  notFound: {
    title: 'This page does not exist',
    detail: 'The address may have changed, or a letter may be wrong.',
    action: 'Go to the home page',
  },
};
