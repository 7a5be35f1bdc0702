// Accounts in German.
import type { AccountMessages } from './account-messages';

export const accounts: AccountMessages = {
  tooManyAttempts:
    'Zu viele Versuche von hier. Bitte eine Minute warten und dann erneut versuchen.',
  lastAdministrator:
    'Dies ist das letzte Konto der Verwaltung. Geben Sie die Verwaltung zuerst jemand anderem, sonst könnte niemand mehr Konten betreuen.',
  roles: { administrator: 'Verwaltung', editor: 'Redaktion' },
  invite: {
    title: 'Jemanden einladen',
    introduction:
      'Die Person wählt ihr Passwort selbst. Sie erhalten einen Link zum Weitergeben; ist E-Mail eingerichtet, geht er auch per E-Mail.',
    email: 'E-Mail-Adresse',
    role: 'Rolle',
    language: 'Sprache der E-Mail',
    make: 'Einladung anlegen',
    cancel: 'Abbrechen',
    addressHasAccount: 'Diese Adresse hat schon ein Konto.',
    failed: 'Die Einladung konnte nicht angelegt werden. Bitte erneut versuchen.',
  },
  newLink: {
    title: 'Der Link',
    sent: 'Eine E-Mail mit diesem Link ist unterwegs an {email}.',
    failed:
      'Die E-Mail an {email} konnte nicht gesendet werden. Bitte geben Sie den Link selbst weiter.',
    notSetUp:
      'E-Mail ist hier nicht eingerichtet. Bitte geben Sie den Link selbst an {email} weiter.',
    rule: 'Er gilt einmal, bis {until}, und wird nur jetzt gezeigt. Wer ihn hat, kann ihn benutzen: Senden Sie ihn auf einem Weg, dem Sie vertrauen.',
    link: 'Einmal-Link',
    copy: 'Link kopieren',
    copied: 'Kopiert',
    close: 'Schließen',
  },
  openLinks: {
    title: 'Links, die noch gelten',
    invitation: 'eingeladen ({role}) von {by}, bis {until}',
    reset: 'neues Passwort, bis {until}',
    withdraw: 'Zurückziehen',
    withdrawNamed: 'Den Link für {email} zurückziehen',
    withdrawn: 'Zurückgezogen. Der Link gilt nicht mehr.',
    failed: 'Der Link konnte nicht zurückgezogen werden.',
  },
  actions: {
    title: 'Zugang',
    makeResetLink: 'Link für ein neues Passwort anlegen',
    makeResetLinkRule:
      'Für jemanden, der sich nicht mehr anmelden kann. Bis dahin gilt das alte Passwort weiter.',
    signOutEverywhere: 'Überall abmelden',
    signOutEverywhereRule: 'Beendet sofort jede Sitzung dieses Kontos, auf jedem Gerät.',
    signedOut: 'Überall abgemeldet.',
    failed: 'Das hat nicht geklappt. Bitte erneut versuchen.',
  },
  password: {
    change: 'Ihr Passwort ändern',
    rule: 'Alle anderen Sitzungen Ihres Kontos enden.',
    current: 'Ihr jetziges Passwort',
    next: 'Das neue Passwort',
    done: 'Geändert. Andere Sitzungen sind beendet.',
    failed: 'Das hat nicht funktioniert. Bitte versuchen Sie es noch einmal.',
    wrong: 'Das ist nicht Ihr jetziges Passwort.',
    otherWay:
      'Niemand wählt hier das Passwort einer anderen Person, und Ihr eigenes ändern Sie unter „Ihr Passwort ändern“. Für andere erstellen Sie einen Link für ein neues Passwort.',
  },
  linkPage: {
    loading: 'Einen Moment …',
    invitationTitle: 'Willkommen',
    invitationIntroduction:
      'Sie sind eingeladen ({role}). Wählen Sie ein Passwort, um zu beginnen.',
    resetTitle: 'Neues Passwort',
    resetIntroduction: 'Wählen Sie ein neues Passwort. Sie werden überall abgemeldet.',
    email: 'E-Mail-Adresse',
    password: 'Passwort',
    passwordRule: 'Mindestens {count} Zeichen. Am besten ein paar Wörter, die nur Sie verbinden.',
    createAccount: 'Konto anlegen',
    setPassword: 'Passwort speichern',
    accountReady: 'Das Konto ist bereit',
    passwordReady: 'Das neue Passwort gilt',
    signInWith: 'Melden Sie sich mit {email} und dem gewählten Passwort an.',
    notWorkingTitle: 'Dieser Link gilt nicht',
    notWorking:
      'Er wurde schon benutzt, ist abgelaufen oder unvollständig. Bitten Sie jemanden aus der Verwaltung dieser Seite um einen neuen.',
    unreachable: 'Der Server hat nicht geantwortet. Bitte gleich noch einmal versuchen.',
    toSignIn: 'Zur Anmeldung',
  },
  forgot: {
    introduction:
      'Geben Sie die Adresse Ihres Kontos an. Gibt es eines, wird dorthin ein Link für ein neues Passwort gesendet.',
    email: 'E-Mail-Adresse',
    send: 'Link senden',
    sent: 'Wenn diese Adresse ein Konto hat, ist eine E-Mail unterwegs. Sehen Sie auch unter unerwünschten E-Mails nach. Nach zehn Minuten nichts? Fragen Sie jemanden aus der Verwaltung dieser Seite.',
    failed: 'Das hat nicht geklappt. Bitte eine Minute warten und erneut versuchen.',
  },
  mails: {
    greeting: 'Guten Tag,',
    validity: 'Der Link gilt einmal, bis {until}.',
    linkInWords: 'Lässt sich der Link nicht öffnen, kopieren Sie diese Adresse in einen Browser:',
    invitation: {
      subject: 'Ihr Zugang zu {site}',
      introduction: '{invitedBy} lädt Sie ein, an der Kampagnenseite {site} mitzuarbeiten.',
      instruction: 'Öffnen Sie diesen Link und wählen Sie ein Passwort:',
      button: 'Einladung annehmen',
      otherwise: 'Sie wissen nicht, worum es geht? Dann brauchen Sie nichts zu tun.',
    },
    reset: {
      subject: 'Ein neues Passwort für {site}',
      introduction: 'Jemand hat ein neues Passwort für Ihr Konto bei {site} angefordert.',
      instruction: 'Waren Sie es, öffnen Sie diesen Link und wählen Sie eines:',
      button: 'Neues Passwort wählen',
      otherwise: 'Waren Sie es nicht, brauchen Sie nichts zu tun: Ihr Passwort bleibt, wie es ist.',
    },
  },
};
