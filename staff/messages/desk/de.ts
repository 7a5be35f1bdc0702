// The first screens in German.
import type { DeskMessages } from './desk-messages';

export const desk: DeskMessages = {
  attention: {
    title: 'Was Aufmerksamkeit braucht',
    nothing: 'Nichts braucht Aufmerksamkeit.',
    figureOverdue: 'Zahl {slug}: Prüfung war am {day} fällig',
    figureUnderReview: 'Zahl {slug}: auf keiner neuen Karte, weil ihre Prüfung am {day} fällig war',
    figureSoon: 'Zahl {slug}: bis {day} prüfen',
    languageIncomplete: '{title}, {language}: fehlende Texte: {missing}',
    draft: '{title}: ein Entwurf von {author} ist nicht veröffentlicht',
    proposal: 'Wartet auf Freigabe, vorgeschlagen von {author}: {reason}',
    scheduled: 'Ändert sich am {moment}: {reason}',
    begins: '{edition} beginnt am {moment}',
    checklist: '{edition}: {open} Punkte der Checkliste vor dem Start sind offen',
    unsigned: '{edition}, {language}: noch nicht muttersprachlich geprüfte Texte: {missing}',
    more: 'und {count} weitere',
    approvals: 'Freigaben',
    figures: 'Zahlen',
    languages: 'Sprachen',
    drafts: 'Entwürfe',
    dates: 'Termine',
    launch: 'Start',
    wording: 'Wortlaut',
  },
  forms: { missingRows: 'Fügen Sie mindestens einen Eintrag hinzu.' },
  noteInEnglish: 'Diese Notiz ist auf Englisch.',
  yesNo: { yes: 'ja', no: 'nein' },
  setUp: {
    title: 'Erste Verwaltungsperson',
    intro:
      'Dieser Link gilt einmal. Wählen Sie die Adresse und das Passwort, mit denen Sie sich anmelden.',
    useLink:
      'Diese Seite hat noch niemanden, der sie verwaltet. Öffnen Sie den Link, den der Server beim Start ausgegeben hat; ein Neustart gibt einen neuen aus.',
    email: 'E-Mail-Adresse',
    password: 'Passwort',
    create: 'Konto anlegen',
    refused:
      'Dieser Link wurde schon benutzt oder ist unvollständig. Ein Neustart des Servers gibt einen neuen aus.',
    unreachable: 'Der Server hat nicht geantwortet. Bitte gleich noch einmal versuchen.',
    forgotTitle: 'Passwort vergessen',
    forgot:
      'Bitten Sie jemanden aus der Verwaltung dieser Seite um einen Link, mit dem Sie ein neues Passwort wählen.',
    backToSignIn: 'Zurück zur Anmeldung',
  },
};
