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
    cardsMade: 'At least {count} cards made here since {date}.',
    cardsMadeNote:
      'Cards that were shared or saved, rounded down. Those of visitors who are not counted are missing.',
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
  share: {
    invitation:
      'Put this message on a photo of your own pet and pass it on. It takes less than a minute.',
    makeOwn: 'Make your own card',
    figureLink: 'Where this figure comes from',
    makeCurrent: 'Make a card with the current message',
  },
  embed: {
    makeCard: 'Make your card',
    toCampaign: 'About the campaign',
    report: 'Where to report them',
    newTab: '(opens in a new tab)',
    leadsTo: 'Leads to {org} ({country}).',
    leadsToYours: 'Leads to the reporting point of your country.',
    takesNoReports: 'This page itself takes no reports.',
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
    formats: {
      portrait: 'Portrait',
      tall: 'Tall',
      square: 'Square',
      profile: 'Profile',
      story: 'Story',
      link: 'Landscape',
    },
    formatPurposes: {
      portrait: 'for your feed',
      tall: 'feed, whole in the grid',
      square: 'for anywhere',
      profile: 'round, for your profile',
      story: 'stories and statuses',
      link: 'with a link',
    },
    statistic: 'Message',
    design: 'Design',
    designs: { note: 'Paper note', scrim: 'Written on the photo', tally: 'Tally marks' },
    tallyOnly: 'only for figures counted one by one',
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
    smallerCard:
      'Your device is short of memory, so this card is smaller than usual: {width} × {height} pixels.',
    keep: 'Keep it for later',
    keepHint:
      'Your photo and your choices stay in this browser, on this device, for one day. Nothing is sent.',
    kept: 'Kept on this device until {until}. Come back to this page to continue.',
    keepFailed:
      'This browser could not keep the photo: private windows often refuse, or the device is full. Save the card instead.',
    forget: 'Forget my photo',
    forgotten: 'Your photo is forgotten on this device.',
    forgetFailed: 'The browser did not delete the photo: delete this site’s data in its settings.',
    keptTitle: 'Your photo is still here',
    keptText: 'You kept it on this device. It is deleted on {until}.',
    continueKept: 'Continue with it',
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
      'maker-unavailable':
        'The maker could not be loaded. Check your connection and choose the photo again.',
      'card-not-made':
        'Your browser could not make the card. Close other tabs and try again, or try another browser.',
    },
    extras: {
      title: 'More from this photo',
      introduction: 'Made on your device: your photo is not sent.',
      zip: 'All formats',
      zipPurpose: 'One ZIP file with the card in every format, its text and its description.',
      poster: 'A4 poster',
      posterPurpose: 'A PDF to print and hang up, with a code that leads to where to report.',
      making: 'Making it…',
      cardsDone: '{done} of {total} cards',
      cancel: 'Cancel',
      cancelled: 'Cancelled.',
      saved: 'Your browser is saving {file}.',
      saveAgain: 'Save it again',
      made: '{file} is ready.',
      share: 'Share the file',
      cannotSave:
        'This app cannot save such files. Open this page in your browser, from the menu of this app, and choose your photo again there.',
    },
  },
  print: {
    title: 'Prefer to write by hand?',
    introduction:
      'Print the sign, write the sentence on it with a thick marker and photograph your pet with it. Or hang up the poster.',
    sign: 'Sign to write yourself',
    signPurpose: 'PDF, A4: one sheet to trace, one to write on',
    signLetter: 'The same on US Letter',
    poster: 'Poster with our drawn cat',
    posterPurpose: 'PDF, A4, with a code that leads to where to report',
    posterName: '{hashtag}: poster',
    signName: '{hashtag}: sign to write by hand',
    write: 'Write this sentence by hand:',
    fold: 'Fold this strip back before you take the photo.',
    stepTrace:
      'Trace the dotted letters with a thick, dark marker. Or write the sentence by hand on the second sheet.',
    stepPlace: 'Place the sign beside your pet, in good light and without forcing it.',
    stepPhoto:
      'Photograph only the pet and the sign: no child, no other person, nothing that shows where you live.',
    stepPost:
      'Post the photo with {hashtag} and the reporting address. Abuse images are reported, never shared.',
  },
  sharing: {
    shareOn: 'Share on {channel}',
    channelsTitle: 'Post it on a network',
    channelsHint:
      'Save the card first. The text is copied and travels with the link; you add the picture there.',
    facebookNote:
      'On an iPhone, the Share button works better for Facebook: its app often loses the link.',
    copyLink: 'Copy link',
    linkTitle: 'Link to pass on',
    phone: 'Continue on a phone',
    phoneHint: 'Point your phone’s camera at it. The maker opens there, with the same message.',
    phoneCode: 'QR code with the address {url}',
    keepTitle: 'This app cannot save pictures by itself',
    keepExplained:
      'If you agree, your photo is sent to our server, cropped as you see it. The server makes the card and keeps it for {minutes} minutes and {fetches} views at most, at an address that nobody can guess. Then it is deleted. Nothing else is kept.',
    keepAgree: 'I agree: make the picture',
    keeping: 'Making the picture…',
    kept: 'Press and hold the picture to save it, or use the button.',
    keptDownload: 'Save the picture',
    keptUntil: 'Here until {time}, for {fetches} views at most.',
    keepFailed:
      'The picture could not be made. Your card is still here: try again, or press and hold the picture below.',
    withoutSending: 'Without sending anything',
    nothingSaved: 'Was nothing saved?',
    editHint: 'You can change it before you copy or share it.',
    restoreText: 'Restore the text',
    nextFormats: 'The same photo in another format',
    nextDescribe: 'People who cannot see the card rely on its description.',
    nextReport: 'Know where to report before you need it.',
    nextReportLink: 'Where to report',
    nextNewsletter: 'Hear from us again.',
    nextNewsletterLink: 'To the newsletter',
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
    'design-not-for-figure': {
      title: 'This design cannot show this figure',
      detail:
        'It counts the figure in strokes, one by one; this one cannot be counted so. Choose another design, or another figure.',
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
      unconfirmed: 'As far as we know, you need not give your name.',
      no: 'You have to give your name or a way to reach you.',
      unknown: 'We do not know whether you can stay anonymous: look it up on their site first.',
    },
    languages: 'Languages: {languages}',
    notConfirmed: 'We have not yet checked this address ourselves.',
    confirmedOn: 'Address checked on {date}',
    noOwnPoint: 'We know of no reporting point in this country: {country}.',
    heldBack:
      'We have not yet checked the address of the reporting point in this country: {country}. Until then, this international portal takes reports.',
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
    rule: 'Copy the address of the page, never the picture. Do not save, screenshot, forward or post anything. Do not search for more.',
    yourCountry: 'Your country',
    showCountry: 'Show',
    allCountries: 'All countries from A to Z',
    countriesTitle: 'All countries',
    countriesIntroduction:
      'Choose your country. Where it has no reporting point of its own, its page leads to the international portal.',
    whichTitle: 'Which country do you mean?',
    whichDetail: 'It could be one of these.',
    noneTitle: 'We did not find that country',
    noneDetail:
      'Did you type a city? Type its country. Otherwise check the spelling, or choose the country from the list. If it is not there, use the international portal.',
    toPortal: 'To the international portal',
    images: {
      drawings: 'drawings',
      generated: 'computer-generated images (AI included)',
      taken: '{org} also takes reports of {images}.',
      notTaken:
        '{org} takes no reports of {images}. Could it be a photo, or show a real child? Then report the address.',
      notKnown:
        'We do not know whether {org} takes reports of {images}. If in doubt, report the address: specialists decide.',
    },
    youngAdvice:
      'Tell an adult you trust: a parent, a teacher, a doctor. You do not have to get through this alone.',
    ownAdult:
      'You were an adult in the image, and it was shared without your consent? You are not to blame either. Help to get it removed: {service}.',
    childrenAdvice:
      'Is someone hurting you, or pressing you? It is not your fault. You can talk about it, here or with an adult you trust.',
    someoneAdvice:
      'You need no proof to ask for advice. If you think that a crime is being committed, tell the police.',
  },
  privacy: {
    title: 'Privacy',
    introduction: 'What happens to your photo, and what we know about you: as little as possible.',
    sections: [
      {
        title: 'On your device',
        paragraphs: [
          'Your browser makes the card itself. Your photo stays on your device, and so does the card until you share it.',
          'Some browsers inside other apps cannot save a picture. Only there, and only if you agree at that moment, your photo is sent to our server, cropped to the card. The server makes the card and keeps it, encrypted, for ten minutes and six views at most, at an address that nobody can guess. Then it is deleted.',
          'If you choose “Keep it for later”, your browser holds your photo and your choices on your device for one day. “Forget my photo” deletes them at once. Nothing of this is sent, and no cookie is used.',
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
          'We count totals per day, and only these: how often the card maker was opened, a photo chosen, a card finished, a card shared or saved and in which way (for example by WhatsApp, as a file, by a copied link), how often a link to the reporting page was followed, and how often somebody went on from there to a reporting point. Beside each total stand the language, the network named in the link by which somebody came, and, for the reporting link, the country and the place of the link. Of those who followed it, numbers below five a day are shown to nobody.',
          'To count, your browser sends such a word when it happens: no cookie, no name, no network address, nothing of your photo, and no time finer than the day is kept. We cannot tell whether two steps were taken by the same person. Following the link is not a report, and we never learn whether you reported anything.',
          'If your browser says “Do Not Track” or sends the Global Privacy Control signal, it sends nothing and nothing of you is counted. The number of cards made on the home page comes from these totals.',
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
          'The site works enlarged up to four times, in dark mode, in high-contrast colours, with reduced motion and without JavaScript.',
        ],
      },
      {
        title: 'What does not work yet',
        paragraphs: [
          'Positioning the photo needs sight. The first position is chosen for you, and you can leave it as it is.',
          'Posters and signs to print are PDF files. Their text can be read out, but they have no tags for screen readers. The card’s words are also on this site as text.',
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
