// The first screens in French.
import type { DeskMessages } from './desk-messages';

export const desk: DeskMessages = {
  attention: {
    title: 'Ce qui demande votre attention',
    nothing: 'Rien ne demande votre attention.',
    figureOverdue: 'Chiffre {slug} : à revoir depuis le {day}',
    figureUnderReview:
      'Chiffre {slug} : sur aucune nouvelle carte, car sa révision était due le {day}',
    figureSoon: 'Chiffre {slug} : à revoir avant le {day}',
    languageIncomplete: '{title}, {language} : textes manquants : {missing}',
    draft: '{title} : un brouillon de {author} n’est pas publié',
    proposal: 'Attend une approbation, proposé par {author} : {reason}',
    scheduled: 'Change le {moment} : {reason}',
    begins: '{edition} commence le {moment}',
    checklist: '{edition} : {open} points de la liste avant le lancement sont à faire',
    unsigned: '{edition}, {language} : textes pas encore relus en langue maternelle : {missing}',
    addressDead: '{name} : {address} ne fonctionne plus depuis le {day} ({reason})',
    addressMoved:
      '{name} : {address} mène désormais à {to} : vérifiez, et changez l’adresse si c’est juste',
    addressUnclear: '{name} : {address} n’a pas pu être vérifiée ({reason})',
    addressesUnseen:
      'Adresses qui ne laissent regarder aucun programme : {count}. Ouvrez-les vous-mêmes de temps en temps.',
    addressReasons: {
      'not-found': 'la page n’existe plus',
      'server-error': 'son serveur est en panne',
      'no-answer': 'pas de réponse',
      'no-such-host': 'son nom n’existe plus',
      certificate: 'son certificat n’est pas accepté',
      'refuses-programs': 'elle renvoie les programmes',
      'private-address': 'elle mène dans un réseau privé',
      circle: 'elle fait tourner un programme en rond',
      'not-web': 'elle mène à autre chose qu’une page web',
      'front-page':
        'elle ne mène plus qu’à la première page du site : la page elle-même n’existe peut-être plus',
    },
    notWatched:
      'Les adresses des points de signalement et des lignes d’aide ne sont pas surveillées ici. La personne qui gère le serveur peut l’activer (WATCH_LINKS).',
    notYetWatched:
      'Les adresses des points de signalement et des lignes d’aide sont surveillées ici ; le premier passage reste à venir.',
    watched:
      'Adresses des points de signalement et des lignes d’aide, dernier passage le {moment} : {answered} sur {all} mènent à une page. Si c’est la bonne, seules des personnes le voient ; la surveillance ne change aucune adresse.',
    more: 'et {count} de plus',
    approvals: 'Approbations',
    addresses: 'Adresses',
    figures: 'Chiffres',
    languages: 'Langues',
    drafts: 'Brouillons',
    dates: 'Dates',
    launch: 'Lancement',
    wording: 'Formulation',
  },
  forms: { missingRows: 'Ajoutez-en au moins un.' },
  noteInEnglish: 'Cette note est en anglais.',
  yesNo: { yes: 'oui', no: 'non' },
  setUp: {
    title: 'Premier administrateur',
    intro:
      'Ce lien ne sert qu’une fois. Choisissez l’adresse et le mot de passe avec lesquels vous vous connecterez.',
    useLink:
      'Ce site n’a pas encore d’administrateur. Ouvrez le lien que le serveur a affiché à son démarrage ; un redémarrage en affiche un nouveau.',
    email: 'Adresse e-mail',
    password: 'Mot de passe',
    create: 'Créer le compte',
    refused:
      'Ce lien a déjà servi ou n’est pas complet. Un redémarrage du serveur en affiche un nouveau.',
    unreachable: 'Le serveur n’a pas répondu. Réessayez dans un instant.',
    forgotTitle: 'Mot de passe oublié',
    forgot: 'Demandez à un administrateur du site un lien pour choisir un nouveau mot de passe.',
    backToSignIn: 'Retour à la connexion',
  },
};
