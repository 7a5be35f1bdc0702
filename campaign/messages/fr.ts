// The interface in French (vous). Apostrophes and spaces are set by the catalogue.
import type { Messages } from '@/campaign/messages/messages';

export const fr: Messages = {
  site: {
    skipToContent: 'Aller au contenu',
    language: 'Langue',
    footerNavigation: 'À propos de ce site',
    report: 'Signaler des images',
    figures: 'Chiffres',
    privacy: 'Vie privée',
    legal: 'Mentions légales',
    accessibility: 'Accessibilité',
    demonstrationTitle: 'Démonstration',
    demonstrationText:
      "Ce site est en préparation. Aucune organisation n'en a encore validé les chiffres ni les textes.",
    rehearsalTitle: 'Répétition – non publique',
    rehearsalNote:
      "Le site tel qu'il serait le {moment}. Merci de ne pas le transmettre ; le lien vaut jusqu'au {expiry}.",
    notYet: 'Cette page n’est pas encore disponible en {language}. Vous la lisez en {shown}.',
    partners: 'Partenaires de cette édition',
  },
  home: {
    exampleLabel: 'Voici à quoi ressemble une carte',
    stepsTitle: 'Comment ça marche',
    figureTitle: "D'où vient ce chiffre ?",
    figureIntroduction:
      'Ne nous croyez pas sur parole : voici les nombres qui se trouvent derrière la carte, et qui les a publiés.',
    ratioCalculation: '{dividend} divisé par {divisor} donne environ {value} (arrondi).',
    intervalCalculation:
      '{seconds} secondes divisées par {count} : cela en fait un toutes les {value} secondes environ (arrondi).',
    exactRatio: '{dividend} divisé par {divisor} donne {value}.',
    exactInterval:
      '{seconds} secondes divisées par {count} : cela en fait un toutes les {value} secondes.',
    inputsTitle: 'Les nombres',
    caveatTitle: 'Ce que ce chiffre ne dit pas',
    source: 'Source : {title}',
    period: 'Période : {period}',
    estimate: 'Une estimation',
    reviewBy: 'À revérifier avant le {date}',
    figuresLink: 'Tous les chiffres et leurs sources',
    reportLink: 'Où et comment les signaler',
    cardsMade: 'Au moins {count} cartes réalisées ici depuis le {date}.',
    cardsMadeNote:
      'Cartes partagées ou enregistrées, nombre arrondi vers le bas. Celles des personnes qui ne sont pas comptées manquent.',
  },
  closed: {
    about:
      "Des photos d'animaux qui portent un message : un chiffre sur les images d'abus sexuels d'enfants, et l'adresse où les signaler.",
    startsOn: 'La campagne commence le {date}.',
    startsOnDetail:
      "Dès ce jour, vous pourrez faire votre carte ici. Les chiffres sont déjà en ligne, et l'on peut déjà signaler.",
    over: 'Merci à toutes celles et à tous ceux qui ont participé',
    overDetail:
      "Cette édition s'est terminée le {date}. On ne fait plus de cartes, mais celles qui ont été partagées gardent leur adresse, et leurs liens mènent toujours là où signaler de telles images.",
  },
  share: {
    invitation:
      "Mettez ce message sur une photo de votre animal et faites-la circuler. Cela prend moins d'une minute.",
    makeOwn: 'Faire ma carte',
    figureLink: "D'où vient ce chiffre",
    makeCurrent: 'Faire une carte avec le message actuel',
  },
  embed: {
    makeCard: 'Faire ma carte',
    toCampaign: 'Découvrir la campagne',
    report: 'Où les signaler',
    newTab: '(nouvel onglet)',
    leadsTo: 'Mène à {org} ({country}).',
    leadsToYours: 'Mène au point de signalement de votre pays.',
    takesNoReports: 'Cette page-ci ne reçoit aucun signalement.',
  },
  figure: {
    listTitle: 'Des chiffres que vous pouvez vérifier',
    listIntroduction:
      "Chaque chiffre a sa propre page : à partir de quoi il est calculé, qui l'a publié, ce qu'il ne dit pas et ce que nous avons corrigé.",
    otherFiguresTitle: 'Autres chiffres',
    details: 'Calcul, sources et historique',
    allFigures: 'Tous les chiffres',
    makeCard: 'Créer une carte',
    calculationTitle: 'Le calcul',
    itself: "C'est le nombre tel que sa source l'a publié. Rien n'a été calculé.",
    onlyRounded: 'Le nombre publié, arrondi.',
    periodLength: 'secondes dans la période',
    beforeRounding: "avant l'arrondi",
    inSentence: 'dans la phrase',
    underReviewTitle: 'En cours de révision',
    underReview:
      "Ce chiffre devait être vérifié avant le {date}. Tant que ce n'est pas fait, il n'est proposé pour aucune nouvelle carte.",
    correctedTitle: 'Corrigé le {date}',
    corrected: 'Auparavant, il disait :',
    withdrawnTitle: 'Ce chiffre a été retiré',
    withdrawn:
      "Nous l'avons retiré le {date}. Merci de ne plus partager les cartes qui le montrent.",
    endedTitle: "Ce chiffre n'est plus publié",
    ended:
      'Il a été public ici pendant un temps. Des cartes qui le montrent circulent peut-être encore.',
    tableTitle: 'Les mêmes nombres dans un tableau',
    year: 'Année',
    number: 'Nombre',
    sourceAndNote: 'Source',
    noNumber: 'aucun nombre connu',
    notComparable: "à ne pas comparer à l'année précédente",
    historyTitle: 'Ce que nous avons publié',
    historyIntroduction:
      'Toutes les versions de ce chiffre qui ont figuré sur ce site. Chacune a été approuvée le jour de sa publication.',
    changes: {
      first: 'Première publication',
      again: 'De nouveau publié',
      number: 'Le nombre a changé',
      evidence: 'Les données ou les sources ont changé',
      wording: 'La formulation a changé',
    },
    noneOffered:
      "Les chiffres des cartes sont en cours de vérification. D'ici là, il n'est pas possible de créer de carte.",
    milderReportCall: 'Vous avez vu quelque chose de tel ? Ne le partagez pas, signalez-le :',
    unpublished: 'Retiré du site',
  },
  maker: {
    choosePhoto: 'Choisir une photo',
    takePhoto: 'Prendre une photo',
    otherPhoto: 'Choisir une autre photo',
    dropHint: 'Vous pouvez aussi déposer une photo sur cette page ou en coller une.',
    dropHere: 'Déposez la photo ici',
    opening: 'Ouverture de la photo…',
    format: 'Format',
    formats: {
      portrait: 'Portrait',
      tall: 'Vertical',
      square: 'Carré',
      profile: 'Profil',
      story: 'Story',
      link: 'Paysage',
    },
    formatPurposes: {
      portrait: 'pour votre fil',
      tall: 'fil, entier dans la grille',
      square: 'pour tout usage',
      profile: 'rond, pour votre profil',
      story: 'stories et statuts',
      link: 'avec un lien',
    },
    statistic: 'Message',
    design: 'Style',
    designs: { note: 'Petit mot sur papier', scrim: 'Écrit sur la photo', tally: 'Bâtons comptés' },
    tallyOnly: 'seulement pour ce qui se compte un par un',
    placement: 'Place du message',
    placements: { below: 'Sous votre animal', above: 'Au-dessus de votre animal' },
    placementsBeside: { below: 'À droite de votre animal', above: 'À gauche de votre animal' },
    placementByDesign: 'Comme le prévoit le style',
    makeCard: 'Faire la carte',
    yourCard: 'Votre carte',
    cardInstructions:
      'Votre carte. Déplacez la photo avec les flèches, zoomez avec plus et moins, ou utilisez les boutons ci-dessous.',
    framing: 'Cadrage',
    framingHint: 'Faites glisser la photo pour la déplacer.',
    framingHintMouse: 'Pour zoomer, cliquez sur la carte, puis tournez la molette.',
    framingHintTouch: 'Pour zoomer, écartez deux doigts sur la carte.',
    zoom: 'Zoom',
    zoomValue: '{percent} %',
    zoomIn: 'Agrandir',
    zoomOut: 'Réduire',
    moveUp: 'Déplacer vers le haut',
    moveDown: 'Déplacer vers le bas',
    moveLeft: 'Déplacer vers la gauche',
    moveRight: 'Déplacer vers la droite',
    turn: "Tourner d'un quart de tour",
    resetFraming: 'Revenir au premier cadrage',
    movedUp: 'Photo déplacée vers le haut',
    movedDown: 'Photo déplacée vers le bas',
    movedLeft: 'Photo déplacée vers la gauche',
    movedRight: 'Photo déplacée vers la droite',
    turned: "Photo tournée d'un quart de tour",
    framingReset: 'Retour à la première position',
    photoEnds: "La photo s'arrête ici. Agrandissez-la pour la déplacer davantage.",
    startOver: 'Recommencer',
    smallerCard:
      'Votre appareil manque de mémoire : cette carte est plus petite que d’habitude, {width} × {height} pixels.',
    keep: 'Garder pour plus tard',
    keepHint:
      'Votre photo et vos choix restent dans ce navigateur, sur cet appareil, pendant un jour. Rien n’est envoyé.',
    kept: 'Gardé sur cet appareil jusqu’au {until}. Revenez sur cette page pour continuer.',
    keepFailed:
      'Ce navigateur n’a pas pu garder la photo : les fenêtres privées le refusent souvent, ou l’appareil est plein. Enregistrez plutôt la carte.',
    forget: 'Oublier ma photo',
    forgotten: 'Votre photo est oubliée sur cet appareil.',
    forgetFailed:
      'Le navigateur n’a pas effacé la photo : effacez les données de ce site dans ses réglages.',
    keptTitle: 'Votre photo est toujours là',
    keptText: 'Vous l’avez gardée sur cet appareil. Elle sera effacée le {until}.',
    continueKept: 'Continuer avec elle',
    making: 'Préparation de votre carte…',
    ready: 'Votre carte est prête.',
    save: 'Enregistrer la carte',
    saved: 'Votre navigateur enregistre la carte.',
    saveByHand:
      "Rien ne s'est enregistré ? Appuyez longuement sur la carte, ou faites un clic droit dessus, puis enregistrez-la.",
    holdToSave: "Appuyez longuement sur l'image ci-dessous pour l'enregistrer.",
    openInBrowser:
      'Rien ne se passe ? Ouvrez cette page dans votre navigateur, depuis le menu de cette application, et choisissez-y de nouveau votre photo.',
    share: 'Partager',
    shareFailed:
      "Le partage n'a pas fonctionné. Enregistrez la carte et publiez-la depuis votre application.",
    captionTitle: 'Texte pour votre publication',
    captionHint: 'Il contient le hashtag, la source et le lien pour signaler.',
    milderTitle: 'Un texte plus doux',
    milderHint:
      'Certains réseaux montrent moins les publications qui contiennent des mots durs. Ce texte dit la même chose sans eux.',
    copyMilder: 'Copier le texte plus doux',
    copyCaption: 'Copier le texte',
    altTextTitle: "Description de l'image",
    altTextHint: 'Ajoutez-la à votre publication, pour les personnes qui ne voient pas la carte.',
    copyAltText: 'Copier la description',
    copied: 'Copié',
    copyFailed: "La copie n'a pas fonctionné. Le texte est sélectionné : copiez-le vous-même.",
    cardSays: 'Ce que dit la carte',
    tryAgain: 'Réessayer',
    nextTitle: 'Et maintenant ?',
    problems: {
      'empty-file':
        "Ce fichier est vide. S'il est conservé dans un cloud, téléchargez-le d'abord, puis choisissez-le à nouveau.",
      'unsupported-format':
        'Ce fichier ne convient pas. Choisissez une photo au format JPEG, PNG ou WebP.',
      'undecodable-format':
        "Ce navigateur n'ouvre pas les photos HEIC ou AVIF. Enregistrez la photo en JPEG, ou faites-en une capture d'écran, et choisissez celle-ci.",
      'unreadable-photo': 'Cette photo semble endommagée. Choisissez-en une autre.',
      'too-many-pixels':
        'Cette photo est trop grande : elle dépasse 60 mégapixels. Choisissez-en une plus petite.',
      'overlay-unavailable':
        "Le message n'a pas pu être chargé. Votre photo est toujours là : vérifiez votre connexion et réessayez.",
      'maker-unavailable':
        'L’atelier de cartes n’a pas pu être chargé. Vérifiez votre connexion et choisissez de nouveau la photo.',
      'card-not-made':
        "Votre navigateur n'a pas réussi à faire la carte. Fermez d'autres onglets et réessayez, ou changez de navigateur.",
    },
    extras: {
      title: 'Plus avec cette photo',
      introduction: 'Tout se fait sur votre appareil : votre photo n’est pas envoyée.',
      zip: 'Tous les formats',
      zipPurpose: 'Un fichier ZIP avec la carte dans chaque format, son texte et sa description.',
      poster: 'Affiche A4',
      posterPurpose:
        'Un PDF à imprimer et à afficher, avec un code qui mène au point de signalement.',
      making: 'En cours…',
      cardsDone: 'Cartes : {done} sur {total}',
      cancel: 'Annuler',
      cancelled: 'Annulé.',
      saved: 'Votre navigateur enregistre {file}.',
      saveAgain: 'Enregistrer encore une fois',
      made: '{file} est prêt.',
      share: 'Partager le fichier',
      cannotSave:
        'Cette application ne peut pas enregistrer ces fichiers. Ouvrez cette page dans votre navigateur, depuis le menu de l’application, et choisissez-y votre photo à nouveau.',
    },
  },
  print: {
    title: 'Plutôt à la main ?',
    introduction:
      'Imprimez la pancarte, écrivez-y la phrase avec un gros marqueur et photographiez votre animal avec elle. Ou accrochez l’affiche.',
    sign: 'Pancarte à écrire vous-même',
    signPurpose: 'PDF, A4 : une feuille avec les lettres à repasser, une autre à remplir',
    signLetter: 'La même au format US Letter',
    poster: 'Affiche avec notre chat dessiné',
    posterPurpose: 'PDF, A4, avec un code qui mène au point de signalement',
    posterName: '{hashtag} : affiche',
    signName: '{hashtag} : pancarte à écrire à la main',
    write: 'Écrivez cette phrase à la main :',
    fold: 'Repliez cette bande vers l’arrière avant de prendre la photo.',
    stepTrace:
      'Repassez les lettres en pointillé avec un gros marqueur foncé. Ou écrivez la phrase à la main sur la deuxième feuille.',
    stepPlace: 'Placez la pancarte à côté de votre animal, en bonne lumière et sans le forcer.',
    stepPhoto:
      'Photographiez seulement l’animal et la pancarte : pas d’enfant, aucune autre personne, rien qui montre où vous habitez.',
    stepPost:
      'Publiez la photo avec {hashtag} et l’adresse de signalement. Les images d’abus se signalent, elles ne se partagent jamais.',
  },
  sharing: {
    shareOn: 'Partager sur {channel}',
    channelsTitle: 'Publier sur un réseau',
    channelsHint:
      "Enregistrez d'abord la carte. Le texte est copié et suit le lien ; c'est à vous d'ajouter l'image.",
    facebookNote:
      'Sur un iPhone, le bouton Partager convient mieux à Facebook : son application perd souvent le lien.',
    copyLink: 'Copier le lien',
    linkTitle: 'Lien à transmettre',
    phone: 'Continuer sur un téléphone',
    phoneHint:
      "Visez ce code avec l'appareil photo de votre téléphone. L'atelier s'y ouvre, avec le même message.",
    phoneCode: "Code QR avec l'adresse {url}",
    keepTitle: "Cette application ne sait pas enregistrer d'images",
    keepExplained:
      "Si vous êtes d'accord, votre photo est envoyée à notre serveur, cadrée comme vous la voyez. Le serveur fait la carte et la garde {minutes} minutes et {fetches} affichages au plus, à une adresse que personne ne peut deviner. Ensuite, elle est effacée. Rien d'autre n'est gardé.",
    keepAgree: "D'accord, créer l'image",
    keeping: "Création de l'image…",
    kept: "Appuyez longuement sur l'image pour l'enregistrer, ou utilisez le bouton.",
    keptDownload: "Enregistrer l'image",
    keptUntil: "Disponible jusqu'à {time}, pour {fetches} affichages au plus.",
    keepFailed:
      "L'image n'a pas pu être créée. Votre carte est toujours là : réessayez, ou appuyez longuement sur l'image ci-dessous.",
    withoutSending: 'Sans rien envoyer',
    nothingSaved: "Rien ne s'est enregistré ?",
    editHint: 'Vous pouvez le modifier avant de le copier ou de le partager.',
    restoreText: 'Rétablir le texte',
    nextFormats: 'La même photo dans un autre format',
    nextDescribe: 'Les personnes qui ne voient pas la carte comptent sur sa description.',
    nextReport: "Sachez où signaler avant d'en avoir besoin.",
    nextReportLink: 'Où signaler',
    nextNewsletter: 'Restons en contact.',
    nextNewsletterLink: "Vers la lettre d'information",
  },
  cardAnswer: {
    title: 'Votre carte',
    download: 'Enregistrer la carte',
    saveByHand:
      'Vous pouvez aussi appuyer longuement sur la carte, ou faire un clic droit dessus, puis l’enregistrer.',
    captionTitle: 'Texte pour votre publication',
    altTextTitle: "Description de l'image",
    altTextHint: 'Ajoutez-la à votre publication, pour les personnes qui ne voient pas la carte.',
    selectText: 'Sélectionnez le texte et copiez-le.',
    channelsTitle: 'Publier la carte',
    channelsHint:
      "Enregistrez d'abord la carte. Ces liens ouvrent le réseau avec le texte ; c'est à vous d'y ajouter l'image.",
    shareOn: 'Partager sur {channel}',
    nothingKept: "Votre photo n'a servi qu'à cette carte. Nous n'avons gardé ni l'une ni l'autre.",
    again: 'Faire une autre carte',
  },
  cardErrors: {
    'missing-photo': {
      title: "Aucune photo n'a été choisie",
      detail: 'Revenez en arrière, choisissez une photo de votre animal et réessayez.',
    },
    'invalid-field': {
      title: "Une partie du formulaire n'a pas été comprise",
      detail: 'Revenez au formulaire, refaites vos choix et envoyez-le à nouveau.',
    },
    'photo-too-large': {
      title: 'Ce fichier est trop lourd',
      detail:
        "Une photo peut peser jusqu'à 15 Mo. Choisissez-en une plus légère, ou faites-en une capture d'écran.",
    },
    'unsupported-format': {
      title: 'Ce type de fichier ne convient pas',
      detail: 'Choisissez une photo au format JPEG, PNG ou WebP.',
    },
    'unsupported-heic': {
      title: 'Nous ne pouvons pas ouvrir les photos HEIC ici',
      detail:
        "Enregistrez la photo en JPEG, ou faites-en une capture d'écran, et choisissez celle-ci. Sur un iPhone, Réglages > Appareil photo > Formats > Le plus compatible enregistre les nouvelles photos en JPEG.",
    },
    'unsupported-avif': {
      title: 'Nous ne pouvons pas ouvrir les images AVIF ici',
      detail:
        "Enregistrez l'image en JPEG ou en PNG, ou faites-en une capture d'écran, et choisissez celle-ci.",
    },
    'unreadable-photo': {
      title: 'Cette photo est illisible',
      detail: 'Le fichier semble endommagé ou incomplet. Choisissez une autre photo.',
    },
    'too-many-pixels': {
      title: 'Cette photo a trop de pixels',
      detail:
        "Une photo peut avoir jusqu'à 60 mégapixels. Choisissez-en une plus petite, ou faites-en une capture d'écran.",
    },
    'design-not-for-figure': {
      title: 'Ce modèle ne peut pas montrer ce chiffre',
      detail:
        'Il compte le chiffre en bâtons, un par un ; celui-ci ne peut pas être compté ainsi. Choisissez un autre modèle ou un autre chiffre.',
    },
    'maker-closed': {
      title: 'On ne fait pas de cartes en ce moment',
      detail:
        "La campagne n'a pas encore commencé, ou elle est terminée. La page d'accueil vous le dit.",
    },
    'too-many-requests': {
      title: 'Cela fait beaucoup de cartes',
      detail: 'Attendez une minute et réessayez.',
    },
    busy: {
      title: 'Beaucoup de monde fait une carte en ce moment',
      detail: "Rien n'est perdu. Réessayez dans quelques secondes.",
    },
    'figure-withdrawn': {
      title: 'Ce chiffre a été retiré',
      detail: 'Il n’est plus utilisé. Choisissez-en un autre.',
    },
    paused: {
      title: 'Aucune carte ne peut être créée pour le moment',
      detail: 'Revenez plus tard.',
    },
    backToForm: 'Retour au formulaire',
  },
  report: {
    chooseCountry: 'Choisissez votre pays',
    otherCountry: 'Un autre pays',
    where: 'Où signaler',
    whereToReport: 'Où signaler : {country}',
    reportTo: 'Signaler ici : {org}',
    otherPoints: 'Autres adresses officielles',
    kinds: {
      hotline: 'Point de signalement',
      portal: 'Portail de signalement',
      police: 'Police',
      other: 'Organisme officiel',
    },
    anonymous: {
      yes: 'Vous restez anonyme.',
      optional: 'Vous pouvez rester anonyme.',
      unconfirmed: 'À notre connaissance, on ne vous demande pas votre nom.',
      no: 'Vous devez donner votre nom ou un moyen de vous joindre.',
      unknown:
        "Nous ne savons pas si vous pouvez rester anonyme : vérifiez-le d'abord sur leur site.",
    },
    languages: 'Langues : {languages}',
    notConfirmed: "Nous n'avons pas encore vérifié cette adresse nous-mêmes.",
    confirmedOn: 'Adresse vérifiée le {date}',
    noOwnPoint: 'Nous ne connaissons pas de point de signalement dans ce pays : {country}.',
    heldBack:
      "Nous n'avons pas encore vérifié l'adresse du point de signalement de ce pays : {country}. En attendant, ce portail international reçoit les signalements.",
    international: "Ce portail international existe pour les pays qui n'en ont pas.",
    howTitle: 'Comment signaler',
    dontTitle: "Ce qu'il ne faut pas faire",
    chatTitle: 'Dans une messagerie',
    scopeTitle: 'Autre chose ?',
    afterTitle: 'Et ensuite ?',
    emergencyTitle: 'En cas d’urgence',
    emergencyFallback: "numéro d'urgence de votre pays",
    helpTitle: 'Si cela vous est arrivé',
    helpYoungTitle: "Si tu es sur l'image",
    worriedTitle: 'Si vous vous inquiétez pour vous-même',
    helplineFallback: "cherchez une ligne d'écoute dans votre pays",
    helpLinesTitle: "Lignes d'écoute et services d'aide",
    audiences: {
      victims: 'Pour les personnes qui ont subi des violences sexuelles',
      children: 'Pour les enfants et les jeunes',
      families: 'Pour les familles',
      'worried-about-someone': 'Si vous vous inquiétez pour un enfant ou un proche',
      'worried-about-own-thoughts': 'Si vos pensées ou vos actes vous inquiètent',
      'young-own-image': "Si tu avais moins de 18 ans sur l'image",
      'adult-own-image': "Si vous étiez adulte sur l'image",
      'missing-children': 'Si un enfant a disparu',
    },
    lineFree: 'Gratuit',
    lineAnonymous: 'Anonyme',
    lineNotConfirmed: "Nous n'avons pas encore vérifié ces informations nous-mêmes.",
    phone: 'Téléphone : {phone}',
    hopeTitle: 'Signaler, ça compte',
    hope: "Des images peuvent être retirées. Des enfants peuvent se reconstruire. De l'aide existe.",
    leaveQuickly: 'Quitter vite cette page',
    leaveQuicklyNote: "Cela n'efface pas l'historique.",
    rule: "Copiez l'adresse de la page, jamais l'image. N'enregistrez rien, pas de capture d'écran, ne transférez rien, ne publiez rien. N'en cherchez pas d'autres.",
    yourCountry: 'Votre pays',
    showCountry: 'Afficher',
    allCountries: 'Tous les pays, de A à Z',
    countriesTitle: 'Tous les pays',
    countriesIntroduction:
      "Choisissez votre pays. S'il n'a pas de point de signalement, sa page mène au portail international.",
    whichTitle: "De quel pays s'agit-il ?",
    whichDetail: "C'est peut-être l'un de ceux-ci.",
    noneTitle: "Nous n'avons pas trouvé ce pays",
    noneDetail:
      "Vous avez écrit le nom d'une ville ? Écrivez celui de son pays. Sinon, vérifiez l'orthographe ou choisissez le pays dans la liste. S'il n'y est pas, utilisez le portail international.",
    toPortal: 'Vers le portail international',
    images: {
      drawings: 'des dessins',
      generated: 'des images générées par ordinateur (IA comprise)',
      taken: '{org} traite aussi les signalements qui concernent {images}.',
      notTaken:
        "{org} ne traite pas les signalements qui concernent {images}. Cela pourrait être une photo, ou montrer un enfant réel ? Alors signalez l'adresse.",
      notKnown:
        "Nous ne savons pas si {org} traite les signalements qui concernent {images}. Dans le doute, signalez l'adresse : des spécialistes décideront.",
    },
    youngAdvice:
      "Parles-en à un adulte en qui tu as confiance : un parent, un prof, un médecin. Tu n'as pas à t'en sortir sans aide.",
    ownAdult:
      "Vous étiez adulte sur l'image, et elle circule sans votre accord ? Vous n'y êtes pour rien non plus. De l'aide pour la faire retirer : {service}.",
    childrenAdvice:
      "Quelqu'un te fait du mal ou te met la pression ? Ce n'est pas ta faute. Tu peux en parler, ici ou à un adulte en qui tu as confiance.",
    someoneAdvice:
      "Vous n'avez pas besoin de preuves pour demander conseil. Si vous pensez qu'un délit est en cours, prévenez la police.",
  },
  privacy: {
    title: 'Vie privée',
    introduction: 'Ce que devient votre photo, et ce que nous savons de vous : le moins possible.',
    sections: [
      {
        title: 'Sur votre appareil',
        paragraphs: [
          'Votre navigateur fait la carte lui-même. Votre photo reste sur votre appareil, et la carte aussi tant que vous ne la partagez pas.',
          "Certains navigateurs intégrés à d'autres applications ne savent pas enregistrer d'images. Là seulement, et seulement si vous l'acceptez à ce moment-là, votre photo est envoyée à notre serveur, cadrée comme sur la carte. Le serveur fait la carte et la garde, chiffrée, dix minutes et six affichages au plus, à une adresse que personne ne peut deviner. Ensuite, elle est effacée.",
          'Si vous choisissez « Garder pour plus tard », votre navigateur garde votre photo et vos choix sur votre appareil pendant un jour. « Oublier ma photo » les efface aussitôt. Rien de tout cela n’est envoyé, et aucun cookie n’est utilisé.',
        ],
      },
      {
        title: 'Sans JavaScript',
        paragraphs: [
          'Si JavaScript est désactivé, le formulaire envoie votre photo à notre serveur. Celui-ci fait la carte en mémoire, vous la renvoie et ne garde ni la photo ni la carte.',
          "La carte ne contient ni le lieu, ni la date, ni les données de l'appareil qui se trouvent dans votre photo.",
        ],
      },
      {
        title: 'Quand vous partagez',
        paragraphs: [
          "Une fois la carte publiée, ce sont les règles du réseau choisi qui s'appliquent. Ne partagez que votre animal : pas d'enfant, pas d'autre personne, pas d'adresse.",
        ],
      },
      {
        title: 'Ni cookies ni tiers',
        paragraphs: [
          "Les pages publiques ne déposent aucun cookie et ne chargent rien qui vienne d'autres entreprises. Seule l'équipe de la campagne reçoit un cookie, quand elle se connecte.",
        ],
      },
      {
        title: 'Ce que nous comptons',
        paragraphs: [
          'Nous comptons des totaux par jour, et rien que ceux-ci : combien de fois l’atelier de cartes a été ouvert, une photo choisie, une carte terminée, une carte partagée ou enregistrée et de quelle manière (par exemple par WhatsApp, comme fichier, par un lien copié), combien de fois un lien vers la page de signalement a été suivi, et combien de fois on est allé de là vers un point de signalement. À côté de chaque total figurent la langue, le réseau nommé dans le lien d’où l’on vient et, pour le lien de signalement, le pays et l’endroit du lien. En dessous de cinq par jour, le nombre de fois où il a été suivi n’est montré à personne.',
          'Pour compter, votre navigateur envoie un tel mot au moment même : aucun cookie, aucun nom, aucune adresse réseau, rien de votre photo et aucun moment plus fin que le jour n’est gardé. Nous ne pouvons pas savoir si deux étapes viennent de la même personne. Suivre le lien n’est pas encore signaler, et nous ne savons jamais si vous avez signalé quelque chose.',
          'Si votre navigateur dit « Do Not Track » ou envoie le signal Global Privacy Control, il n’envoie rien et rien de vous n’est compté. Le nombre de cartes réalisées qui figure sur la page d’accueil vient de ces totaux.',
          "Pour éviter d'être surchargé, le serveur retient un court moment, dans sa seule mémoire, combien de demandes viennent d'une même adresse réseau.",
        ],
      },
      {
        title: 'Les signalements',
        paragraphs: [
          "Ce site ne reçoit aucun signalement. Si vous signalez quelque chose, c'est auprès du point de signalement, selon ses propres règles.",
        ],
      },
    ],
    contact: {
      title: 'Vos questions',
      text: 'Les mentions légales indiquent à qui les poser.',
    },
  },
  accessibility: {
    title: 'Accessibilité',
    introduction:
      'Tout le monde doit pouvoir utiliser ce site. Notre référence : les règles pour l’accessibilité des contenus web (WCAG) 2.2, niveau AA.',
    sections: [
      {
        title: 'Ce qui fonctionne',
        paragraphs: [
          'Tout peut se faire au clavier seul. Ce qui se fait en glissant ou en pinçant se fait aussi avec des boutons et un curseur.',
          "Les commandes portent un nom et les résultats sont annoncés aux lecteurs d'écran. Chaque carte est accompagnée d'une description à publier avec elle.",
          'Le site fonctionne agrandi jusqu’à quatre fois, en mode sombre, en contraste élevé, avec des animations réduites et sans JavaScript.',
        ],
      },
      {
        title: 'Ce qui ne fonctionne pas encore',
        paragraphs: [
          'Il faut voir la photo pour la cadrer. Un premier cadrage est choisi pour vous, et vous pouvez le garder tel quel.',
          'Les affiches et les pancartes à imprimer sont des fichiers PDF. Leur texte peut être lu à voix haute, mais ils ne sont pas balisés pour les lecteurs d’écran. Les mots de la carte sont aussi sur ce site, en texte.',
          "Les points de signalement et les lignes d'écoute ont leurs propres sites ; nous ne pouvons pas répondre de leur accessibilité.",
        ],
      },
      {
        title: 'Comment nous vérifions',
        paragraphs: [
          "Chaque version est testée automatiquement, entre autres au clavier. Aucun audit indépendant n'a encore eu lieu.",
        ],
      },
    ],
    contact: {
      title: 'Dites-le-nous',
      text: "Quelque chose ne fonctionne pas pour vous ? Écrivez-nous : l'adresse se trouve dans les mentions légales.",
    },
  },
  legal: {
    title: 'Mentions légales',
    responsible: 'Responsable de ce site',
    contact: 'Contact',
    email: 'E-mail',
    postalAddress: 'Adresse postale',
    notice: 'Informations légales',
    noOrganisation:
      "Ce site est une démonstration. L'organisation qui le lancera indiquera ici son nom, son adresse et ses informations légales.",
    noContactYet:
      "Ce site est une démonstration. L'organisation qui le lancera donnera dans les mentions légales une adresse à laquelle écrire.",
    links: 'Liens',
    creditsTitle: "La campagne d'origine",
    credits:
      "L'idée et le chiffre de la première campagne viennent de #catsforkids, menée par Child Focus en Belgique en novembre 2020. Ce site n'est pas géré par Child Focus.",
  },
  notFound: {
    title: "Cette page n'existe pas",
    detail: "L'adresse a peut-être changé, ou contient une faute de frappe.",
    action: "Aller à l'accueil",
  },
};
