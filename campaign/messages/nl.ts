// The interface in Dutch (je), plain for readers in Belgium and the Netherlands alike.
import type { Messages } from '@/campaign/messages/messages';

export const nl: Messages = {
  site: {
    skipToContent: 'Naar de inhoud',
    language: 'Taal',
    footerNavigation: 'Over deze site',
    report: 'Beelden melden',
    figures: 'Cijfers',
    privacy: 'Privacy',
    legal: 'Juridische informatie',
    accessibility: 'Toegankelijkheid',
    demonstrationTitle: 'Demonstratie',
    demonstrationText:
      'Deze site is in voorbereiding. Nog geen enkele organisatie heeft de cijfers en teksten goedgekeurd.',
    rehearsalTitle: 'Repetitie – niet openbaar',
    rehearsalNote:
      'De site zoals ze zou zijn op {moment}. Geef dit niet door; de link werkt tot {expiry}.',
    notYet: 'Deze pagina is er nog niet in het {language}. Je leest ze in het {shown}.',
    partners: 'Partners van deze editie',
  },
  home: {
    exampleLabel: 'Zo ziet een kaart eruit',
    stepsTitle: 'Zo werkt het',
    figureTitle: 'Waar het cijfer vandaan komt',
    figureIntroduction:
      'Geloof ons niet zomaar: dit zijn de getallen achter de kaart, en wie ze gepubliceerd heeft.',
    ratioCalculation: '{dividend} gedeeld door {divisor} is ongeveer {value} (afgerond).',
    intervalCalculation:
      '{seconds} seconden gedeeld door {count}: dat is er ongeveer één elke {value} seconden (afgerond).',
    exactRatio: '{dividend} gedeeld door {divisor} is {value}.',
    exactInterval: '{seconds} seconden gedeeld door {count}: dat is er één elke {value} seconden.',
    inputsTitle: 'De getallen',
    caveatTitle: 'Wat het cijfer niet zegt',
    source: 'Bron: {title}',
    period: 'Periode: {period}',
    estimate: 'Een schatting',
    reviewBy: 'Opnieuw na te kijken vóór {date}',
    figuresLink: 'Alle cijfers, met hun bronnen',
    reportLink: 'Waar en hoe je ze meldt',
    cardsMade: 'Hier zijn sinds {date} minstens {count} kaarten gemaakt.',
    cardsMadeNote:
      'Kaarten die gedeeld of bewaard zijn, naar beneden afgerond. Die van bezoekers die niet geteld worden, ontbreken.',
  },
  closed: {
    about:
      "Foto's van huisdieren met een boodschap: een cijfer over beelden van seksueel misbruik van kinderen, en het adres om ze te melden.",
    startsOn: 'De campagne start op {date}.',
    startsOnDetail:
      'Vanaf die dag kun je hier je kaart maken. De cijfers staan er al, en melden kan nu al.',
    over: 'Dank aan iedereen die meedeed',
    overDetail:
      'Deze editie eindigde op {date}. Er worden geen kaarten meer gemaakt, maar gedeelde kaarten houden hun adres, en hun links leiden nog altijd naar de plek waar je zulke beelden kunt melden.',
  },
  share: {
    invitation:
      'Zet deze boodschap op een foto van je eigen huisdier en geef ze door. Het duurt nog geen minuut.',
    makeOwn: 'Maak je eigen kaart',
    figureLink: 'Waar dit cijfer vandaan komt',
    makeCurrent: 'Maak een kaart met de huidige boodschap',
  },
  embed: {
    makeCard: 'Maak je kaart',
    toCampaign: 'Over de campagne',
    report: 'Waar je ze meldt',
    newTab: '(opent in een nieuw tabblad)',
    leadsTo: 'Leidt naar {org} ({country}).',
    leadsToYours: 'Leidt naar het meldpunt van je land.',
    takesNoReports: 'Deze pagina zelf neemt geen meldingen aan.',
  },
  figure: {
    listTitle: 'Cijfers die je kunt nagaan',
    listIntroduction:
      'Elk cijfer heeft een eigen pagina: waaruit het berekend is, wie het publiceerde, wat het niet zegt en wat we verbeterd hebben.',
    otherFiguresTitle: 'Meer cijfers',
    details: 'Berekening, bronnen en geschiedenis',
    allFigures: 'Alle cijfers',
    makeCard: 'Maak een kaart',
    calculationTitle: 'De berekening',
    itself: 'Dit is het getal zoals de bron het publiceerde. Er is niets berekend.',
    onlyRounded: 'Het gepubliceerde getal, afgerond.',
    periodLength: 'seconden in de periode',
    beforeRounding: 'vóór afronding',
    inSentence: 'in de zin',
    underReviewTitle: 'Wordt nagekeken',
    underReview:
      'Dit cijfer moest vóór {date} nagekeken worden. Zolang dat niet gebeurd is, staat het op geen nieuwe kaart.',
    correctedTitle: 'Verbeterd op {date}',
    corrected: 'Vroeger stond er:',
    withdrawnTitle: 'Dit cijfer is ingetrokken',
    withdrawn: 'We trokken het in op {date}. Deel kaarten met dit cijfer alsjeblieft niet verder.',
    endedTitle: 'Dit cijfer wordt niet meer gepubliceerd',
    ended: 'Het stond hier een tijd. Kaarten met dit cijfer zijn misschien nog in omloop.',
    tableTitle: 'Dezelfde getallen als tabel',
    year: 'Jaar',
    number: 'Getal',
    sourceAndNote: 'Bron',
    noNumber: 'geen getal bekend',
    notComparable: 'niet te vergelijken met het jaar ervoor',
    historyTitle: 'Wat we gepubliceerd hebben',
    historyIntroduction:
      'Elke versie van dit cijfer die op deze site stond. Elke versie werd goedgekeurd op de dag van publicatie.',
    changes: {
      first: 'Voor het eerst gepubliceerd',
      again: 'Opnieuw gepubliceerd',
      number: 'Het getal is gewijzigd',
      evidence: 'De gegevens of bronnen zijn gewijzigd',
      wording: 'De tekst is gewijzigd',
    },
    noneOffered:
      'De cijfers achter de kaarten worden nagekeken. Tot dan kan er geen kaart gemaakt worden.',
    milderReportCall: 'Zoiets gezien? Niet delen, wel melden:',
    unpublished: 'Niet meer gepubliceerd',
  },
  maker: {
    choosePhoto: 'Kies een foto',
    takePhoto: 'Maak een foto',
    otherPhoto: 'Kies een andere foto',
    dropHint: 'Je kunt ook een foto naar deze pagina slepen of er een plakken.',
    dropHere: 'Laat de foto hier los',
    opening: 'De foto wordt geopend…',
    format: 'Formaat',
    formats: {
      portrait: 'Staand',
      tall: 'Hoog',
      square: 'Vierkant',
      profile: 'Profiel',
      story: 'Story',
      link: 'Liggend',
    },
    formatPurposes: {
      portrait: 'voor je tijdlijn',
      tall: 'tijdlijn, heel in je raster',
      square: 'voor overal',
      profile: 'rond, voor je profiel',
      story: 'stories en statussen',
      link: 'met een link',
    },
    statistic: 'Boodschap',
    design: 'Stijl',
    designs: { note: 'Briefje', scrim: 'Op de foto geschreven', tally: 'Turfstreepjes' },
    tallyOnly: 'alleen voor wat één voor één te tellen is',
    placement: 'Plaats van de boodschap',
    placements: { below: 'Onder je huisdier', above: 'Boven je huisdier' },
    placementsBeside: { below: 'Rechts van je huisdier', above: 'Links van je huisdier' },
    placementByDesign: 'Zoals bij de stijl past',
    makeCard: 'Maak de kaart',
    yourCard: 'Jouw kaart',
    cardInstructions:
      'Jouw kaart. Verplaats de foto met de pijltjestoetsen, zoom met plus en min, of gebruik de knoppen hieronder.',
    framing: 'Uitsnede',
    framingHint: 'Sleep de foto om hem te verplaatsen.',
    framingHintMouse: 'Om te zoomen, klik je op de kaart en draai je aan het muiswiel.',
    framingHintTouch: 'Om te zoomen, spreid je twee vingers op de kaart.',
    zoom: 'Zoom',
    zoomValue: '{percent}%',
    zoomIn: 'Inzoomen',
    zoomOut: 'Uitzoomen',
    moveUp: 'Omhoog',
    moveDown: 'Omlaag',
    moveLeft: 'Naar links',
    moveRight: 'Naar rechts',
    turn: 'Een kwartslag draaien',
    resetFraming: 'Terug naar de eerste uitsnede',
    movedUp: 'Omhoog verschoven',
    movedDown: 'Omlaag verschoven',
    movedLeft: 'Naar links verschoven',
    movedRight: 'Naar rechts verschoven',
    turned: 'Een kwartslag gedraaid',
    framingReset: 'Terug naar de eerste positie',
    photoEnds: 'De foto houdt hier op. Zoom in om hem verder te verschuiven.',
    startOver: 'Opnieuw beginnen',
    smallerCard:
      'Je toestel heeft te weinig geheugen. Deze kaart is daarom kleiner dan gewoonlijk: {width} × {height} pixels.',
    keep: 'Bewaren voor later',
    keepHint:
      'Je foto en je keuzes blijven één dag in deze browser, op dit toestel. Er wordt niets verstuurd.',
    kept: 'Bewaard op dit toestel tot {until}. Kom terug naar deze pagina om verder te gaan.',
    keepFailed:
      'Deze browser kon de foto niet bewaren: privévensters weigeren dat vaak, of het toestel is vol. Bewaar liever de kaart.',
    forget: 'Mijn foto vergeten',
    forgotten: 'Je foto is op dit toestel vergeten.',
    forgetFailed:
      'De browser heeft de foto niet gewist: wis de gegevens van deze site in zijn instellingen.',
    keptTitle: 'Je foto is er nog',
    keptText: 'Je hebt hem op dit toestel bewaard. Hij wordt gewist op {until}.',
    continueKept: 'Ermee verdergaan',
    making: 'Je kaart wordt gemaakt…',
    ready: 'Je kaart is klaar.',
    save: 'Kaart bewaren',
    saved: 'Je browser bewaart de kaart.',
    saveByHand:
      'Is er niets bewaard? Houd de kaart ingedrukt, of klik er met rechts op, om de kaart te bewaren.',
    holdToSave: 'Houd de afbeelding hieronder ingedrukt om ze te bewaren.',
    openInBrowser:
      'Gebeurt er niets? Open deze pagina in je browser, via het menu van deze app, en kies daar je foto opnieuw.',
    share: 'Delen',
    shareFailed: 'Delen is niet gelukt. Bewaar de kaart en plaats die vanuit je app.',
    captionTitle: 'Tekst voor je bericht',
    captionHint: 'Met de hashtag, de bron en de link om te melden.',
    milderTitle: 'Een mildere tekst',
    milderHint:
      'Sommige netwerken tonen berichten met harde woorden aan minder mensen. Deze tekst zegt hetzelfde zonder die woorden.',
    copyMilder: 'Mildere tekst kopiëren',
    copyCaption: 'Tekst kopiëren',
    altTextTitle: 'Beschrijving van het beeld',
    altTextHint: 'Zet die bij je bericht, voor mensen die de kaart niet kunnen zien.',
    copyAltText: 'Beschrijving kopiëren',
    copied: 'Gekopieerd',
    copyFailed: 'Kopiëren is niet gelukt. De tekst is geselecteerd: kopieer hem zelf.',
    cardSays: 'Wat er op de kaart staat',
    tryAgain: 'Opnieuw proberen',
    nextTitle: 'En nu?',
    problems: {
      'empty-file':
        'Dit bestand is leeg. Staat het in een cloud? Download het dan eerst en kies het opnieuw.',
      'unsupported-format': 'Dit bestand is niet bruikbaar. Kies een foto in JPEG, PNG of WebP.',
      'undecodable-format':
        "Deze browser kan geen HEIC- of AVIF-foto's openen. Bewaar de foto als JPEG, of maak er een schermafbeelding van, en kies die.",
      'unreadable-photo': 'Deze foto lijkt beschadigd. Kies een andere.',
      'too-many-pixels':
        'Deze foto is te groot: hij heeft meer dan 60 megapixels. Kies een kleinere.',
      'overlay-unavailable':
        'De boodschap kon niet geladen worden. Je foto staat er nog: controleer je verbinding en probeer opnieuw.',
      'maker-unavailable':
        'De kaartenmaker kon niet worden geladen. Controleer je verbinding en kies de foto opnieuw.',
      'card-not-made':
        'Je browser kon de kaart niet maken. Sluit andere tabbladen en probeer opnieuw, of neem een andere browser.',
    },
    extras: {
      title: 'Meer met deze foto',
      introduction: 'Alles gebeurt op je toestel: je foto wordt niet verstuurd.',
      zip: 'Alle formaten',
      zipPurpose: 'Eén ZIP-bestand met de kaart in elk formaat, haar tekst en haar beschrijving.',
      poster: 'A4-affiche',
      posterPurpose:
        'Een pdf om af te drukken en op te hangen, met een code die leidt naar waar je kunt melden.',
      making: 'Bezig…',
      cardsDone: '{done} van {total} kaarten',
      cancel: 'Annuleren',
      cancelled: 'Geannuleerd.',
      saved: 'Je browser bewaart {file}.',
      saveAgain: 'Opnieuw bewaren',
      made: '{file} is klaar.',
      share: 'Het bestand delen',
      cannotSave:
        'Deze app kan zulke bestanden niet bewaren. Open deze pagina in je browser, via het menu van de app, en kies je foto daar opnieuw.',
    },
  },
  print: {
    title: 'Liever met de hand?',
    introduction:
      'Druk het bord af, schrijf de zin erop met een dikke stift en fotografeer je huisdier ermee. Of hang de affiche op.',
    sign: 'Bord om zelf te schrijven',
    signPurpose: 'Pdf, A4: één blad om over te trekken, één om op te schrijven',
    signLetter: 'Hetzelfde op US Letter',
    poster: 'Affiche met onze getekende kat',
    posterPurpose: 'Pdf, A4, met een code die leidt naar waar je kunt melden',
    posterName: '{hashtag}: affiche',
    signName: '{hashtag}: bord om met de hand te schrijven',
    write: 'Schrijf deze zin met de hand:',
    fold: 'Vouw deze strook naar achteren voor je de foto neemt.',
    stepTrace:
      'Trek de gestippelde letters over met een dikke, donkere stift. Of schrijf de zin met de hand op het tweede blad.',
    stepPlace: 'Zet het bord naast je huisdier, in goed licht en zonder het te dwingen.',
    stepPhoto:
      'Fotografeer alleen het dier en het bord: geen kind, geen andere persoon, niets dat toont waar je woont.',
    stepPost:
      'Deel de foto met {hashtag} en het meldadres. Beelden van misbruik worden gemeld, nooit gedeeld.',
  },
  sharing: {
    shareOn: 'Delen via {channel}',
    channelsTitle: 'Op een netwerk plaatsen',
    channelsHint:
      'Bewaar eerst de kaart. De tekst wordt gekopieerd en gaat met de link mee; de afbeelding voeg je daar zelf toe.',
    facebookNote:
      'Op een iPhone werkt de knop Delen beter voor Facebook: die app verliest de link vaak.',
    copyLink: 'Link kopiëren',
    linkTitle: 'Link om door te geven',
    phone: 'Verdergaan op een telefoon',
    phoneHint:
      'Richt de camera van je telefoon erop. De kaartenmaker gaat daar open, met dezelfde boodschap.',
    phoneCode: 'QR-code met het adres {url}',
    keepTitle: 'Deze app kan zelf geen afbeeldingen bewaren',
    keepExplained:
      'Als je akkoord gaat, gaat je foto naar onze server, bijgesneden zoals je hem ziet. De server maakt de kaart en bewaart die hoogstens {minutes} minuten en {fetches} weergaven, op een adres dat niemand kan raden. Daarna wordt ze gewist. Meer wordt er niet bewaard.',
    keepAgree: 'Akkoord, maak de afbeelding',
    keeping: 'De afbeelding wordt gemaakt…',
    kept: 'Houd de afbeelding ingedrukt om ze te bewaren, of gebruik de knop.',
    keptDownload: 'Afbeelding bewaren',
    keptUntil: 'Blijft hier tot {time}, voor hoogstens {fetches} weergaven.',
    keepFailed:
      'De afbeelding kon niet gemaakt worden. Je kaart is er nog: probeer opnieuw, of houd de afbeelding hieronder ingedrukt.',
    withoutSending: 'Zonder iets te versturen',
    nothingSaved: 'Is er niets bewaard?',
    editHint: 'Je kunt hem aanpassen voor je hem kopieert of deelt.',
    restoreText: 'Tekst herstellen',
    nextFormats: 'Dezelfde foto in een ander formaat',
    nextDescribe: 'Wie de kaart niet ziet, rekent op de beschrijving.',
    nextReport: 'Weet waar je kunt melden voor je het nodig hebt.',
    nextReportLink: 'Waar melden',
    nextNewsletter: 'Blijf op de hoogte.',
    nextNewsletterLink: 'Naar de nieuwsbrief',
  },
  cardAnswer: {
    title: 'Jouw kaart',
    download: 'Kaart bewaren',
    saveByHand: 'Of houd de kaart ingedrukt, of klik er met rechts op, om de kaart te bewaren.',
    captionTitle: 'Tekst voor je bericht',
    altTextTitle: 'Beschrijving van het beeld',
    altTextHint: 'Zet die bij je bericht, voor mensen die de kaart niet kunnen zien.',
    selectText: 'Selecteer de tekst en kopieer hem.',
    channelsTitle: 'Plaats je kaart',
    channelsHint:
      'Bewaar eerst de kaart. Deze links openen het netwerk met de tekst; het beeld voeg je daar zelf toe.',
    shareOn: 'Delen op {channel}',
    nothingKept: 'Je foto is alleen voor deze kaart gebruikt. We hebben geen van beide bewaard.',
    again: 'Nog een kaart maken',
  },
  cardErrors: {
    'missing-photo': {
      title: 'Er is geen foto gekozen',
      detail: 'Ga terug, kies een foto van je huisdier en probeer opnieuw.',
    },
    'invalid-field': {
      title: 'Iets in het formulier was niet duidelijk',
      detail: 'Ga terug naar het formulier, kies opnieuw en verstuur het nog eens.',
    },
    'photo-too-large': {
      title: 'Dit bestand is te groot',
      detail:
        'Een foto mag tot 15 MB groot zijn. Kies een kleinere, of een schermafbeelding ervan.',
    },
    'unsupported-format': {
      title: 'Dit soort bestand is niet bruikbaar',
      detail: 'Kies een foto in JPEG, PNG of WebP.',
    },
    'unsupported-heic': {
      title: "HEIC-foto's kunnen we hier niet openen",
      detail:
        "Bewaar de foto als JPEG, of maak er een schermafbeelding van, en kies die. Op een iPhone zorgt Instellingen > Camera > Structuren > Meest compatibel ervoor dat nieuwe foto's JPEG zijn.",
    },
    'unsupported-avif': {
      title: 'AVIF-beelden kunnen we hier niet openen',
      detail: 'Bewaar het beeld als JPEG of PNG, of maak er een schermafbeelding van, en kies die.',
    },
    'unreadable-photo': {
      title: 'Deze foto is niet leesbaar',
      detail: 'Het bestand lijkt beschadigd of onvolledig. Kies een andere foto.',
    },
    'too-many-pixels': {
      title: 'Deze foto heeft te veel pixels',
      detail:
        'Een foto mag tot 60 megapixels hebben. Kies een kleinere, of een schermafbeelding ervan.',
    },
    'design-not-for-figure': {
      title: 'Dit ontwerp kan dit cijfer niet tonen',
      detail:
        'Het telt het cijfer in streepjes, één voor één; dit cijfer is zo niet te tellen. Kies een ander ontwerp of een ander cijfer.',
    },
    'maker-closed': {
      title: 'Er worden nu geen kaarten gemaakt',
      detail:
        'De campagne is nog niet begonnen, of ze is voorbij. De startpagina zegt welk van beide.',
    },
    'too-many-requests': {
      title: 'Dat waren veel kaarten',
      detail: 'Wacht een minuut en probeer opnieuw.',
    },
    busy: {
      title: 'Veel mensen maken nu een kaart',
      detail: 'Er is niets verloren. Probeer het over enkele seconden opnieuw.',
    },
    'figure-withdrawn': {
      title: 'Dit cijfer is ingetrokken',
      detail: 'Het wordt niet meer gebruikt. Kies een ander.',
    },
    paused: {
      title: 'Op dit moment kan er geen kaart gemaakt worden',
      detail: 'Kom later terug.',
    },
    backToForm: 'Terug naar het formulier',
  },
  report: {
    chooseCountry: 'Kies je land',
    otherCountry: 'Een ander land',
    where: 'Waar melden',
    whereToReport: 'Waar melden: {country}',
    reportTo: 'Melden bij: {org}',
    otherPoints: 'Andere officiële adressen',
    kinds: {
      hotline: 'Meldpunt',
      portal: 'Meldportaal',
      police: 'Politie',
      other: 'Officiële instantie',
    },
    anonymous: {
      yes: 'Je blijft anoniem.',
      optional: 'Je kunt anoniem blijven.',
      unconfirmed: 'Voor zover we weten, hoef je je naam niet te geven.',
      no: 'Je moet je naam of contactgegevens geven.',
      unknown: 'We weten niet of je anoniem kunt blijven: kijk het eerst na op hun site.',
    },
    languages: 'Talen: {languages}',
    notConfirmed: 'We hebben dit adres nog niet zelf nagekeken.',
    confirmedOn: 'Adres nagekeken op {date}',
    noOwnPoint: 'We kennen geen meldpunt in dit land: {country}.',
    heldBack:
      'We hebben het adres van het meldpunt in dit land nog niet nagekeken: {country}. Tot dan neemt dit internationale portaal meldingen aan.',
    international: 'Dit internationale portaal is er voor landen die er zelf geen hebben.',
    howTitle: 'Zo meld je',
    dontTitle: 'Wat je beter niet doet',
    chatTitle: 'In een chat',
    scopeTitle: 'Iets anders?',
    afterTitle: 'Wat er daarna gebeurt',
    emergencyTitle: 'Bij nood',
    emergencyFallback: 'het noodnummer van je land',
    helpTitle: 'Als het jou is overkomen',
    helpYoungTitle: 'Als jij op het beeld staat',
    worriedTitle: 'Als je je zorgen maakt over jezelf',
    helplineFallback: 'zoek een hulplijn in je land',
    helpLinesTitle: 'Hulplijnen',
    audiences: {
      victims: 'Voor wie seksueel geweld heeft meegemaakt',
      children: 'Voor kinderen en jongeren',
      families: 'Voor gezinnen',
      'worried-about-someone': 'Als je je zorgen maakt over een kind of iemand anders',
      'worried-about-own-thoughts': 'Als je eigen gedachten of gedrag je zorgen baren',
      'young-own-image': 'Als je op het beeld jonger dan 18 was',
      'adult-own-image': 'Als je op het beeld volwassen was',
      'missing-children': 'Als een kind vermist is',
    },
    lineFree: 'Gratis',
    lineAnonymous: 'Anoniem',
    lineNotConfirmed: 'We hebben deze gegevens nog niet zelf nagekeken.',
    phone: 'Telefoon: {phone}',
    hopeTitle: 'Het helpt',
    hope: 'Beelden kunnen verdwijnen. Kinderen kunnen herstellen. Er is hulp.',
    leaveQuickly: 'Snel weg van deze pagina',
    leaveQuicklyNote: 'Dit wist je geschiedenis niet.',
    rule: 'Kopieer het adres van de pagina, nooit het beeld. Sla niets op, maak geen screenshot, stuur niets door, post niets. Ga niet op zoek naar meer.',
    yourCountry: 'Je land',
    showCountry: 'Tonen',
    allCountries: 'Alle landen van A tot Z',
    countriesTitle: 'Alle landen',
    countriesIntroduction:
      'Kies je land. Heeft het geen eigen meldpunt, dan leidt de pagina naar het internationale portaal.',
    whichTitle: 'Welk land bedoel je?',
    whichDetail: 'Misschien is het een van deze landen.',
    noneTitle: 'We hebben dat land niet gevonden',
    noneDetail:
      'Heb je een stad ingevuld? Vul dan het land in. Kijk anders de spelling na of kies het land in de lijst. Staat het er niet bij, gebruik dan het internationale portaal.',
    toPortal: 'Naar het internationale portaal',
    images: {
      drawings: 'tekeningen',
      generated: 'computergegenereerde beelden (ook met AI)',
      taken: '{org} behandelt ook meldingen over {images}.',
      notTaken:
        '{org} behandelt geen meldingen over {images}. Kan het een foto zijn, of een echt kind tonen? Meld het adres dan wel.',
      notKnown:
        'We weten niet of {org} ook meldingen over {images} behandelt. Meld bij twijfel het adres: specialisten beslissen.',
    },
    youngAdvice:
      'Vertel het aan een volwassene die je vertrouwt: een ouder, een leerkracht, een dokter. Je hoeft hier niet alleen uit te raken.',
    ownAdult:
      'Was je volwassen op het beeld, en gaat het zonder jouw toestemming rond? Ook dan is het niet jouw schuld. Hulp om het te laten verwijderen: {service}.',
    childrenAdvice:
      'Doet iemand je pijn, of zet iemand je onder druk? Het is niet jouw schuld. Je kunt erover praten, hier of met een volwassene die je vertrouwt.',
    someoneAdvice:
      'Je hebt geen bewijs nodig om raad te vragen. Denk je dat er een misdrijf gebeurt, verwittig dan de politie.',
  },
  privacy: {
    title: 'Privacy',
    introduction: 'Wat er met je foto gebeurt, en wat we over je weten: zo weinig mogelijk.',
    sections: [
      {
        title: 'Op je eigen toestel',
        paragraphs: [
          'Je browser maakt de kaart zelf. Je foto blijft op je toestel, en de kaart ook zolang je die niet deelt.',
          'Sommige browsers binnen andere apps kunnen geen afbeeldingen bewaren. Alleen daar, en alleen als je er op dat moment mee akkoord gaat, gaat je foto naar onze server, bijgesneden zoals op de kaart. De server maakt de kaart en bewaart die versleuteld, hoogstens tien minuten en zes weergaven, op een adres dat niemand kan raden. Daarna wordt ze gewist.',
          'Kies je “Bewaren voor later”, dan houdt je browser je foto en je keuzes één dag op je toestel. “Mijn foto vergeten” wist ze meteen. Niets daarvan wordt verstuurd en er wordt geen cookie gebruikt.',
        ],
      },
      {
        title: 'Zonder JavaScript',
        paragraphs: [
          'Staat JavaScript uit, dan stuurt het formulier je foto naar onze server. Die maakt de kaart in zijn geheugen, stuurt die naar je terug en bewaart noch de foto, noch de kaart.',
          'Op de kaart staan geen plaats, datum of toestelgegevens uit je foto.',
        ],
      },
      {
        title: 'Als je deelt',
        paragraphs: [
          'Zodra je de kaart plaatst, gelden de regels van het netwerk dat je gebruikt. Deel alleen je huisdier: geen kinderen, geen andere mensen, geen adres.',
        ],
      },
      {
        title: 'Geen cookies, geen derden',
        paragraphs: [
          'De openbare pagina’s plaatsen geen cookies en laden niets van andere bedrijven. Alleen de medewerkers van de campagne krijgen een cookie, als ze zich aanmelden.',
        ],
      },
      {
        title: 'Wat we tellen',
        paragraphs: [
          'We tellen totalen per dag, en alleen deze: hoe vaak de kaartenmaker geopend is, een foto gekozen, een kaart klaar, een kaart gedeeld of bewaard en op welke manier (bijvoorbeeld via WhatsApp, als bestand, met een gekopieerde link), hoe vaak een link naar de meldpagina gevolgd is, en hoe vaak iemand van daar naar een meldpunt ging. Bij elk totaal staan de taal, het netwerk dat genoemd wordt in de link waarlangs iemand kwam, en bij de meldlink het land en de plaats van de link. Hoe vaak die gevolgd is, krijgt onder de vijf per dag niemand te zien.',
          'Om te tellen stuurt je browser zo’n woord op het moment zelf: er wordt geen cookie gezet, en geen naam, geen netwerkadres, niets van je foto en geen tijdstip fijner dan de dag bewaard. We kunnen niet zien of twee stappen van dezelfde persoon komen. Wie de link volgt, heeft nog niet gemeld, en wij komen nooit te weten of je iets gemeld hebt.',
          'Zegt je browser “Do Not Track” of stuurt hij het signaal Global Privacy Control, dan stuurt hij niets en wordt er niets van je geteld. Het aantal gemaakte kaarten op de startpagina komt uit deze totalen.',
          'Om overbelasting te vermijden, onthoudt de server korte tijd, alleen in zijn geheugen, hoeveel aanvragen van één netwerkadres komen.',
        ],
      },
      {
        title: 'Meldingen',
        paragraphs: [
          'Deze site neemt geen meldingen aan. Meld je iets, dan doe je dat bij het meldpunt, volgens de privacyregels die daar gelden.',
        ],
      },
    ],
    contact: {
      title: 'Vragen',
      text: 'Bij wie je terechtkunt, staat in de juridische informatie.',
    },
  },
  accessibility: {
    title: 'Toegankelijkheid',
    introduction:
      'Iedereen moet deze site kunnen gebruiken. Onze maatstaf zijn de richtlijnen voor toegankelijkheid van webcontent (WCAG) 2.2, niveau AA.',
    sections: [
      {
        title: 'Wat werkt',
        paragraphs: [
          'Alles kan met alleen het toetsenbord. Wat je kunt slepen of knijpen, kan ook met knoppen en een schuifregelaar.',
          'Knoppen en velden hebben een naam en resultaten worden gemeld aan schermlezers. Bij elke kaart hoort een beschrijving die je mee kunt plaatsen.',
          'De site werkt tot vier keer vergroot, in donkere modus, met hoog contrast, met minder beweging en zonder JavaScript.',
        ],
      },
      {
        title: 'Wat nog niet werkt',
        paragraphs: [
          'Om de uitsnede te kiezen, moet je de foto kunnen zien. De eerste uitsnede wordt voor je gekozen, en je kunt die zo laten.',
          'Affiches en borden om af te drukken zijn pdf-bestanden. Hun tekst kan worden voorgelezen, maar ze hebben geen labels voor schermlezers. De woorden van de kaart staan ook als tekst op deze site.',
          'Meldpunten en hulplijnen hebben hun eigen sites; voor de toegankelijkheid daarvan kunnen we niet instaan.',
        ],
      },
      {
        title: 'Hoe we het nakijken',
        paragraphs: [
          'Elke versie wordt automatisch getest, onder meer met het toetsenbord. Een onafhankelijke audit is er nog niet geweest.',
        ],
      },
    ],
    contact: {
      title: 'Laat het ons weten',
      text: 'Werkt er iets niet voor jou? Schrijf ons. Het adres vind je in de juridische informatie.',
    },
  },
  legal: {
    title: 'Juridische informatie',
    responsible: 'Verantwoordelijk voor deze site',
    contact: 'Contact',
    email: 'E-mail',
    postalAddress: 'Postadres',
    notice: 'Wettelijke vermeldingen',
    noOrganisation:
      'Deze site is een demonstratie. De organisatie die hem lanceert, zet hier haar naam, adres en wettelijke vermeldingen.',
    noContactYet:
      'Deze site is een demonstratie. De organisatie die hem lanceert, geeft in de juridische informatie een adres waarnaar je kunt schrijven.',
    links: 'Links',
    creditsTitle: 'De campagne erachter',
    credits:
      'Het idee en het cijfer van de eerste campagne komen van #catsforkids, van Child Focus in België, in november 2020. Deze site wordt niet beheerd door Child Focus.',
  },
  notFound: {
    title: 'Deze pagina bestaat niet',
    detail: 'Misschien is het adres veranderd, of zit er een tikfout in.',
    action: 'Naar de startpagina',
  },
};
