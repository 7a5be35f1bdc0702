// The admin in French (vous).
import type { StaffMessages } from './staff-messages';

export const fr: StaffMessages = {
  problems: {
    'missing-input': 'ce calcul demande un nombre de plus',
    'too-many-inputs': 'ce calcul n’utilise pas ce nombre',
    'not-a-number': 'doit être un nombre',
    negative: 'ne peut pas être négatif',
    'zero-divisor': 'ne peut pas être zéro, car il divise',
    'missing-period-length': 'indiquez le nombre de secondes de la période',
    'missing-source-name': 'indiquez qui a publié le nombre',
    'missing-source-title': 'indiquez dans quel document figure le nombre',
    'missing-source-url': 'indiquez l’adresse de la source',
    'not-a-web-address': 'doit être une adresse web commençant par https://',
    'missing-period': 'indiquez pour quelle période le nombre vaut',
    'rounds-to-zero': 'le résultat s’arrondit à zéro et dirait le contraire',
    'too-large': 'le résultat est trop grand pour être exact',
    syntax: 'des accolades ou des pluriels ne sont pas fermés ou mal écrits',
    'no-number': 'ne dit pas le nombre ; écrivez <number>{n}</number> à sa place',
    'number-twice': 'dit le nombre plus d’une fois',
    'number-outside-tag': 'le nombre doit être entre <number> et </number>',
    'unknown-argument': '{detail} est inconnu ; seul n est connu',
    'unknown-tag': 'la balise <{detail}> est inconnue ; seule <number> est connue',
    unsupported: 'utilise une forme impossible dans une phrase ({detail})',
    'missing-plural-form': 'il manque la forme plurielle « {detail} »',
    'missing-text': 'est vide',
    'text-too-long': 'dépasse {detail} caractères',
    'unknown-placeholder': 'le repère {{detail}} est inconnu ici',
    'missing-placeholder': 'doit contenir {{detail}}',
    'no-statistics': 'choisissez au moins un chiffre',
    'statistic-not-published':
      'un chiffre choisi n’est pas publié ; publiez-le ou retirez-le d’abord de la liste',
    'no-designs': 'choisissez au moins un modèle',
    'missing-reporting-point': 'choisissez un point de signalement affiché sur le site',
    'not-the-current-edition':
      'n’est pas l’édition que le site montre maintenant ; d’après les dates, c’est {detail}',
    'does-not-fit': 'ne tient pas sur la carte à une taille lisible ({detail}) ; raccourcissez',
    'missing-glyphs': 'la police de la carte n’a pas {detail}',
  },
  refusals: {
    notASlug: 'Utilisez seulement des minuscules, des chiffres et des traits d’union.',
    notAWebAddress: 'Il faut une adresse web commençant par https://.',
    notAHashtag: 'Commencez par # et n’utilisez que des lettres, chiffres et tirets bas.',
    notACountry: 'Écrivez deux majuscules, ou *.',
    passwordTooShort: 'Un mot de passe compte au moins {count} caractères.',
    statisticIsChosen: 'Une édition montre ce chiffre : retirez-le d’abord de sa liste.',
    notPublished: 'Rien n’a été publié.',
    moreProblems: 'Et {count} de plus.',
    restoreNeedsAdministrator:
      'Cette publication change aussi les données de l’organisation : demandez à un administrateur.',
    notATimeZone: 'Écrivez le nom d’un fuseau horaire, par exemple Europe/Brussels.',
    endsBeforeItStarts: 'Le dernier jour précède le premier.',
    announcedTooLate: 'L’annonce ne peut pas suivre le premier jour.',
    editionsOverlap:
      'Ces jours appartiennent déjà à {name} : deux éditions ne peuvent pas être montrées le même jour, annonce comprise.',
    launchOfPast:
      'Son dernier jour, {day}, est passé : le site deviendrait aussitôt une archive. Fixez d’abord les dates.',
  },
  changes: {
    statistic: 'Chiffre {slug}',
    edition: 'Édition',
    organisation: 'Organisation',
    reportingPoints: 'Points de signalement',
    helpLines: 'Lignes d’aide',
    launch: 'Lancement',
    phase: {
      before: 'L’édition est annoncée',
      running: 'L’édition a commencé',
      after: 'L’édition est terminée : le site est une archive',
    },
  },
  publications: {
    title: 'Publications',
    introduction:
      'Tout ce que le public a vu, du plus récent au plus ancien. Rétablir ramène une publication telle quelle, comme nouvelle publication.',
    live: 'En ligne',
    liveIntroduction: 'Publié le {moment} par {author} : {reason}',
    first: 'Première publication',
    newer: 'Plus récentes',
    older: 'Plus anciennes',
    all: 'Toutes les publications',
    openSite: 'Ouvrir le site',
  },
  restore: {
    restore: 'Rétablir',
    named: 'Rétablir la publication du {moment}',
    confirm: 'Faire redire au site exactement ce qu’il disait alors ? C’est public aussitôt.',
    cancel: 'Annuler',
    done: 'Rétablie. Le site le dit maintenant.',
    failed: 'Le rétablissement a échoué.',
    reason: 'Rétablie depuis le {moment}',
  },
  proposals: {
    approvalNeeded:
      'Rien n’a été publié : ici, ce qu’une personne modifie, une autre l’approuve. Proposez la modification.',
    conflict:
      'Une modification programmée porte sur le même élément. Indiquez laquelle vaut à partir de ce moment-là.',
    wrongAt: 'Dans ce qui est programmé pour le {moment} :',
    notAMoment: 'Choisissez un jour, une heure et un fuseau horaire.',
    skippedMoment: 'Cette heure n’existe pas : l’heure d’été commence. La suivante est {moment}.',
    refusals: {
      'nothing-changes': 'Cela ne change rien de ce qui est public.',
      'own-proposal': 'On n’approuve pas ce qu’on a proposé soi-même : il faut une autre personne.',
      'not-yours': 'Seule la personne qui l’a faite peut reprendre cette proposition.',
      'no-longer-open':
        'Entre-temps, cette proposition a été tranchée, reprise ou mise en vigueur.',
      'changed-since':
        'Ce sur quoi porte la proposition a changé depuis. Regardez à nouveau la différence.',
      'moment-passed': 'Ce moment est passé. Choisissez-en un plus tard.',
    },
  },
  launch: {
    title: 'Liste avant le lancement',
    isDemonstration:
      'Chaque page dit qu’il s’agit d’une démonstration et écarte les moteurs de recherche.',
    isLaunched: 'Le site est lancé.',
    items: {
      organisation: 'L’organisation a un nom',
      contact: 'Une adresse de contact est donnée',
      'legal-notice': 'Les mentions légales existent dans chaque langue',
      'public-address': 'Le site a une adresse https publique (SITE_URL)',
      'reporting-address': 'Les adresses de signalement ont été vérifiées',
      'lead-figure': 'Le chiffre principal est gardé ou remplacé',
      wording: 'Une personne de langue maternelle a approuvé chaque langue',
    },
    done: 'fait',
    open: 'à faire',
    toEdition: 'Vers l’édition',
  },
  logo: {
    label: 'Logo',
    rule: 'JPEG, PNG ou WebP ; réduit à 400 pixels.',
    remove: 'Retirer le logo',
    failed: 'Cette image ne peut pas être utilisée.',
  },
  cardPreview: {
    title: 'La carte',
    format: 'Format',
    formats: {
      portrait: 'Portrait',
      square: 'Carré',
      story: 'Story',
      link: 'Image de lien',
    },
    design: 'Modèle',
    cardSays: 'La carte dit : {sentence}',
    everythingFits: 'Tout tient sur cette carte.',
    unavailable: 'L’aperçu n’est pas disponible pour le moment.',
  },
  calculation: {
    title: 'Résultat',
    input: 'Nombre {count}',
    secondsPerOne: '{seconds} secondes ÷ {count}',
  },
  setUp: {
    title: 'Premier administrateur',
    intro:
      'Ce lien ne sert qu’une fois. Choisissez l’adresse et le mot de passe avec lesquels vous vous connecterez.',
    useLink:
      'Ce site n’a pas encore d’administrateur. Ouvrez le lien que le serveur a affiché à son démarrage ; un redémarrage en affiche un nouveau.',
    email: 'Adresse e-mail',
    password: 'Mot de passe',
    passwordRule: 'Au moins 12 caractères.',
    create: 'Créer le compte',
    refused:
      'Ce lien a déjà servi ou n’est pas complet. Un redémarrage du serveur en affiche un nouveau.',
    unreachable: 'Le serveur n’a pas répondu. Réessayez dans un instant.',
    forgotTitle: 'Mot de passe oublié',
    forgot:
      'Demandez à un administrateur du site de vous donner un nouveau mot de passe, sous Comptes.',
    backToSignIn: 'Retour à la connexion',
  },
};
