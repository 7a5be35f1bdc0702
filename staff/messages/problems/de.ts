// Problems and refusals in German.
import type { ProblemMessages } from './problem-messages';

export const problems: ProblemMessages = {
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
    'said-as-mismatch':
      'kann so nicht gesagt werden: Zeiteinheiten gehören zu Abständen, Anteile nicht',
    'typed-number':
      'enthält die getippte Zahl {detail}; nur <number> und Jahreszahlen dürfen in einem Satz stehen',
    'too-large': 'das Ergebnis ist zu groß, um genau zu sein',
    syntax: 'Klammern oder Mehrzahlformen sind nicht geschlossen oder falsch geschrieben',
    'no-number': 'nennt die Zahl nicht; schreiben Sie <number>{n}</number> an ihre Stelle',
    'number-twice': 'nennt die Zahl mehr als einmal',
    'number-outside-tag': 'die Zahl muss zwischen <number> und </number> stehen',
    'unknown-argument': '{{detail}} ist hier unbekannt; bekannt ist nur {n}, die Zahl',
    'unknown-tag': 'das Tag <{detail}> ist unbekannt; bekannt ist nur <number>',
    unsupported: 'verwendet eine Form, die ein Satz nicht haben kann ({detail})',
    'missing-plural-form':
      'es fehlt die Mehrzahlform „{detail}“: Schreiben Sie {detail} {…} neben die anderen',
    'missing-text': 'ist leer',
    'only-in-some-languages':
      'ist leer, während andere Sprachen es haben: schreiben Sie es in jeder Sprache oder in keiner',
    'text-too-long': 'ist länger als {detail} Zeichen',
    'unknown-placeholder': 'der Platzhalter {{detail}} ist hier unbekannt',
    'missing-placeholder': 'muss {{detail}} enthalten',
    'no-statistics': 'wählen Sie mindestens eine Zahl',
    'statistic-not-published':
      'die gewählte Zahl {detail} ist nicht veröffentlicht; erst veröffentlichen oder von der Liste nehmen',
    'no-designs': 'wählen Sie mindestens ein Design',
    'no-design-for-figure':
      'kann die Zahl {detail} nicht zeigen, die sich nicht mit Strichen zählen lässt: wählen Sie ein weiteres Design',
    'missing-reporting-point': 'wählen Sie eine Meldestelle, die auf der Seite steht',
    'not-the-current-edition':
      'ist nicht die Ausgabe, die die Seite jetzt zeigt; nach den Daten ist das {detail}',
    'does-not-fit': 'passt nicht in lesbarer Größe auf die Karte ({detail}); bitte kürzen',
    'missing-glyphs': 'die Schrift der Karte hat kein {detail}',
    'term-to-avoid': 'verwendet ein zu vermeidendes Wort ({detail})',
  },
  refusals: {
    notASlug: 'Verwenden Sie nur Kleinbuchstaben, Ziffern und Bindestriche.',
    notAWebAddress: 'Dies muss eine Webadresse sein, die mit https:// beginnt.',
    notAHashtag: 'Beginnen Sie mit # und verwenden Sie nur Buchstaben, Ziffern und Unterstriche.',
    notAHandle: 'Schreiben Sie ihn wie in einem Beitrag: @name oder @name@server.example.',
    notACountry: 'Schreiben Sie zwei Großbuchstaben oder *.',
    notALanguageCode: 'Schreiben Sie jede Sprache mit ihrem kurzen Kürzel, etwa fr, nl oder en.',
    notAnAudience: 'Bekannte Wörter sind: {known}.',
    passwordTooShort: 'Ein Passwort braucht mindestens {count} Zeichen.',
    statisticIsChosen: 'Eine Ausgabe zeigt diese Zahl: erst von der Liste der Ausgabe nehmen.',
    editionIsShown:
      'Die Seite zeigt diese Ausgabe, oder ihr Start ist bestätigt: Sie kann nicht gelöscht werden.',
    notShown: 'Es wurde kein Link gemacht: Die Ausgabe „{edition}“ lässt sich so nicht zeigen.',
    notPublished: 'Es wurde nichts veröffentlicht.',
    moreProblems: 'Und {count} weitere.',
    restoreNeedsAdministrator:
      'Diese Veröffentlichung ändert auch die Angaben der Organisation: bitte die Verwaltung fragen.',
    notATimeZone: 'Schreiben Sie den Namen einer Zeitzone, etwa Europe/Brussels.',
    changedByAnother:
      'Nicht gespeichert: {author} hat dies gespeichert ({moment}), nachdem Sie es geöffnet haben. Was Sie geschrieben haben, steht noch im Formular: kopieren, Seite neu laden und wieder einsetzen.',
    endsBeforeItStarts: 'Der letzte Tag liegt vor dem ersten.',
    announcedTooLate: 'Die Ankündigung darf nicht nach dem ersten Tag liegen.',
    editionsOverlap:
      'Diese Tage gehören schon zu {name}: Zwei Ausgaben können nicht am selben Tag gezeigt werden, die Ankündigung eingeschlossen.',
    launchOfPast:
      'Ihr letzter Tag, {day}, ist vorbei: Die Seite wäre sofort ein Archiv. Legen Sie zuerst die Daten fest.',
  },
};
