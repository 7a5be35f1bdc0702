// The admin in German (Sie).
import type { StaffMessages } from './staff-messages';

export const de: StaffMessages = {
  problems: {
    'missing-input': 'diese Berechnung braucht noch eine Zahl',
    'too-many-inputs': 'diese Berechnung verwendet diese Zahl nicht',
    'not-a-number': 'muss eine Zahl sein',
    negative: 'darf nicht negativ sein',
    'zero-divisor': 'darf nicht null sein, weil dadurch geteilt wird',
    'missing-period-length': 'geben Sie an, wie viele Sekunden der Zeitraum hat',
    'missing-source-name': 'geben Sie an, wer die Zahl veröffentlicht hat',
    'missing-source-title': 'geben Sie an, in welchem Dokument die Zahl steht',
    'missing-source-url': 'geben Sie die Adresse der Quelle an',
    'not-a-web-address': 'muss eine Webadresse sein, die mit https:// beginnt',
    'missing-period': 'geben Sie an, für welchen Zeitraum die Zahl gilt',
    'rounds-to-zero': 'das Ergebnis wird auf null gerundet und würde das Gegenteil sagen',
    'too-large': 'das Ergebnis ist zu groß, um genau zu sein',
    syntax: 'Klammern oder Mehrzahlformen sind nicht geschlossen oder falsch geschrieben',
    'no-number': 'nennt die Zahl nicht; schreiben Sie <number>{n}</number> an ihre Stelle',
    'number-twice': 'nennt die Zahl mehr als einmal',
    'number-outside-tag': 'die Zahl muss zwischen <number> und </number> stehen',
    'unknown-argument': '{detail} ist unbekannt; bekannt ist nur n',
    'unknown-tag': 'das Tag <{detail}> ist unbekannt; bekannt ist nur <number>',
    unsupported: 'verwendet eine Form, die ein Satz nicht haben kann ({detail})',
    'missing-plural-form': 'es fehlt die Mehrzahlform „{detail}“',
    'missing-text': 'ist leer',
    'text-too-long': 'ist länger als {detail} Zeichen',
    'unknown-placeholder': 'der Platzhalter {{detail}} ist hier unbekannt',
    'missing-placeholder': 'muss {{detail}} enthalten',
    'no-statistics': 'wählen Sie mindestens eine Zahl',
    'statistic-not-published':
      'eine gewählte Zahl ist nicht veröffentlicht; erst veröffentlichen oder von der Liste nehmen',
    'no-designs': 'wählen Sie mindestens ein Design',
    'missing-reporting-point': 'wählen Sie eine Meldestelle, die auf der Seite steht',
    'not-the-current-edition':
      'ist nicht die Ausgabe, die die Seite jetzt zeigt; nach den Daten ist das {detail}',
    'does-not-fit': 'passt nicht in lesbarer Größe auf die Karte ({detail}); bitte kürzen',
    'missing-glyphs': 'die Schrift der Karte hat kein {detail}',
  },
  refusals: {
    notASlug: 'Verwenden Sie nur Kleinbuchstaben, Ziffern und Bindestriche.',
    notAWebAddress: 'Dies muss eine Webadresse sein, die mit https:// beginnt.',
    notAHashtag: 'Beginnen Sie mit # und verwenden Sie nur Buchstaben, Ziffern und Unterstriche.',
    notACountry: 'Schreiben Sie zwei Großbuchstaben oder *.',
    passwordTooShort: 'Ein Passwort braucht mindestens {count} Zeichen.',
    statisticIsChosen: 'Eine Ausgabe zeigt diese Zahl: erst von der Liste der Ausgabe nehmen.',
    notPublished: 'Es wurde nichts veröffentlicht.',
    moreProblems: 'Und {count} weitere.',
    restoreNeedsAdministrator:
      'Diese Veröffentlichung ändert auch die Angaben der Organisation: bitte die Verwaltung fragen.',
    notATimeZone: 'Schreiben Sie den Namen einer Zeitzone, etwa Europe/Brussels.',
    endsBeforeItStarts: 'Der letzte Tag liegt vor dem ersten.',
    announcedTooLate: 'Die Ankündigung darf nicht nach dem ersten Tag liegen.',
    editionsOverlap:
      'Diese Tage gehören schon zu {name}: Zwei Ausgaben können nicht am selben Tag gezeigt werden, die Ankündigung eingeschlossen.',
    launchOfPast:
      'Ihr letzter Tag, {day}, ist vorbei: Die Seite wäre sofort ein Archiv. Legen Sie zuerst die Daten fest.',
  },
  changes: {
    statistic: 'Zahl {slug}',
    edition: 'Ausgabe',
    organisation: 'Organisation',
    reportingPoints: 'Meldestellen',
    helpLines: 'Hilfetelefone',
    launch: 'Start',
    phase: {
      before: 'Die Ausgabe ist angekündigt',
      running: 'Die Ausgabe hat begonnen',
      after: 'Die Ausgabe ist vorbei: Die Seite ist ein Archiv',
    },
  },
  publications: {
    title: 'Veröffentlichungen',
    introduction:
      'Alles, was öffentlich war, das Neueste zuerst. Wiederherstellen bringt eine Veröffentlichung genau zurück, als neue.',
    live: 'Jetzt öffentlich',
    liveIntroduction: 'Veröffentlicht am {moment} von {author}: {reason}',
    first: 'Erste Veröffentlichung',
    newer: 'Neuere',
    older: 'Ältere',
    all: 'Alle Veröffentlichungen',
    openSite: 'Seite öffnen',
  },
  restore: {
    restore: 'Wiederherstellen',
    named: 'Die Veröffentlichung vom {moment} wiederherstellen',
    confirm:
      'Soll die Seite wieder genau das sagen, was sie damals sagte? Es ist sofort öffentlich.',
    cancel: 'Abbrechen',
    done: 'Wiederhergestellt. Die Seite sagt es jetzt.',
    failed: 'Das Wiederherstellen ist nicht gelungen.',
    reason: 'Wiederhergestellt vom {moment}',
  },
  proposals: {
    approvalNeeded:
      'Es wurde nichts veröffentlicht: Was hier eine Person ändert, gibt eine andere frei. Schlagen Sie die Änderung vor.',
    conflict:
      'Eine geplante Änderung betrifft dasselbe. Sagen Sie, welche ab diesem Zeitpunkt gilt.',
    wrongAt: 'In dem, was für {moment} geplant ist:',
    notAMoment: 'Wählen Sie Tag, Uhrzeit und Zeitzone.',
    skippedMoment:
      'Diese Uhrzeit gibt es nicht: Die Uhren werden dann vorgestellt. Die nächste ist {moment}.',
    refusals: {
      'nothing-changes': 'Das ändert nichts an dem, was öffentlich ist.',
      'own-proposal':
        'Niemand gibt frei, was er oder sie selbst vorgeschlagen hat: Das tut eine andere Person.',
      'not-yours': 'Nur wer den Vorschlag gemacht hat, kann ihn zurücknehmen.',
      'no-longer-open':
        'Darüber wurde inzwischen entschieden, oder es wurde zurückgenommen oder ist in Kraft.',
      'changed-since':
        'Worum es geht, hat sich seitdem geändert. Sehen Sie sich den Unterschied noch einmal an.',
      'moment-passed': 'Dieser Zeitpunkt ist vorbei. Wählen Sie einen späteren.',
    },
  },
  launch: {
    title: 'Checkliste vor dem Start',
    isDemonstration:
      'Jede Seite sagt, dass sie eine Demonstration ist, und hält Suchmaschinen fern.',
    isLaunched: 'Die Seite ist gestartet.',
    items: {
      organisation: 'Die Organisation hat einen Namen',
      contact: 'Eine Kontaktadresse ist angegeben',
      'legal-notice': 'Es gibt ein Impressum in jeder Sprache',
      'public-address': 'Die Seite hat eine öffentliche https-Adresse (SITE_URL)',
      'reporting-address': 'Die Meldeadressen wurden geprüft',
      'lead-figure': 'Die Leitzahl wurde behalten oder ersetzt',
      wording: 'Jede Sprache wurde muttersprachlich freigegeben',
    },
    done: 'erledigt',
    open: 'offen',
    toEdition: 'Zur Ausgabe',
  },
  logo: {
    label: 'Logo',
    rule: 'JPEG, PNG oder WebP; wird auf 400 Pixel verkleinert.',
    remove: 'Logo entfernen',
    failed: 'Dieses Bild kann nicht verwendet werden.',
  },
  cardPreview: {
    title: 'Die Karte',
    format: 'Format',
    formats: {
      portrait: 'Hochformat',
      square: 'Quadrat',
      story: 'Story',
      link: 'Linkbild',
    },
    design: 'Design',
    cardSays: 'Die Karte sagt: {sentence}',
    everythingFits: 'Alles passt auf diese Karte.',
    unavailable: 'Die Vorschau ist gerade nicht verfügbar.',
  },
  calculation: {
    title: 'Ergebnis',
    input: 'Zahl {count}',
    secondsPerOne: '{seconds} Sekunden ÷ {count}',
  },
  setUp: {
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
