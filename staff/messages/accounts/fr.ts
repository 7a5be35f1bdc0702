// Accounts in French.
import type { AccountMessages } from './account-messages';

export const accounts: AccountMessages = {
  tooManyAttempts: 'Trop d’essais depuis cette connexion. Attendez une minute, puis réessayez.',
  lastAdministrator:
    'C’est le dernier administrateur. Nommez d’abord quelqu’un d’autre, sinon personne ne pourrait plus gérer les comptes.',
  roles: { administrator: 'administrateur', editor: 'rédacteur' },
  invite: {
    title: 'Inviter quelqu’un',
    introduction:
      'La personne choisit son mot de passe. Vous recevez un lien à transmettre ; si l’envoi de mails est configuré, il part aussi par mail.',
    email: 'Adresse e-mail',
    role: 'Rôle',
    language: 'Langue du mail',
    make: 'Créer l’invitation',
    cancel: 'Annuler',
    addressHasAccount: 'Cette adresse a déjà un compte.',
    failed: 'L’invitation n’a pas pu être créée. Réessayez.',
  },
  newLink: {
    title: 'Le lien',
    sent: 'Un mail contenant ce lien est en route vers {email}.',
    failed: 'Le mail à {email} n’a pas pu être envoyé. Transmettez le lien vous-même.',
    notSetUp: 'L’envoi de mails n’est pas configuré ici. Transmettez vous-même le lien à {email}.',
    rule: 'Il sert une fois, jusqu’au {until}, et n’est montré que maintenant. Quiconque le possède peut l’utiliser : envoyez-le par un moyen sûr.',
    link: 'Lien à usage unique',
    copy: 'Copier le lien',
    copied: 'Copié',
    close: 'Fermer',
  },
  openLinks: {
    title: 'Liens encore valables',
    invitation: 'invité comme {role} par {by}, jusqu’au {until}',
    reset: 'nouveau mot de passe, jusqu’au {until}',
    withdraw: 'Retirer',
    withdrawNamed: 'Retirer le lien pour {email}',
    withdrawn: 'Retiré. Le lien ne fonctionne plus.',
    failed: 'Le lien n’a pas pu être retiré.',
  },
  actions: {
    title: 'Accès',
    makeResetLink: 'Créer un lien pour un nouveau mot de passe',
    makeResetLinkRule:
      'Pour quelqu’un qui ne peut plus se connecter. L’ancien mot de passe reste valable jusque-là.',
    signOutEverywhere: 'Déconnecter partout',
    signOutEverywhereRule:
      'Met fin aussitôt à toutes les sessions de ce compte, sur tous les appareils.',
    signedOut: 'Déconnecté partout.',
    failed: 'Cela n’a pas fonctionné. Réessayez.',
  },
  password: {
    change: 'Changer votre mot de passe',
    rule: 'Toutes les autres sessions de votre compte se terminent.',
    current: 'Votre mot de passe actuel',
    next: 'Le nouveau mot de passe',
    done: 'Changé. Les autres sessions sont terminées.',
    failed: 'Cela n’a pas fonctionné. Réessayez.',
    wrong: 'Ce n’est pas votre mot de passe actuel.',
    otherWay:
      'Ici, personne ne choisit le mot de passe d’une autre personne, et le vôtre se change sous « Changer votre mot de passe ». Pour les autres, créez un lien de nouveau mot de passe.',
  },
  linkPage: {
    loading: 'Un instant …',
    invitationTitle: 'Bienvenue',
    invitationIntroduction:
      'Vous êtes invité comme {role}. Choisissez un mot de passe pour commencer.',
    resetTitle: 'Nouveau mot de passe',
    resetIntroduction: 'Choisissez un nouveau mot de passe. Vous serez déconnecté partout.',
    email: 'Adresse e-mail',
    password: 'Mot de passe',
    passwordRule:
      'Au moins {count} caractères. Le mieux : quelques mots que vous seul associeriez.',
    createAccount: 'Créer le compte',
    setPassword: 'Enregistrer le mot de passe',
    accountReady: 'Votre compte est prêt',
    passwordReady: 'Votre nouveau mot de passe est en place',
    signInWith: 'Connectez-vous avec {email} et le mot de passe choisi.',
    notWorkingTitle: 'Ce lien ne fonctionne pas',
    notWorking:
      'Il a déjà servi, il a expiré ou il est incomplet. Demandez-en un nouveau à un administrateur du site.',
    unreachable: 'Le serveur n’a pas répondu. Réessayez dans un instant.',
    toSignIn: 'Vers la page de connexion',
  },
  forgot: {
    introduction:
      'Indiquez l’adresse de votre compte. S’il existe, un lien pour choisir un nouveau mot de passe y est envoyé.',
    email: 'Adresse e-mail',
    send: 'Envoyer le lien',
    sent: 'Si cette adresse a un compte, un mail est en route. Regardez aussi parmi les indésirables. Rien après dix minutes ? Demandez à un administrateur du site.',
    failed: 'Cela n’a pas fonctionné. Attendez une minute, puis réessayez.',
  },
  mails: {
    greeting: 'Bonjour,',
    validity: 'Le lien sert une fois, jusqu’au {until}.',
    linkInWords: 'Si le lien ne s’ouvre pas, copiez cette adresse dans un navigateur :',
    invitation: {
      subject: 'Votre accès à {site}',
      introduction: '{invitedBy} vous invite à travailler sur le site de campagne {site}.',
      instruction: 'Ouvrez ce lien et choisissez un mot de passe :',
      button: 'Accepter l’invitation',
      otherwise: 'Cela ne vous dit rien ? Alors vous n’avez rien à faire.',
    },
    reset: {
      subject: 'Un nouveau mot de passe pour {site}',
      introduction: 'Quelqu’un a demandé un nouveau mot de passe pour votre compte sur {site}.',
      instruction: 'Si c’est vous, ouvrez ce lien et choisissez-en un :',
      button: 'Choisir un nouveau mot de passe',
      otherwise:
        'Si ce n’est pas vous, vous n’avez rien à faire : votre mot de passe ne change pas.',
    },
  },
};
