// Addresses in German.
import type { AddressMessages } from './address-messages';

export const addresses: AddressMessages = {
  unconfirmed: 'Nicht bestätigt',
  confirmedBy: 'Bestätigt am {day} von {author}.',
  confirmedOn: 'Bestätigt am {day}.',
  nobody: 'Das hat noch niemand bestätigt',
  otherThanConfirmed: 'Hier seit der Bestätigung geändert',
  otherMeans:
    'Speichern beendet die Bestätigung, außer Sie bestätigen, was jetzt hier steht. Öffnen, vergleichen, dann bestätigen.',
  nobodyMeansLine:
    'Die öffentliche Seite nennt es und sagt, dass wir es nicht geprüft haben. Öffnen, vergleichen, dann bestätigen.',
  nobodyMeansRead:
    'Die öffentliche Seite nennt es ohne Warnung, weil es auf einer veröffentlichten Seite gelesen wurde. Öffnen, vergleichen, dann bestätigen.',
  nobodyMeansNumber:
    'Bis dahin bekommt die Öffentlichkeit diese Nummer nicht genannt. Mit einer amtlichen Seite vergleichen, dann bestätigen.',
  noNumberHere: 'Hier steht keine Nummer: Die Öffentlichkeit bekommt keine genannt.',
  nobodyMeansPoint:
    'Die öffentliche Seite sagt das, verspricht keine Anonymität und lässt offen, ob Zeichnungen und computergenerierte Bilder zählen. Öffnen, mit den Angaben unten vergleichen, dann bestätigen.',
  keptBack:
    'Bis dahin bekommt die Öffentlichkeit stattdessen das internationale Portal genannt. Öffnen, mit dem vergleichen, was unten steht, dann bestätigen.',
  openAddress: 'Adresse öffnen',
  confirmOpened: 'Bestätigen: Ich habe diese Adresse heute geöffnet',
  confirmChecked: 'Bestätigen: Ich habe das heute geprüft',
  goesWithProposal: 'Es wird mit dem bestätigt, was Sie jetzt vorschlagen.',
  inFuture: 'Dieser Tag ist noch nicht gekommen.',
  shown: {
    noNumber: 'nein: Es gibt keine Nummer',
    notYet: 'erst, wenn jemand sie bestätigt',
    marked: 'ja, als nicht bestätigt gekennzeichnet',
    portal: 'nein: das internationale Portal an ihrer Stelle',
    notAPortal: 'nein: für die ganze Welt wird nur ein Portal genannt',
  },
  watch: {
    title: 'Beobachtete Adressen',
    toLookAt: 'Anzusehen',
    toLookAtHint:
      'Öffnen Sie jede. Ist es die falsche Seite, ändern Sie die Adresse: Der Name führt zum Formular. Stimmt, was gefunden wurde, dann sagen Sie es; Sie werden erst wieder gefragt, wenn etwas anderes gefunden wird.',
    nothingToLookAt: 'Nichts anzusehen.',
    foundRight: 'Angesehen, und es stimmt',
    foundRightHint:
      'Jemand hat angesehen, was hier gefunden wurde. Wird etwas anderes gefunden, steht die Adresse wieder oben.',
    foundRightBy: 'Für richtig befunden von {author} am {moment}.',
    unseen: 'Lassen kein Programm ein',
    unseenHint: 'Über die Seiten sagt das nichts. Öffnen Sie diese ab und zu selbst.',
    failedOnce: 'Einmal nicht gelungen',
    failedOnceHint:
      'Ein einzelner Fehler kann eine schlechte Minute sein. Gelingt es beim nächsten Durchgang auch nicht, gilt die Adresse als tot.',
    answering: 'Eine Seite antwortet: {count}',
    answeringHint:
      'Dass eine Seite antwortet, macht sie nicht zur richtigen: Sie kann „nicht gefunden“ sagen oder inzwischen jemand anderem gehören. Das sieht nur, wer sie öffnet.',
    dead: 'Funktioniert seit {day} nicht mehr: {reason}.',
    moved: 'Ist auf Dauer umgezogen.',
    unclear: 'Ließ sich nicht beurteilen: {reason}.',
    leadsTo: 'Führt zu',
    otherSite:
      'Das ist eine andere Website: Tragen Sie die neue Adresse im Formular ein. Ein alter Name, den jemand anders übernimmt, sähe weiter lebendig aus.',
    isRight: 'Angesehen: Es stimmt',
    askAgain: 'Wieder danach fragen',
    named: '{action}: {name}',
    keptAsRight: 'Festgehalten, mit Ihrem Namen und dem Tag.',
    willAskAgain: 'Sie steht wieder unter den anzusehenden.',
    foundElse:
      'Nichts wurde festgehalten: Inzwischen wurde etwas anderes gefunden. Laden Sie diese Seite neu und sehen Sie noch einmal hin.',
  },
  files: {
    title: 'Adresslisten als Dateien',
    introduction:
      'Meldestellen, Hilfetelefone und Notrufnummern als Tabelle mitnehmen, gemeinsam bearbeiten und wieder übernehmen.',
    exportTitle: 'Eine Liste mitnehmen',
    exportHint:
      'CSV öffnet sich in Excel, LibreOffice oder Numbers; JSON ist für Programme. Was mitgenommen und unverändert wieder übernommen wird, ändert nichts.',
    importTitle: 'Eine Liste übernehmen',
    importHint:
      'Als „CSV UTF-8“ speichern. Die Spaltenköpfe sind die der mitgenommenen Liste. Zeilen, die nicht in der Datei stehen, bleiben, wie sie sind; gelöscht wird nichts. Sie sehen jede Änderung, bevor etwas gespeichert wird.',
    list: 'Liste',
    file: 'Datei (CSV oder JSON)',
    look: 'Zeigen, was sich ändern würde',
    bringIn: 'Diese Änderungen übernehmen ({count})',
    changedSince:
      'Nichts wurde geändert: Jemand hat eine dieser Zeilen geändert, seit Sie nachgesehen haben. Sehen Sie sich die Änderungen noch einmal an.',
    line: 'Zeile {line}',
    headings: 'Spaltenköpfe',
    problemsTitle: 'Diese Datei kann noch nicht übernommen werden. Nichts wurde geändert.',
    moreProblems: 'Und {count} weitere.',
    nothingChanges: 'Es würde sich nichts ändern',
    summary: 'Würden sich ändern: {changed}. Neu: {created}.',
    rest: 'Wie jetzt: {unchanged}. Nicht in der Datei, bleiben, wie sie sind: {left}.',
    changed: 'Änderungen',
    created: 'Neu',
    emptied: 'geleert',
    fileProblems: {
      'empty-file': 'Diese Datei ist leer.',
      'file-too-large': 'Diese Datei ist größer als {size} MB: Eine Adressliste ist viel kleiner.',
      'too-many-rows': 'Diese Datei hat mehr als 2000 Zeilen.',
      workbook:
        'Das ist eine Excel-Arbeitsmappe. Speichern Sie sie als „CSV UTF-8“ und wählen Sie jene Datei.',
      'not-utf-8':
        'Die Zeichen dieser Datei sind nicht sicher zu lesen. Speichern Sie sie als „CSV UTF-8“ und wählen Sie jene Datei.',
      'broken-quotes':
        'Ein Anführungszeichen ist geöffnet und nicht geschlossen, oder es steht mitten in einer Zelle.',
      'not-json': 'Das ist keine Liste in JSON.',
    },
    rowProblems: {
      required: 'ist leer',
      'too-long': 'ist länger als {detail} Zeichen',
      'not-a-slug': 'nur Kleinbuchstaben, Ziffern und Bindestriche',
      'not-a-place': 'kein Land: zwei Großbuchstaben (BE), EU oder * für die ganze Welt',
      'not-a-web-address': 'keine Webadresse, die mit https:// oder http:// beginnt',
      'not-an-option': 'hier nicht bekannt; was hier stehen darf: {detail}',
      'not-yes-or-no': 'yes oder no schreiben (ja oder nein)',
      'not-a-day': 'kein Tag; so schreiben: 2026-11-18',
      'in-future': 'dieser Tag ist noch nicht gekommen',
      'unknown-column': 'die Spalte „{detail}“ ist nicht bekannt',
      'missing-column': 'die Spalte „{detail}“ fehlt',
      'column-twice': 'die Spalte „{detail}“ steht zweimal da',
      'wrong-number-of-cells': 'hat nicht {detail} Zellen wie die Spaltenköpfe',
      'row-twice': 'betrifft dasselbe wie Zeile {detail}',
      'stored-twice':
        'mehrere Einträge der Liste heißen so; unterscheiden Sie sie zuerst in der Liste',
    },
  },
};
