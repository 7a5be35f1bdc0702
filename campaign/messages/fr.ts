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
    formats: { portrait: 'Portrait', square: 'Carré', story: 'Story', link: 'Paysage' },
    formatPurposes: {
      portrait: 'pour votre fil',
      square: 'pour tout usage',
      story: 'stories et statuts',
      link: 'avec un lien',
    },
    statistic: 'Message',
    design: 'Style',
    designs: { note: 'Petit mot sur papier', scrim: 'Écrit sur la photo' },
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
    nextPost: 'Publiez la carte avec son texte.',
    nextDescribe: "Ajoutez la description de l'image.",
    nextReport: "Gardez l'adresse de signalement sous la main, pour vous et pour les autres.",
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
      'card-not-made':
        "Votre navigateur n'a pas réussi à faire la carte. Fermez d'autres onglets et réessayez, ou changez de navigateur.",
    },
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
      unconfirmed: 'Vous pouvez signaler sans donner votre nom.',
      no: 'Vous devez donner votre nom ou un moyen de vous joindre.',
      unknown:
        "Nous ne savons pas si vous pouvez rester anonyme : vérifiez-le d'abord sur leur site.",
    },
    languages: 'Langues : {languages}',
    notConfirmed: "Nous n'avons pas encore vérifié cette adresse nous-mêmes.",
    confirmedOn: 'Adresse vérifiée le {date}',
    noOwnPoint: 'Nous ne connaissons pas de point de signalement dans ce pays : {country}.',
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
    leaveQuicklyNote: "Cela n'efface pas l'historique de votre navigateur.",
  },
  privacy: {
    title: 'Vie privée',
    introduction: 'Ce que devient votre photo, et ce que nous savons de vous : le moins possible.',
    sections: [
      {
        title: 'Sur votre appareil',
        paragraphs: [
          'Votre navigateur fait la carte lui-même. Votre photo ne quitte jamais votre appareil, et la carte non plus tant que vous ne la partagez pas.',
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
          "Nous comptons des totaux, par exemple combien de fois le lien de signalement est suivi. Ces totaux ne contiennent ni nom, ni adresse réseau, ni rien d'autre qui permette de vous identifier. Suivre le lien n'est pas encore signaler, et nous ne savons jamais si vous avez signalé quelque chose.",
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
          'Le site fonctionne agrandi, en mode sombre, avec des animations réduites et sans JavaScript.',
        ],
      },
      {
        title: 'Ce qui ne fonctionne pas encore',
        paragraphs: [
          'Il faut voir la photo pour la cadrer. Un premier cadrage est choisi pour vous, et vous pouvez le garder tel quel.',
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
