// Addresses in German.
import type { AddressMessages } from './address-messages';

export const addresses: AddressMessages = {
  unconfirmed: 'Nicht bestätigt',
  confirmedBy: 'Bestätigt am {day} von {author}.',
  confirmedOn: 'Bestätigt am {day}.',
  nobody: 'Das hat noch niemand bestätigt',
  nobodyMeans:
    'Die öffentliche Seite sagt das und verspricht weder Anonymität noch eine Nummer. Öffnen, vergleichen, dann bestätigen.',
  nobodyMeansPoint:
    'Die öffentliche Seite sagt das, verspricht keine Anonymität und lässt offen, ob Zeichnungen und computergenerierte Bilder zählen. Öffnen, mit den Angaben unten vergleichen, dann bestätigen.',
  keptBack:
    'Bis dahin bekommt die Öffentlichkeit stattdessen das internationale Portal genannt. Öffnen, mit dem vergleichen, was unten steht, dann bestätigen.',
  openAddress: 'Adresse öffnen',
  confirmOpened: 'Bestätigen: Ich habe diese Adresse heute geöffnet',
  confirmChecked: 'Bestätigen: Ich habe das heute geprüft',
  goesWithProposal: 'Es wird mit dem bestätigt, was Sie jetzt vorschlagen.',
  inFuture: 'Dieser Tag ist noch nicht gekommen.',
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
