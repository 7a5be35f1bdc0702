// The interface in German (Sie; young people are addressed as du).
import type { Messages } from '@/campaign/messages/messages';

export const de: Messages = {
  site: {
    skipToContent: 'Zum Inhalt',
    language: 'Sprache',
    footerNavigation: 'Über diese Website',
    report: 'Bilder melden',
    figures: 'Zahlen',
    privacy: 'Datenschutz',
    legal: 'Impressum',
    accessibility: 'Barrierefreiheit',
    demonstrationTitle: 'Demonstration',
    demonstrationText:
      'Diese Website ist noch in Vorbereitung. Ihre Zahlen und Texte hat bisher keine Organisation freigegeben.',
    rehearsalTitle: 'Probe – nicht öffentlich',
    rehearsalNote:
      'Die Seite, wie sie am {moment} wäre. Bitte nicht weitergeben; der Link gilt bis {expiry}.',
    notYet: 'Diese Seite gibt es auf {language} noch nicht. Sie lesen sie auf {shown}.',
    partners: 'Partner dieser Ausgabe',
  },
  home: {
    exampleLabel: 'So sieht eine Karte aus',
    stepsTitle: 'So geht es',
    figureTitle: 'Woher die Zahl kommt',
    figureIntroduction:
      'Sie müssen uns nicht einfach glauben: Hier stehen die Zahlen hinter der Karte und wer sie veröffentlicht hat.',
    ratioCalculation: '{dividend} geteilt durch {divisor} ergibt rund {value} (gerundet).',
    intervalCalculation:
      '{seconds} Sekunden geteilt durch {count}: Das ist rund alle {value} Sekunden eine (gerundet).',
    exactRatio: '{dividend} geteilt durch {divisor} ergibt {value}.',
    exactInterval: '{seconds} Sekunden geteilt durch {count}: Das ist alle {value} Sekunden eine.',
    inputsTitle: 'Die Zahlen',
    caveatTitle: 'Was die Zahl nicht sagt',
    source: 'Quelle: {title}',
    period: 'Zeitraum: {period}',
    estimate: 'Eine Schätzung',
    reviewBy: 'Wird bis zum {date} erneut geprüft',
    figuresLink: 'Alle Zahlen mit ihren Quellen',
    reportLink: 'Wo und wie Sie sie melden',
    cardsMade: 'Mindestens {count} Karten sind hier seit dem {date} entstanden.',
    cardsMadeNote:
      'Geteilte oder gespeicherte Karten, abgerundet. Die Karten von Menschen, die nicht gezählt werden, fehlen.',
  },
  closed: {
    about:
      'Fotos von Haustieren mit einer Botschaft: eine Zahl zu Darstellungen sexualisierter Gewalt gegen Kinder und die Adresse, bei der man sie melden kann.',
    startsOn: 'Die Kampagne startet am {date}.',
    startsOnDetail:
      'Ab diesem Tag können Sie hier Ihre Karte gestalten. Die Zahlen sind schon da, und melden kann man schon jetzt.',
    over: 'Danke allen, die mitgemacht haben',
    overDetail:
      'Diese Ausgabe endete am {date}. Es entstehen keine Karten mehr, aber geteilte Karten behalten ihre Adresse, und ihre Links führen weiter dorthin, wo man solche Darstellungen melden kann.',
  },
  share: {
    invitation:
      'Setzen Sie diese Botschaft auf ein Foto Ihres eigenen Tiers und geben Sie sie weiter. Das dauert keine Minute.',
    makeOwn: 'Eigene Karte machen',
    figureLink: 'Woher diese Zahl stammt',
    makeCurrent: 'Eine Karte mit der aktuellen Botschaft machen',
  },
  embed: {
    makeCard: 'Karte machen',
    toCampaign: 'Zur Kampagne',
    report: 'Wo Sie sie melden',
    newTab: '(öffnet in einem neuen Tab)',
    leadsTo: 'Führt zu: {org} ({country}).',
    leadsToYours: 'Führt zur Meldestelle Ihres Landes.',
    takesNoReports: 'Diese Seite selbst nimmt keine Meldungen entgegen.',
  },
  figure: {
    listTitle: 'Zahlen, die Sie prüfen können',
    listIntroduction:
      'Jede Zahl hat eine eigene Seite: woraus sie berechnet ist, wer sie veröffentlicht hat, was sie nicht sagt und was wir berichtigt haben.',
    otherFiguresTitle: 'Weitere Zahlen',
    details: 'Berechnung, Quellen und Verlauf',
    allFigures: 'Alle Zahlen',
    makeCard: 'Eine Karte machen',
    calculationTitle: 'Die Berechnung',
    itself: 'Das ist die Zahl, wie ihre Quelle sie veröffentlicht hat. Es wurde nichts berechnet.',
    onlyRounded: 'Die veröffentlichte Zahl, gerundet.',
    periodLength: 'Sekunden im Zeitraum',
    beforeRounding: 'vor dem Runden',
    inSentence: 'im Satz',
    underReviewTitle: 'Wird geprüft',
    underReview:
      'Diese Zahl war bis {date} zu prüfen. Solange das nicht geschehen ist, steht sie auf keiner neuen Karte.',
    correctedTitle: 'Berichtigt am {date}',
    corrected: 'Zuvor hieß es:',
    withdrawnTitle: 'Diese Zahl wurde zurückgezogen',
    withdrawn:
      'Wir haben sie am {date} zurückgezogen. Bitte teilen Sie Karten mit dieser Zahl nicht weiter.',
    endedTitle: 'Diese Zahl wird nicht mehr veröffentlicht',
    ended: 'Sie stand hier eine Zeit lang. Karten mit ihr sind vielleicht noch im Umlauf.',
    tableTitle: 'Dieselben Zahlen als Tabelle',
    year: 'Jahr',
    number: 'Zahl',
    sourceAndNote: 'Quelle',
    noNumber: 'keine Zahl bekannt',
    notComparable: 'nicht mit dem Vorjahr zu vergleichen',
    historyTitle: 'Was wir veröffentlicht haben',
    historyIntroduction:
      'Jede Fassung dieser Zahl, die auf dieser Seite stand. Jede wurde am Tag ihrer Veröffentlichung freigegeben.',
    changes: {
      first: 'Erste Veröffentlichung',
      again: 'Erneut veröffentlicht',
      number: 'Die Zahl wurde geändert',
      evidence: 'Eingaben oder Quellen wurden geändert',
      wording: 'Der Wortlaut wurde geändert',
    },
    noneOffered:
      'Die Zahlen hinter den Karten werden geprüft. Bis dahin lässt sich keine Karte machen.',
    milderReportCall: 'So etwas gesehen? Nicht teilen, sondern melden:',
    unpublished: 'Nicht mehr veröffentlicht',
  },
  maker: {
    choosePhoto: 'Foto auswählen',
    takePhoto: 'Foto aufnehmen',
    otherPhoto: 'Anderes Foto auswählen',
    dropHint: 'Sie können ein Foto auch auf diese Seite ziehen oder hier einfügen.',
    dropHere: 'Foto hier ablegen',
    opening: 'Das Foto wird geöffnet …',
    format: 'Format',
    formats: {
      portrait: 'Hochformat',
      tall: 'Hoch',
      square: 'Quadrat',
      profile: 'Profil',
      story: 'Story',
      link: 'Querformat',
    },
    formatPurposes: {
      portrait: 'für den Feed',
      tall: 'Feed, ganz im Raster',
      square: 'für überall',
      profile: 'rund, fürs Profil',
      story: 'Storys und Status',
      link: 'mit einem Link',
    },
    statistic: 'Botschaft',
    design: 'Gestaltung',
    designs: { note: 'Zettel', scrim: 'Aufs Foto geschrieben', tally: 'Strichliste' },
    tallyOnly: 'nur für einzeln Zählbares',
    placement: 'Platz der Botschaft',
    placements: { below: 'Unter Ihrem Tier', above: 'Über Ihrem Tier' },
    placementsBeside: { below: 'Rechts von Ihrem Tier', above: 'Links von Ihrem Tier' },
    placementByDesign: 'Wie es zur Gestaltung passt',
    makeCard: 'Karte erstellen',
    yourCard: 'Ihre Karte',
    cardInstructions:
      'Ihre Karte. Verschieben Sie das Foto mit den Pfeiltasten, zoomen Sie mit Plus und Minus oder benutzen Sie die Schaltflächen darunter.',
    framing: 'Ausschnitt',
    framingHint: 'Ziehen Sie das Foto, um es zu verschieben.',
    framingHintMouse: 'Zum Zoomen klicken Sie auf die Karte und drehen das Mausrad.',
    framingHintTouch: 'Zum Zoomen spreizen Sie zwei Finger auf der Karte.',
    zoom: 'Zoom',
    zoomValue: '{percent} %',
    zoomIn: 'Vergrößern',
    zoomOut: 'Verkleinern',
    moveUp: 'Nach oben',
    moveDown: 'Nach unten',
    moveLeft: 'Nach links',
    moveRight: 'Nach rechts',
    turn: 'Um eine Vierteldrehung drehen',
    resetFraming: 'Zurück zum ersten Ausschnitt',
    movedUp: 'Nach oben verschoben',
    movedDown: 'Nach unten verschoben',
    movedLeft: 'Nach links verschoben',
    movedRight: 'Nach rechts verschoben',
    turned: 'Um eine Vierteldrehung gedreht',
    framingReset: 'Zurück zur ersten Position',
    photoEnds: 'Hier endet das Foto. Vergrößern Sie es, um es weiter zu verschieben.',
    startOver: 'Neu beginnen',
    smallerCard:
      'Auf Ihrem Gerät ist zu wenig Speicher frei. Diese Karte ist deshalb kleiner als sonst: {width} × {height} Pixel.',
    keep: 'Für später aufheben',
    keepHint:
      'Ihr Foto und Ihre Auswahl bleiben einen Tag lang in diesem Browser auf diesem Gerät. Es wird nichts gesendet.',
    kept: 'Auf diesem Gerät aufgehoben bis {until}. Auf dieser Seite geht es dann weiter.',
    keepFailed:
      'Dieser Browser konnte das Foto nicht aufheben: Private Fenster lassen das oft nicht zu, oder das Gerät ist voll. Speichern Sie stattdessen die Karte.',
    forget: 'Mein Foto vergessen',
    forgotten: 'Ihr Foto ist auf diesem Gerät vergessen.',
    forgetFailed:
      'Der Browser hat das Foto nicht gelöscht: Löschen Sie in seinen Einstellungen die Daten dieser Website.',
    keptTitle: 'Ihr Foto ist noch da',
    keptText: 'Sie haben es auf diesem Gerät aufgehoben. Gelöscht wird es am {until}.',
    continueKept: 'Damit weitermachen',
    making: 'Ihre Karte wird erstellt …',
    ready: 'Ihre Karte ist fertig.',
    save: 'Karte speichern',
    saved: 'Ihr Browser speichert die Karte.',
    saveByHand:
      'Nichts gespeichert? Halten Sie die Karte gedrückt oder klicken Sie mit der rechten Maustaste darauf, um sie zu speichern.',
    holdToSave: 'Halten Sie das Bild unten gedrückt, um es zu speichern.',
    openInBrowser:
      'Nichts geschieht? Öffnen Sie diese Seite über das Menü dieser App in Ihrem Browser und wählen Sie Ihr Foto dort noch einmal aus.',
    share: 'Teilen',
    shareFailed:
      'Das Teilen hat nicht geklappt. Speichern Sie die Karte und posten Sie sie aus Ihrer App.',
    captionTitle: 'Text für Ihren Beitrag',
    captionHint: 'Er enthält den Hashtag, die Quelle und den Link zum Melden.',
    milderTitle: 'Ein milderer Text',
    milderHint:
      'Manche Netzwerke zeigen Beiträge mit harten Wörtern weniger Menschen. Dieser Text sagt dasselbe ohne sie.',
    copyMilder: 'Milderen Text kopieren',
    copyCaption: 'Text kopieren',
    altTextTitle: 'Bildbeschreibung',
    altTextHint: 'Fügen Sie sie Ihrem Beitrag hinzu, für alle, die die Karte nicht sehen können.',
    copyAltText: 'Beschreibung kopieren',
    copied: 'Kopiert',
    copyFailed:
      'Das Kopieren hat nicht geklappt. Der Text ist markiert: Kopieren Sie ihn bitte selbst.',
    cardSays: 'Was auf der Karte steht',
    tryAgain: 'Noch einmal versuchen',
    nextTitle: 'Und jetzt?',
    problems: {
      'empty-file':
        'Diese Datei ist leer. Liegt sie in einer Cloud, laden Sie sie zuerst herunter und wählen Sie sie dann noch einmal aus.',
      'unsupported-format':
        'Diese Datei lässt sich nicht verwenden. Wählen Sie ein Foto im Format JPEG, PNG oder WebP.',
      'undecodable-format':
        'Dieser Browser kann keine HEIC- oder AVIF-Fotos öffnen. Speichern Sie das Foto als JPEG oder machen Sie einen Screenshot davon und wählen Sie diesen.',
      'unreadable-photo': 'Dieses Foto scheint beschädigt zu sein. Wählen Sie ein anderes.',
      'too-many-pixels':
        'Dieses Foto ist zu groß: Es hat mehr als 60 Megapixel. Wählen Sie ein kleineres.',
      'overlay-unavailable':
        'Die Botschaft konnte nicht geladen werden. Ihr Foto ist noch da: Prüfen Sie Ihre Verbindung und versuchen Sie es noch einmal.',
      'maker-unavailable':
        'Die Kartenwerkstatt konnte nicht geladen werden. Prüfen Sie Ihre Verbindung und wählen Sie das Foto noch einmal.',
      'card-not-made':
        'Ihr Browser konnte die Karte nicht erstellen. Schließen Sie andere Tabs und versuchen Sie es noch einmal, oder nehmen Sie einen anderen Browser.',
    },
    extras: {
      title: 'Mehr aus diesem Foto',
      introduction: 'Alles entsteht auf Ihrem Gerät: Ihr Foto wird nicht gesendet.',
      zip: 'Alle Formate',
      zipPurpose:
        'Eine ZIP-Datei mit der Karte in jedem Format, ihrem Text und ihrer Beschreibung.',
      poster: 'Plakat in A4',
      posterPurpose:
        'Ein PDF zum Drucken und Aufhängen, mit einem Code, der zur Meldestelle führt.',
      making: 'Wird gemacht…',
      cardsDone: '{done} von {total} Karten',
      cancel: 'Abbrechen',
      cancelled: 'Abgebrochen.',
      saved: 'Ihr Browser speichert {file}.',
      saveAgain: 'Noch einmal speichern',
      made: '{file} ist fertig.',
      share: 'Die Datei teilen',
      cannotSave:
        'Diese App kann solche Dateien nicht speichern. Öffnen Sie diese Seite über das Menü der App in Ihrem Browser und wählen Sie Ihr Foto dort noch einmal.',
    },
  },
  print: {
    title: 'Lieber von Hand?',
    introduction:
      'Drucken Sie das Schild, schreiben Sie den Satz mit einem dicken Stift darauf und fotografieren Sie Ihr Tier damit. Oder hängen Sie das Plakat auf.',
    sign: 'Schild zum Selberschreiben',
    signPurpose: 'PDF, A4: ein Blatt zum Nachziehen, eines zum Beschreiben',
    signLetter: 'Dasselbe auf US Letter',
    poster: 'Plakat mit unserer gezeichneten Katze',
    posterPurpose: 'PDF, A4, mit einem Code, der zur Meldestelle führt',
    posterName: '{hashtag}: Plakat',
    signName: '{hashtag}: Schild zum Schreiben von Hand',
    write: 'Schreiben Sie diesen Satz von Hand:',
    fold: 'Falten Sie diesen Streifen nach hinten, bevor Sie fotografieren.',
    stepTrace:
      'Ziehen Sie die gepunkteten Buchstaben mit einem dicken, dunklen Stift nach. Oder schreiben Sie den Satz von Hand auf das zweite Blatt.',
    stepPlace: 'Stellen Sie das Schild neben Ihr Tier, in gutes Licht und ohne Zwang.',
    stepPhoto:
      'Fotografieren Sie nur das Tier und das Schild: kein Kind, keine andere Person, nichts, was zeigt, wo Sie wohnen.',
    stepPost:
      'Posten Sie das Foto mit {hashtag} und der Meldeadresse. Missbrauchsdarstellungen werden gemeldet, nie geteilt.',
  },
  sharing: {
    shareOn: 'Über {channel} teilen',
    channelsTitle: 'In einem Netzwerk posten',
    channelsHint:
      'Speichern Sie zuerst die Karte. Der Text wird kopiert und geht mit dem Link mit; das Bild fügen Sie dort hinzu.',
    facebookNote:
      'Auf einem iPhone eignet sich für Facebook die Schaltfläche Teilen besser: Die App verliert den Link oft.',
    copyLink: 'Link kopieren',
    linkTitle: 'Link zum Weitergeben',
    phone: 'Auf einem Telefon weitermachen',
    phoneHint:
      'Richten Sie die Kamera Ihres Telefons darauf. Dort öffnet sich die Kartenwerkstatt mit derselben Botschaft.',
    phoneCode: 'QR-Code mit der Adresse {url}',
    keepTitle: 'Diese App kann selbst keine Bilder speichern',
    keepExplained:
      'Wenn Sie zustimmen, wird Ihr Foto an unseren Server geschickt, so zugeschnitten, wie Sie es sehen. Der Server erstellt die Karte und behält sie höchstens {minutes} Minuten und {fetches} Aufrufe lang, unter einer Adresse, die niemand erraten kann. Dann wird sie gelöscht. Sonst wird nichts behalten.',
    keepAgree: 'Einverstanden: Bild erstellen',
    keeping: 'Das Bild wird erstellt…',
    kept: 'Drücken Sie lange auf das Bild, um es zu speichern, oder nehmen Sie die Schaltfläche.',
    keptDownload: 'Bild speichern',
    keptUntil: 'Hier bis {time}, für höchstens {fetches} Aufrufe.',
    keepFailed:
      'Das Bild konnte nicht erstellt werden. Ihre Karte ist noch da: Versuchen Sie es noch einmal, oder drücken Sie lange auf das Bild darunter.',
    withoutSending: 'Ohne etwas zu senden',
    nothingSaved: 'Wurde nichts gespeichert?',
    editHint: 'Sie können ihn ändern, bevor Sie ihn kopieren oder teilen.',
    restoreText: 'Text wiederherstellen',
    nextFormats: 'Dasselbe Foto in einem anderen Format',
    nextDescribe: 'Wer die Karte nicht sieht, ist auf ihre Beschreibung angewiesen.',
    nextReport: 'Wissen Sie, wo man meldet, bevor Sie es brauchen.',
    nextReportLink: 'Wo melden',
    nextNewsletter: 'Bleiben Sie mit uns in Verbindung.',
    nextNewsletterLink: 'Zum Newsletter',
  },
  cardAnswer: {
    title: 'Ihre Karte',
    download: 'Karte speichern',
    saveByHand:
      'Oder halten Sie die Karte gedrückt beziehungsweise klicken Sie mit der rechten Maustaste darauf, um sie zu speichern.',
    captionTitle: 'Text für Ihren Beitrag',
    altTextTitle: 'Bildbeschreibung',
    altTextHint: 'Fügen Sie sie Ihrem Beitrag hinzu, für alle, die die Karte nicht sehen können.',
    selectText: 'Markieren Sie den Text und kopieren Sie ihn.',
    channelsTitle: 'Posten',
    channelsHint:
      'Speichern Sie zuerst die Karte. Diese Links öffnen das Netzwerk mit dem Text; das Bild fügen Sie dort selbst hinzu.',
    shareOn: 'Teilen auf {channel}',
    nothingKept:
      'Ihr Foto wurde nur für diese Karte verwendet. Wir haben weder das Foto noch die Karte behalten.',
    again: 'Noch eine Karte erstellen',
  },
  cardErrors: {
    'missing-photo': {
      title: 'Es wurde kein Foto ausgewählt',
      detail: 'Gehen Sie zurück, wählen Sie ein Foto Ihres Tiers und versuchen Sie es noch einmal.',
    },
    'invalid-field': {
      title: 'Etwas im Formular war nicht verständlich',
      detail: 'Gehen Sie zurück zum Formular, wählen Sie neu und senden Sie es noch einmal ab.',
    },
    'photo-too-large': {
      title: 'Diese Datei ist zu groß',
      detail:
        'Ein Foto darf bis zu 15 MB groß sein. Wählen Sie ein kleineres oder einen Screenshot davon.',
    },
    'unsupported-format': {
      title: 'Diese Art von Datei lässt sich nicht verwenden',
      detail: 'Wählen Sie ein Foto im Format JPEG, PNG oder WebP.',
    },
    'unsupported-heic': {
      title: 'HEIC-Fotos können wir hier nicht öffnen',
      detail:
        'Speichern Sie das Foto als JPEG oder machen Sie einen Screenshot davon und wählen Sie diesen. Auf dem iPhone werden neue Fotos mit Einstellungen > Kamera > Formate > Maximale Kompatibilität als JPEG gespeichert.',
    },
    'unsupported-avif': {
      title: 'AVIF-Bilder können wir hier nicht öffnen',
      detail:
        'Speichern Sie das Bild als JPEG oder PNG oder machen Sie einen Screenshot davon und wählen Sie diesen.',
    },
    'unreadable-photo': {
      title: 'Dieses Foto ist nicht lesbar',
      detail:
        'Die Datei scheint beschädigt oder unvollständig zu sein. Wählen Sie ein anderes Foto.',
    },
    'too-many-pixels': {
      title: 'Dieses Foto hat zu viele Pixel',
      detail:
        'Ein Foto darf bis zu 60 Megapixel haben. Wählen Sie ein kleineres oder einen Screenshot davon.',
    },
    'design-not-for-figure': {
      title: 'Dieses Design kann diese Zahl nicht zeigen',
      detail:
        'Es zählt die Zahl mit Strichen, einen nach dem anderen; diese lässt sich so nicht zählen. Wählen Sie ein anderes Design oder eine andere Zahl.',
    },
    'maker-closed': {
      title: 'Zurzeit entstehen keine Karten',
      detail:
        'Die Kampagne hat noch nicht begonnen, oder sie ist vorbei. Was davon gilt, sagt die Startseite.',
    },
    'too-many-requests': {
      title: 'Das waren viele Karten',
      detail: 'Warten Sie eine Minute und versuchen Sie es dann noch einmal.',
    },
    busy: {
      title: 'Gerade erstellen viele Menschen eine Karte',
      detail: 'Es ist nichts verloren. Versuchen Sie es in einigen Sekunden noch einmal.',
    },
    'figure-withdrawn': {
      title: 'Diese Zahl wurde zurückgezogen',
      detail: 'Sie wird nicht mehr verwendet. Wählen Sie eine andere.',
    },
    paused: {
      title: 'Im Moment kann keine Karte erstellt werden',
      detail: 'Schauen Sie später wieder vorbei.',
    },
    backToForm: 'Zurück zum Formular',
  },
  report: {
    chooseCountry: 'Wählen Sie Ihr Land',
    otherCountry: 'Ein anderes Land',
    where: 'Hier melden',
    whereToReport: 'Hier melden: {country}',
    reportTo: 'Melden bei: {org}',
    otherPoints: 'Weitere offizielle Stellen',
    kinds: {
      hotline: 'Meldestelle',
      portal: 'Meldeportal',
      police: 'Polizei',
      other: 'Offizielle Stelle',
    },
    anonymous: {
      yes: 'Sie bleiben anonym.',
      optional: 'Sie können anonym bleiben.',
      unconfirmed: 'Soweit wir wissen, müssen Sie Ihren Namen nicht nennen.',
      no: 'Sie müssen Ihren Namen oder einen Kontakt angeben.',
      unknown:
        'Wir wissen nicht, ob Sie anonym bleiben können: Sehen Sie bitte zuerst auf der Website der Stelle nach.',
    },
    languages: 'Sprachen: {languages}',
    notConfirmed: 'Wir haben diese Adresse noch nicht selbst geprüft.',
    confirmedOn: 'Adresse geprüft am {date}',
    noOwnPoint: 'Wir kennen keine Meldestelle in diesem Land: {country}.',
    heldBack:
      'Wir haben die Adresse der Meldestelle in diesem Land noch nicht geprüft: {country}. Bis dahin nimmt dieses internationale Portal Meldungen entgegen.',
    international: 'Dieses internationale Portal ist für Länder da, die kein eigenes haben.',
    howTitle: 'So melden Sie',
    dontTitle: 'Was Sie nicht tun sollten',
    chatTitle: 'Im Chat',
    scopeTitle: 'Etwas anderes?',
    afterTitle: 'Wie es weitergeht',
    emergencyTitle: 'Im Notfall',
    emergencyFallback: 'die Notrufnummer Ihres Landes',
    helpTitle: 'Wenn es Ihnen passiert ist',
    helpYoungTitle: 'Wenn du auf dem Bild bist',
    worriedTitle: 'Wenn Sie sich um sich selbst sorgen',
    helplineFallback: 'Suchen Sie ein Hilfetelefon in Ihrem Land',
    helpLinesTitle: 'Hilfetelefone und Beratung',
    audiences: {
      victims: 'Für Menschen, die sexualisierte Gewalt erlebt haben',
      children: 'Für Kinder und Jugendliche',
      families: 'Für Familien',
      'worried-about-someone': 'Wenn Sie sich um ein Kind oder einen anderen Menschen sorgen',
      'worried-about-own-thoughts': 'Wenn Ihnen eigene Gedanken oder Ihr Verhalten Sorgen machen',
      'young-own-image': 'Wenn du auf dem Bild unter 18 warst',
      'adult-own-image': 'Wenn Sie auf dem Bild erwachsen waren',
      'missing-children': 'Wenn ein Kind vermisst wird',
    },
    lineFree: 'Kostenlos',
    lineAnonymous: 'Anonym',
    lineNotConfirmed: 'Wir haben diese Angaben noch nicht selbst geprüft.',
    phone: 'Telefon: {phone}',
    hopeTitle: 'Es hilft',
    hope: 'Bilder können gelöscht werden. Kinder können sich erholen. Es gibt Hilfe.',
    leaveQuickly: 'Seite schnell verlassen',
    leaveQuicklyNote: 'Der Browserverlauf wird nicht gelöscht.',
    rule: 'Kopieren Sie die Adresse der Seite, niemals das Bild. Nichts speichern, keinen Screenshot machen, nichts weiterleiten, nichts posten. Suchen Sie nicht nach weiteren Bildern.',
    yourCountry: 'Ihr Land',
    showCountry: 'Anzeigen',
    allCountries: 'Alle Länder von A bis Z',
    countriesTitle: 'Alle Länder',
    countriesIntroduction:
      'Wählen Sie Ihr Land. Wo es keine eigene Meldestelle gibt, führt die Seite zum internationalen Portal.',
    whichTitle: 'Welches Land meinen Sie?',
    whichDetail: 'Vielleicht ist es eines von diesen.',
    noneTitle: 'Wir haben dieses Land nicht gefunden',
    noneDetail:
      'Haben Sie eine Stadt eingegeben? Geben Sie bitte das Land ein. Prüfen Sie sonst die Schreibweise, oder wählen Sie das Land in der Liste. Fehlt es dort, nutzen Sie bitte das internationale Portal.',
    toPortal: 'Zum internationalen Portal',
    images: {
      drawings: 'Zeichnungen',
      generated: 'computergenerierte Bilder (auch mit KI)',
      taken: '{org} nimmt auch Meldungen über {images} entgegen.',
      notTaken:
        '{org} nimmt keine Meldungen über {images} entgegen. Könnte es ein Foto sein oder ein echtes Kind zeigen? Dann melden Sie die Adresse.',
      notKnown:
        'Wir wissen nicht, ob {org} auch Meldungen über {images} entgegennimmt. Melden Sie im Zweifel die Adresse: Fachleute entscheiden.',
    },
    youngAdvice:
      'Sprich mit einem Erwachsenen, dem du vertraust: Eltern, eine Lehrkraft, eine Ärztin. Du musst da nicht allein durch.',
    ownAdult:
      'Sie waren auf dem Bild erwachsen, und es wird ohne Ihre Einwilligung verbreitet? Auch dann trifft Sie keine Schuld. Hilfe beim Löschen: {service}.',
    childrenAdvice:
      'Tut dir jemand weh oder setzt dich unter Druck? Du bist nicht schuld. Du kannst darüber sprechen, hier oder mit einem Erwachsenen, dem du vertraust.',
    someoneAdvice:
      'Sie brauchen keine Beweise, um sich beraten zu lassen. Wenn Sie eine Straftat vermuten, informieren Sie die Polizei.',
  },
  privacy: {
    title: 'Datenschutz',
    introduction: 'Was mit Ihrem Foto geschieht und was wir über Sie wissen: so wenig wie möglich.',
    sections: [
      {
        title: 'Auf Ihrem Gerät',
        paragraphs: [
          'Ihr Browser erstellt die Karte selbst. Ihr Foto bleibt auf Ihrem Gerät, und auch die Karte, solange Sie sie nicht teilen.',
          'Manche Browser in anderen Apps können keine Bilder speichern. Nur dort, und nur wenn Sie in diesem Augenblick zustimmen, wird Ihr Foto an unseren Server geschickt, auf die Karte zugeschnitten. Der Server erstellt die Karte und behält sie verschlüsselt, höchstens zehn Minuten und sechs Aufrufe lang, unter einer Adresse, die niemand erraten kann. Dann wird sie gelöscht.',
          'Wenn Sie „Für später aufheben“ wählen, behält Ihr Browser Ihr Foto und Ihre Auswahl einen Tag lang auf Ihrem Gerät. „Mein Foto vergessen“ löscht beides sofort. Nichts davon wird gesendet, und kein Cookie wird dafür verwendet.',
        ],
      },
      {
        title: 'Ohne JavaScript',
        paragraphs: [
          'Ist JavaScript ausgeschaltet, schickt das Formular Ihr Foto an unseren Server. Er erstellt die Karte im Arbeitsspeicher, schickt sie Ihnen zurück und behält weder das Foto noch die Karte.',
          'Die Karte enthält weder Ort noch Datum noch Gerätedaten aus Ihrem Foto.',
        ],
      },
      {
        title: 'Wenn Sie teilen',
        paragraphs: [
          'Sobald Sie die Karte posten, gelten die Regeln des Netzwerks, das Sie benutzen. Teilen Sie bitte nur Ihr Tier: keine Kinder, keine anderen Personen, keine Adresse.',
        ],
      },
      {
        title: 'Keine Cookies, keine Dritten',
        paragraphs: [
          'Die öffentlichen Seiten setzen keine Cookies und laden nichts von anderen Unternehmen. Nur das Team der Kampagne erhält bei der Anmeldung ein Cookie.',
        ],
      },
      {
        title: 'Was wir zählen',
        paragraphs: [
          'Wir zählen Summen je Tag, und nur diese: wie oft die Kartenwerkstatt geöffnet, ein Foto ausgewählt, eine Karte fertig, eine Karte geteilt oder gespeichert wurde und auf welchem Weg (etwa über WhatsApp, als Datei, mit kopiertem Link), wie oft jemand einem Link zur Meldeseite gefolgt ist und wie oft jemand von dort zu einer Meldestelle weitergegangen ist. Neben jeder Summe stehen die Sprache, das Netzwerk, das der Link nennt, über den jemand kam, und beim Meldelink das Land und der Ort des Links. Wie oft ihm gefolgt wurde, bekommt unter fünf am Tag niemand zu sehen.',
          'Zum Zählen sendet Ihr Browser im selben Augenblick ein solches Wort: kein Cookie, kein Name, keine Netzwerkadresse, nichts von Ihrem Foto und kein Zeitpunkt genauer als der Tag werden gespeichert. Wir können nicht erkennen, ob zwei Schritte von derselben Person stammen. Dem Link zu folgen ist noch keine Meldung, und wir erfahren nie, ob Sie etwas gemeldet haben.',
          'Sagt Ihr Browser „Do Not Track“ oder sendet er das Signal Global Privacy Control, sendet er nichts, und nichts von Ihnen wird gezählt. Die Zahl der fertigen Karten auf der Startseite stammt aus diesen Summen.',
          'Damit die Website nicht überlastet wird, merkt sich der Server für kurze Zeit und nur im Arbeitsspeicher, wie viele Anfragen von einer Netzwerkadresse kommen.',
        ],
      },
      {
        title: 'Meldungen',
        paragraphs: [
          'Diese Website nimmt keine Meldungen entgegen. Wenn Sie etwas melden, tun Sie das bei der Meldestelle und nach deren Datenschutzregeln.',
        ],
      },
    ],
    contact: {
      title: 'Fragen',
      text: 'An wen Sie sich wenden können, steht im Impressum.',
    },
  },
  accessibility: {
    title: 'Barrierefreiheit',
    introduction:
      'Alle sollen diese Website nutzen können. Unser Maßstab sind die Richtlinien für barrierefreie Webinhalte (WCAG) 2.2, Stufe AA.',
    sections: [
      {
        title: 'Was funktioniert',
        paragraphs: [
          'Alles lässt sich allein mit der Tastatur bedienen. Was sich ziehen oder mit zwei Fingern zoomen lässt, geht auch mit Schaltflächen und einem Schieberegler.',
          'Bedienelemente haben einen Namen, und Ergebnisse werden Screenreadern angesagt. Zu jeder Karte gibt es eine Bildbeschreibung, die Sie mit veröffentlichen können.',
          'Die Website funktioniert bis vierfach vergrößert, im Dunkelmodus, mit hohem Kontrast, mit weniger Bewegung und ohne JavaScript.',
        ],
      },
      {
        title: 'Was noch nicht funktioniert',
        paragraphs: [
          'Um den Ausschnitt zu wählen, muss man das Foto sehen. Der erste Ausschnitt wird für Sie gewählt, und Sie können ihn so lassen.',
          'Plakate und Schilder zum Drucken sind PDF-Dateien. Ihr Text lässt sich vorlesen, sie sind aber nicht für Screenreader ausgezeichnet. Die Worte der Karte stehen auch als Text auf dieser Website.',
          'Meldestellen und Hilfetelefone haben eigene Websites. Für deren Barrierefreiheit können wir nicht einstehen.',
        ],
      },
      {
        title: 'Wie wir prüfen',
        paragraphs: [
          'Jede Version wird automatisch getestet, unter anderem mit der Tastatur. Eine unabhängige Prüfung hat noch nicht stattgefunden.',
        ],
      },
    ],
    contact: {
      title: 'Schreiben Sie uns',
      text: 'Wenn etwas für Sie nicht funktioniert, schreiben Sie uns. Die Adresse finden Sie im Impressum.',
    },
  },
  legal: {
    title: 'Impressum',
    responsible: 'Verantwortlich für diese Website',
    contact: 'Kontakt',
    email: 'E-Mail',
    postalAddress: 'Postanschrift',
    notice: 'Rechtliche Angaben',
    noOrganisation:
      'Diese Website ist eine Demonstration. Die Organisation, die sie startet, trägt hier ihren Namen, ihre Anschrift und die rechtlichen Angaben ein.',
    noContactYet:
      'Diese Website ist eine Demonstration. Die Organisation, die sie startet, nennt im Impressum eine Adresse, an die Sie schreiben können.',
    links: 'Links',
    creditsTitle: 'Die Kampagne dahinter',
    credits:
      'Die Idee und die Zahl der ersten Kampagne stammen von #catsforkids, von Child Focus in Belgien, November 2020. Diese Website wird nicht von Child Focus betrieben.',
  },
  notFound: {
    title: 'Diese Seite gibt es nicht',
    detail: 'Vielleicht hat sich die Adresse geändert, oder sie enthält einen Tippfehler.',
    action: 'Zur Startseite',
  },
};
