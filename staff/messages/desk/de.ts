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
    addressDead: '{name}: {address} funktioniert seit {day} nicht mehr ({reason})',
    addressMoved:
      '{name}: {address} ist umgezogen nach {to}: bitte ansehen und ändern, wenn es stimmt',
    addressUnclear: '{name}: {address} ließ sich nicht prüfen ({reason})',
    addressesUnseen:
      'Adressen, die kein Programm einlassen: {count}. Öffnen Sie sie ab und zu selbst.',
    addressReasons: {
      'not-found': 'die Seite gibt es nicht mehr',
      'server-error': 'ihr Server ist gestört',
      'no-answer': 'keine Antwort',
      'no-such-host': 'den Namen gibt es nicht mehr',
      certificate: 'ihr Zertifikat wird nicht anerkannt',
      'refuses-programs': 'sie weist Programme ab',
      'private-address': 'sie führt in ein privates Netz',
      circle: 'sie schickt Programme im Kreis',
      'not-web': 'sie führt zu etwas anderem als einer Webseite',
      'front-page':
        'sie führt nur noch zur ersten Seite der Website: Die Seite selbst gibt es vielleicht nicht mehr',
    },
    notWatched:
      'Die Adressen von Meldestellen und Hilfetelefonen werden hier nicht beobachtet. Wer den Server betreibt, kann das einschalten (WATCH_LINKS).',
    notYetWatched:
      'Die Adressen von Meldestellen und Hilfetelefonen werden hier beobachtet; der erste Durchgang steht noch aus.',
    watched:
      'Adressen von Meldestellen und Hilfetelefonen, zuletzt angesehen am {moment}: {answered} von {all} führen zu einer Seite. Ob es die richtige ist, sehen nur Menschen; geändert wird dabei keine Adresse.',
    more: 'und {count} weitere',
    approvals: 'Freigaben',
    addresses: 'Adressen',
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
