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
    more: 'et {count} de plus',
    approvals: 'Approbations',
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
