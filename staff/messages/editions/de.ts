// Editions in German.
import type { EditionMessages } from './edition-messages';

export const editions: EditionMessages = {
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
  editions: {
    prepare: 'Die nächste Ausgabe vorbereiten',
    prepareIntroduction:
      'Eine Kopie mit denselben Zahlen, Designs, Meldestellen, Partnern und Texten. Nichts Öffentliches ändert sich: Eine Ausgabe erscheint, sobald ihr Start bestätigt ist und ihre Tage gekommen sind.',
    from: 'Kopiert von',
    name: 'Name',
    hashtag: 'Hashtag',
    startsOn: 'Erster Tag',
    endsOn: 'Letzter Tag',
    create: 'Vorbereiten',
    cancel: 'Abbrechen',
    failed: 'Das Vorbereiten ist misslungen.',
    ofEdition: 'Ausgabe {edition}',
    states: {
      draft: 'Entwurf',
      published: 'Veröffentlicht',
      withEdition: 'Mit „{edition}“',
      changed: 'Geändert seit der Veröffentlichung',
      withEditionFrom: 'In „{edition}“, ab {day}',
      withEditionOnceLaunched: 'In „{edition}“, ab {day}, wenn ihr Start bestätigt ist',
    },
    belongsToLater:
      'Dieser Text gehört zur Ausgabe „{edition}“. Was Sie hier veröffentlichen, ist erst zu sehen, wenn diese Ausgabe gezeigt wird.',
    figureWarningsTitle: 'Am ersten Tag:',
    leadFigure: '{figure} (Leitzahl)',
    figureWarnings: {
      withdrawn: '{figure}: zurückgezogen, also auf keiner Karte, was immer hier gewählt ist.',
      'not-published':
        '{figure}: nicht veröffentlicht. Vor dem Beginn der Ausgabe veröffentlichen oder von der Liste nehmen.',
      'past-grace':
        '{figure}: auf keiner neuen Karte, denn sie war bis {day} zu prüfen, und die Nachfrist ist dann vorbei.',
      'past-review':
        '{figure}: Sie war bis {day} zu prüfen. Sie kann dann noch gewählt werden; prüfen Sie sie vorher.',
    },
  },
  rehearsals: {
    title: 'Proben und Vorschauen',
    introduction:
      'Ein geheimer Link zeigt die ganze Seite, wie sie zu einem Zeitpunkt Ihrer Wahl sein wird: für Sie selbst, für Partner, für die Presse. Er behält, was er beim Anlegen zeigt, und endet von selbst.',
    make: 'Einen Link anlegen',
    name: 'Für wen',
    nameHint: 'Zum Beispiel „Presse, 10. November“.',
    edition: 'Ausgabe',
    editionByDates: 'Die, auf die die Daten zeigen',
    moment: 'Gezeigter Zeitpunkt',
    momentHint: 'In der Zeitzone der Kampagne, {zone}.',
    withDrafts: 'Mit Texten und Zahlen, wie sie in ihren Entwürfen stehen',
    days: 'Tage, die der Link gilt',
    create: 'Den Link anlegen',
    failed: 'Der Link konnte nicht angelegt werden.',
    made: 'Dieser Link erscheint nur jetzt. Kopieren Sie ihn: Später kann ihn niemand nachschlagen.',
    open: 'Öffnen',
    copy: 'Kopieren',
    copied: 'Kopiert.',
    links: 'Links',
    noLinks: 'Noch ist kein Link angelegt.',
    shows: '{edition}, wie am {moment}',
    drafts: 'mit Entwürfen',
    ofDraft: 'Entwurf: {draft}',
    madeBy: 'Angelegt von {author}; gilt bis {expiry}',
    alive: 'gilt',
    expired: 'abgelaufen',
    revoked: 'widerrufen',
    revoke: 'Widerrufen',
    revokeNamed: 'Den Link „{name}“ widerrufen',
    revokeDone: 'Der Link führt nirgendwohin mehr.',
    language: 'Eine Sprache, die noch nicht öffentlich ist',
    noLanguage: 'Keine',
    languageHint: 'Die ganze Website auch in ihr, wie sie sein wird.',
    leavesOut: 'Was der Link nicht zeigt',
    remarks: {
      'figure-withdrawn':
        'Die Zahl {figure} fehlt: Sie wurde zurückgezogen. „Wieder verwenden“ unter Vorgeschlagen und geplant bringt sie zurück.',
      'figure-not-published':
        'Die Zahl {figure} fehlt: Sie ist nicht veröffentlicht, und bis dahin ist nichts geplant, das sie veröffentlicht.',
      'figure-under-review':
        'Die Zahl {figure} steht dann auf keiner neuen Karte: Sie war bis {day} zu prüfen.',
      'figure-faulty':
        'Die Zahl {figure} fehlt: So, wie sie ist, kann sie nicht veröffentlicht werden. {problems}',
      'text-faulty':
        'Der Entwurf eines Textes ist nicht dabei: So könnte er nicht veröffentlicht werden. {problems}',
      'no-figure': 'Für Karten bleibt keine Zahl: Die Werkstatt wird als angehalten gezeigt.',
      'edition-not-launched':
        '{edition} wird nicht gezeigt: Ihre Tage sind bis dahin gekommen, aber ihr Start ist nicht bestätigt, also zählen sie noch nicht. Wählen Sie diese Ausgabe selbst, um sie zu sehen.',
    },
  },
};
