// Problems and refusals in Dutch.
import type { ProblemMessages } from './problem-messages';

export const problems: ProblemMessages = {
  problems: {
    'missing-input': 'deze berekening heeft nog een getal nodig',
    'too-many-inputs': 'deze berekening gebruikt dit getal niet',
    'not-a-number': 'moet een getal zijn',
    negative: 'kan niet negatief zijn',
    'zero-divisor': 'kan niet nul zijn, want er wordt door gedeeld',
    'missing-period-length': 'geef aan hoeveel seconden de periode telt',
    'missing-source-name': 'geef aan wie het getal publiceerde',
    'missing-source-title': 'geef aan in welk document het getal staat',
    'missing-source-url': 'geef het adres van de bron',
    'not-a-web-address': 'moet een webadres zijn dat met https:// begint',
    'missing-period': 'geef aan voor welke periode het getal geldt',
    'rounds-to-zero': 'het resultaat wordt afgerond nul en zou het omgekeerde zeggen',
    'said-as-mismatch':
      'kan zo niet gezegd worden: eenheden van tijd horen bij intervallen, aandelen niet',
    'typed-number':
      'bevat het getypte getal {detail}; alleen <number> en jaartallen mogen in een zin staan',
    'too-large': 'het resultaat is te groot om nauwkeurig te zijn',
    syntax: 'haakjes of meervoudsvormen zijn niet gesloten of fout geschreven',
    'no-number': 'noemt het getal niet; schrijf <number>{n}</number> op zijn plaats',
    'number-twice': 'noemt het getal meer dan eens',
    'number-outside-tag': 'het getal moet tussen <number> en </number> staan',
    'unknown-argument': '{{detail}} is hier onbekend; alleen {n}, het getal, is bekend',
    'unknown-tag': 'de tag <{detail}> is onbekend; alleen <number> is bekend',
    unsupported: 'gebruikt een vorm die niet kan in een zin ({detail})',
    'missing-plural-form':
      'de meervoudsvorm ‘{detail}’ ontbreekt: schrijf {detail} {…} naast de andere',
    'missing-text': 'is leeg',
    'only-in-some-languages':
      'is leeg, terwijl andere talen dit wel hebben: schrijf het in elke taal of in geen enkele',
    'text-too-long': 'is langer dan {detail} tekens',
    'unknown-placeholder': 'de invulplaats {{detail}} is hier onbekend',
    'missing-placeholder': 'moet {{detail}} bevatten',
    'no-statistics': 'kies minstens één cijfer',
    'statistic-not-published':
      'het gekozen cijfer {detail} is niet gepubliceerd; publiceer het of haal het eerst van de lijst',
    'no-designs': 'kies minstens één ontwerp',
    'no-design-for-figure':
      'kan het cijfer {detail} niet tonen, dat niet in streepjes te tellen is: kies er een ander ontwerp bij',
    'missing-reporting-point': 'kies een meldpunt dat op de site staat',
    'not-the-current-edition':
      'is niet de editie die de site nu toont; volgens de datums is dat {detail}',
    'does-not-fit': 'past niet leesbaar op de kaart ({detail}); maak het korter',
    'missing-glyphs': 'het lettertype van de kaart heeft geen {detail}',
    'term-to-avoid': 'gebruikt een te vermijden woord ({detail})',
  },
  refusals: {
    notASlug: 'Gebruik alleen kleine letters, cijfers en koppeltekens.',
    notAWebAddress: 'Dit moet een webadres zijn dat met https:// begint.',
    notAHashtag: 'Begin met # en gebruik alleen letters, cijfers en lage streepjes.',
    notAHandle: 'Schrijf hem zoals in een bericht: @naam, of @naam@server.example.',
    notACountry: 'Schrijf twee hoofdletters, of *.',
    notALanguageCode: 'Schrijf elke taal met haar korte code, zoals fr, nl of en.',
    notAnAudience: 'De bekende woorden zijn: {known}.',
    passwordTooShort: 'Een wachtwoord telt minstens {count} tekens.',
    statisticIsChosen: 'Een editie toont dit cijfer: haal het eerst van de lijst van de editie.',
    editionIsShown:
      'De site toont deze editie, of haar start is bevestigd: ze kan niet verwijderd worden.',
    notShown: 'Er is geen link gemaakt: de editie “{edition}” kan zo niet getoond worden.',
    notPublished: 'Er is niets gepubliceerd.',
    moreProblems: 'En nog {count}.',
    restoreNeedsAdministrator:
      'Deze publicatie wijzigt ook de gegevens van de organisatie: vraag een beheerder.',
    notATimeZone: 'Schrijf de naam van een tijdzone, zoals Europe/Brussels.',
    changedByAnother:
      'Niet bewaard: {author} bewaarde dit ({moment}) nadat je het opende. Wat je schreef staat nog in het formulier: kopieer het, herlaad de pagina en zet het er opnieuw in.',
    endsBeforeItStarts: 'De laatste dag ligt vóór de eerste.',
    announcedTooLate: 'De aankondiging mag niet na de eerste dag liggen.',
    editionsOverlap:
      'Deze dagen horen al bij {name}: twee edities kunnen niet op dezelfde dag getoond worden, aankondiging inbegrepen.',
    launchOfPast:
      'De laatste dag, {day}, is voorbij: de site zou meteen een archief zijn. Zet eerst de datums goed.',
  },
};
