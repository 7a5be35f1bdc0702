// What the pages before the first sign-in say.
import type { StaffLanguage } from '../staff-label';

interface SetUpTexts {
  title: string;
  intro: string;
  useLink: string;
  email: string;
  password: string;
  passwordRule: string;
  create: string;
  refused: string;
  unreachable: string;
  forgotTitle: string;
  forgot: string;
  backToSignIn: string;
}

export const setUpTexts: Record<StaffLanguage, SetUpTexts> = {
  en: {
    title: 'First administrator',
    intro: 'This link works once. Choose the address and the password with which you will sign in.',
    useLink:
      'This site has no administrator yet. Open the set-up link that the server printed when it started; a restart prints a new one.',
    email: 'E-mail address',
    password: 'Password',
    passwordRule: 'At least 12 characters.',
    create: 'Create the account',
    refused:
      'This link has been used or is not complete. A restart of the server prints a new one.',
    unreachable: 'The server did not answer. Try again in a moment.',
    forgotTitle: 'Forgotten password',
    forgot: 'Ask an administrator of this site to give you a new password under Accounts.',
    backToSignIn: 'Back to signing in',
  },
  fr: {
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
  nl: {
    title: 'Eerste beheerder',
    intro: 'Deze link werkt één keer. Kies het adres en het wachtwoord waarmee je je aanmeldt.',
    useLink:
      'Deze site heeft nog geen beheerder. Open de link die de server bij het starten toonde; een herstart toont een nieuwe.',
    email: 'E-mailadres',
    password: 'Wachtwoord',
    passwordRule: 'Minstens 12 tekens.',
    create: 'Account aanmaken',
    refused: 'Deze link is al gebruikt of onvolledig. Een herstart van de server toont een nieuwe.',
    unreachable: 'De server antwoordde niet. Probeer het zo meteen opnieuw.',
    forgotTitle: 'Wachtwoord vergeten',
    forgot: 'Vraag een beheerder van deze site om je onder Accounts een nieuw wachtwoord te geven.',
    backToSignIn: 'Terug naar aanmelden',
  },
  de: {
    title: 'Erste Verwaltungsperson',
    intro:
      'Dieser Link gilt einmal. Wählen Sie die Adresse und das Passwort, mit denen Sie sich anmelden.',
    useLink:
      'Diese Seite hat noch niemanden, der sie verwaltet. Öffnen Sie den Link, den der Server beim Start ausgegeben hat; ein Neustart gibt einen neuen aus.',
    email: 'E-Mail-Adresse',
    password: 'Passwort',
    passwordRule: 'Mindestens 12 Zeichen.',
    create: 'Konto anlegen',
    refused:
      'Dieser Link wurde schon benutzt oder ist unvollständig. Ein Neustart des Servers gibt einen neuen aus.',
    unreachable: 'Der Server hat nicht geantwortet. Bitte gleich noch einmal versuchen.',
    forgotTitle: 'Passwort vergessen',
    forgot:
      'Bitten Sie jemanden aus der Verwaltung dieser Seite, Ihnen unter Konten ein neues Passwort zu geben.',
    backToSignIn: 'Zurück zur Anmeldung',
  },
};
