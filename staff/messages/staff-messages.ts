// What the admin says in its own words, in each of its languages. {placeholders} are filled in by
// `requireMessage`.
import type { PublicationProblemCode } from '@/publication/publication-problem';
import type { StaffLabel } from '../staff-label';

/** What is wrong, said after the field and language it is about. */
export const problemMessages: Record<PublicationProblemCode, StaffLabel> = {
  'missing-input': {
    en: 'this way of computing needs another number',
    fr: 'ce calcul demande un nombre de plus',
    nl: 'deze berekening heeft nog een getal nodig',
    de: 'diese Berechnung braucht noch eine Zahl',
  },
  'too-many-inputs': {
    en: 'this way of computing does not use this number',
    fr: 'ce calcul n’utilise pas ce nombre',
    nl: 'deze berekening gebruikt dit getal niet',
    de: 'diese Berechnung verwendet diese Zahl nicht',
  },
  'not-a-number': {
    en: 'must be a number',
    fr: 'doit être un nombre',
    nl: 'moet een getal zijn',
    de: 'muss eine Zahl sein',
  },
  negative: {
    en: 'cannot be negative',
    fr: 'ne peut pas être négatif',
    nl: 'kan niet negatief zijn',
    de: 'darf nicht negativ sein',
  },
  'zero-divisor': {
    en: 'cannot be zero, because it divides',
    fr: 'ne peut pas être zéro, car il divise',
    nl: 'kan niet nul zijn, want er wordt door gedeeld',
    de: 'darf nicht null sein, weil dadurch geteilt wird',
  },
  'missing-period-length': {
    en: 'say how many seconds the period has',
    fr: 'indiquez le nombre de secondes de la période',
    nl: 'geef aan hoeveel seconden de periode telt',
    de: 'geben Sie an, wie viele Sekunden der Zeitraum hat',
  },
  'missing-source-name': {
    en: 'say who published the number',
    fr: 'indiquez qui a publié le nombre',
    nl: 'geef aan wie het getal publiceerde',
    de: 'geben Sie an, wer die Zahl veröffentlicht hat',
  },
  'missing-source-title': {
    en: 'say in which document the number stands',
    fr: 'indiquez dans quel document figure le nombre',
    nl: 'geef aan in welk document het getal staat',
    de: 'geben Sie an, in welchem Dokument die Zahl steht',
  },
  'missing-source-url': {
    en: 'give the address of the source',
    fr: 'indiquez l’adresse de la source',
    nl: 'geef het adres van de bron',
    de: 'geben Sie die Adresse der Quelle an',
  },
  'not-a-web-address': {
    en: 'must be a web address that begins with https://',
    fr: 'doit être une adresse web commençant par https://',
    nl: 'moet een webadres zijn dat met https:// begint',
    de: 'muss eine Webadresse sein, die mit https:// beginnt',
  },
  'missing-period': {
    en: 'say for which period the number holds',
    fr: 'indiquez pour quelle période le nombre vaut',
    nl: 'geef aan voor welke periode het getal geldt',
    de: 'geben Sie an, für welchen Zeitraum die Zahl gilt',
  },
  'rounds-to-zero': {
    en: 'the result rounds to zero and would say the opposite',
    fr: 'le résultat s’arrondit à zéro et dirait le contraire',
    nl: 'het resultaat wordt afgerond nul en zou het omgekeerde zeggen',
    de: 'das Ergebnis wird auf null gerundet und würde das Gegenteil sagen',
  },
  'too-large': {
    en: 'the result is too large to be exact',
    fr: 'le résultat est trop grand pour être exact',
    nl: 'het resultaat is te groot om nauwkeurig te zijn',
    de: 'das Ergebnis ist zu groß, um genau zu sein',
  },
  syntax: {
    en: 'brackets or plural forms are not closed or not spelled right',
    fr: 'des accolades ou des pluriels ne sont pas fermés ou mal écrits',
    nl: 'haakjes of meervoudsvormen zijn niet gesloten of fout geschreven',
    de: 'Klammern oder Mehrzahlformen sind nicht geschlossen oder falsch geschrieben',
  },
  'no-number': {
    en: 'does not say the number: write <number>{n}</number> where it stands',
    fr: 'ne dit pas le nombre : écrivez <number>{n}</number> à sa place',
    nl: 'noemt het getal niet: schrijf <number>{n}</number> op zijn plaats',
    de: 'nennt die Zahl nicht: schreiben Sie <number>{n}</number> an ihre Stelle',
  },
  'number-twice': {
    en: 'says the number more than once',
    fr: 'dit le nombre plus d’une fois',
    nl: 'noemt het getal meer dan eens',
    de: 'nennt die Zahl mehr als einmal',
  },
  'number-outside-tag': {
    en: 'the number must stand between <number> and </number>',
    fr: 'le nombre doit être entre <number> et </number>',
    nl: 'het getal moet tussen <number> en </number> staan',
    de: 'die Zahl muss zwischen <number> und </number> stehen',
  },
  'unknown-argument': {
    en: '{detail} is not known; only n is',
    fr: '{detail} est inconnu ; seul n est connu',
    nl: '{detail} is onbekend; alleen n is bekend',
    de: '{detail} ist unbekannt; bekannt ist nur n',
  },
  'unknown-tag': {
    en: 'the tag <{detail}> is not known; only <number> is',
    fr: 'la balise <{detail}> est inconnue ; seule <number> est connue',
    nl: 'de tag <{detail}> is onbekend; alleen <number> is bekend',
    de: 'das Tag <{detail}> ist unbekannt; bekannt ist nur <number>',
  },
  unsupported: {
    en: 'uses a form that sentences cannot have ({detail})',
    fr: 'utilise une forme impossible dans une phrase ({detail})',
    nl: 'gebruikt een vorm die niet kan in een zin ({detail})',
    de: 'verwendet eine Form, die ein Satz nicht haben kann ({detail})',
  },
  'missing-plural-form': {
    en: 'lacks the plural form “{detail}”',
    fr: 'il manque la forme plurielle « {detail} »',
    nl: 'de meervoudsvorm ‘{detail}’ ontbreekt',
    de: 'es fehlt die Mehrzahlform „{detail}“',
  },
  'missing-text': { en: 'is empty', fr: 'est vide', nl: 'is leeg', de: 'ist leer' },
  'text-too-long': {
    en: 'is longer than {detail} characters',
    fr: 'dépasse {detail} caractères',
    nl: 'is langer dan {detail} tekens',
    de: 'ist länger als {detail} Zeichen',
  },
  'unknown-placeholder': {
    en: 'the placeholder {{detail}} is not known here',
    fr: 'le repère {{detail}} est inconnu ici',
    nl: 'de invulplaats {{detail}} is hier onbekend',
    de: 'der Platzhalter {{detail}} ist hier unbekannt',
  },
  'missing-placeholder': {
    en: 'must contain {{detail}}',
    fr: 'doit contenir {{detail}}',
    nl: 'moet {{detail}} bevatten',
    de: 'muss {{detail}} enthalten',
  },
  'no-statistics': {
    en: 'choose at least one figure',
    fr: 'choisissez au moins un chiffre',
    nl: 'kies minstens één cijfer',
    de: 'wählen Sie mindestens eine Zahl',
  },
  'statistic-not-published': {
    en: 'a chosen figure is not published: publish it, or take it off the list first',
    fr: 'un chiffre choisi n’est pas publié : publiez-le ou retirez-le d’abord de la liste',
    nl: 'een gekozen cijfer is niet gepubliceerd: publiceer het of haal het eerst van de lijst',
    de: 'eine gewählte Zahl ist nicht veröffentlicht: erst veröffentlichen oder von der Liste nehmen',
  },
  'no-designs': {
    en: 'choose at least one design',
    fr: 'choisissez au moins un modèle',
    nl: 'kies minstens één ontwerp',
    de: 'wählen Sie mindestens ein Design',
  },
  'missing-reporting-point': {
    en: 'choose a reporting point that is shown on the site',
    fr: 'choisissez un point de signalement affiché sur le site',
    nl: 'kies een meldpunt dat op de site staat',
    de: 'wählen Sie eine Meldestelle, die auf der Seite steht',
  },
  'does-not-fit': {
    en: 'does not fit on the card at a readable size ({detail}): shorten it',
    fr: 'ne tient pas sur la carte à une taille lisible ({detail}) : raccourcissez',
    nl: 'past niet leesbaar op de kaart ({detail}): maak het korter',
    de: 'passt nicht in lesbarer Größe auf die Karte ({detail}): bitte kürzen',
  },
  'missing-glyphs': {
    en: 'the card’s typeface has no {detail}',
    fr: 'la police de la carte n’a pas {detail}',
    nl: 'het lettertype van de kaart heeft geen {detail}',
    de: 'die Schrift der Karte hat kein {detail}',
  },
};

export const staffMessages = {
  notASlug: {
    en: 'Use small letters, digits and hyphens only.',
    fr: 'Utilisez seulement des minuscules, des chiffres et des traits d’union.',
    nl: 'Gebruik alleen kleine letters, cijfers en koppeltekens.',
    de: 'Verwenden Sie nur Kleinbuchstaben, Ziffern und Bindestriche.',
  },
  notAWebAddress: {
    en: 'This must be a web address that begins with https://.',
    fr: 'Il faut une adresse web commençant par https://.',
    nl: 'Dit moet een webadres zijn dat met https:// begint.',
    de: 'Dies muss eine Webadresse sein, die mit https:// beginnt.',
  },
  notAHashtag: {
    en: 'Begin with # and use letters, digits and underscores only.',
    fr: 'Commencez par # et n’utilisez que des lettres, chiffres et tirets bas.',
    nl: 'Begin met # en gebruik alleen letters, cijfers en lage streepjes.',
    de: 'Beginnen Sie mit # und verwenden Sie nur Buchstaben, Ziffern und Unterstriche.',
  },
  notACountry: {
    en: 'Write two capital letters, or *.',
    fr: 'Écrivez deux majuscules, ou *.',
    nl: 'Schrijf twee hoofdletters, of *.',
    de: 'Schreiben Sie zwei Großbuchstaben oder *.',
  },
  notPublished: {
    en: 'Nothing was published.',
    fr: 'Rien n’a été publié.',
    nl: 'Er is niets gepubliceerd.',
    de: 'Es wurde nichts veröffentlicht.',
  },
  moreProblems: {
    en: 'And {count} more.',
    fr: 'Et {count} de plus.',
    nl: 'En nog {count}.',
    de: 'Und {count} weitere.',
  },
} satisfies Record<string, StaffLabel>;
