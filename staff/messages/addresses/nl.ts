// Addresses in Dutch.
import type { AddressMessages } from './address-messages';

export const addresses: AddressMessages = {
  unconfirmed: 'Niet bevestigd',
  confirmedBy: 'Bevestigd op {day} door {author}.',
  confirmedOn: 'Bevestigd op {day}.',
  nobody: 'Niemand heeft dit bevestigd',
  nobodyMeans:
    'De openbare pagina zegt dat, en belooft geen anonimiteit en geen nummer om te bellen. Open het, vergelijk, en bevestig.',
  nobodyMeansPoint:
    'De openbare pagina zegt dat, belooft geen anonimiteit en laat open of tekeningen en computergegenereerde beelden meetellen. Open het, vergelijk met wat hieronder staat, en bevestig.',
  keptBack:
    'Tot dan krijgt het publiek het internationale portaal in de plaats. Open het, vergelijk met wat hieronder staat, en bevestig.',
  openAddress: 'Het adres openen',
  confirmOpened: 'Bevestigen: ik heb dit adres vandaag geopend',
  confirmChecked: 'Bevestigen: ik heb dit vandaag nagekeken',
  goesWithProposal: 'Het wordt bevestigd met wat je nu voorstelt.',
  inFuture: 'Deze dag moet nog komen.',
  files: {
    title: 'Adreslijsten als bestand',
    introduction:
      'Haal meldpunten, hulplijnen en noodnummers eruit als tabel, werk er met anderen aan, en neem ze hier weer over.',
    exportTitle: 'Een lijst eruit halen',
    exportHint:
      'CSV opent in Excel, LibreOffice of Numbers; JSON is voor programma’s. Wat eruit gehaald en zo weer overgenomen wordt, verandert niets.',
    importTitle: 'Een lijst overnemen',
    importHint:
      'Bewaar als “CSV UTF-8”. De kolomkoppen zijn die van de lijst die je eruit haalde. Rijen die niet in het bestand staan, blijven zoals ze zijn; er wordt niets verwijderd. Je ziet elke wijziging voordat er iets bewaard wordt.',
    list: 'Lijst',
    file: 'Bestand (CSV of JSON)',
    look: 'Tonen wat er zou veranderen',
    bringIn: 'Deze wijzigingen doorvoeren ({count})',
    changedSince:
      'Er is niets veranderd: iemand heeft een van deze rijen gewijzigd sinds je keek. Bekijk de wijzigingen opnieuw.',
    line: 'Regel {line}',
    headings: 'Kolomkoppen',
    problemsTitle: 'Dit bestand kan nog niet overgenomen worden. Er is niets veranderd.',
    moreProblems: 'En nog {count}.',
    nothingChanges: 'Er zou niets veranderen',
    summary: 'Zouden veranderen: {changed}. Nieuw: {created}.',
    rest: 'Hetzelfde als nu: {unchanged}. Niet in het bestand, blijven zoals ze zijn: {left}.',
    changed: 'Wijzigingen',
    created: 'Nieuw',
    emptied: 'leeggemaakt',
    fileProblems: {
      'empty-file': 'Dit bestand is leeg.',
      'file-too-large': 'Dit bestand is groter dan {size} MB: een adreslijst is veel kleiner.',
      'too-many-rows': 'Dit bestand heeft meer dan 2000 rijen.',
      workbook: 'Dit is een Excel-werkmap. Bewaar ze als “CSV UTF-8” en kies dat bestand.',
      'not-utf-8':
        'De tekens van dit bestand kunnen niet met zekerheid gelezen worden. Bewaar het als “CSV UTF-8” en kies dat bestand.',
      'broken-quotes':
        'Een aanhalingsteken is geopend en niet gesloten, of staat midden in een cel.',
      'not-json': 'Dit is geen lijst in JSON.',
    },
    rowProblems: {
      required: 'is leeg',
      'too-long': 'is langer dan {detail} tekens',
      'not-a-slug': 'alleen kleine letters, cijfers en koppeltekens',
      'not-a-place': 'geen land: twee hoofdletters (BE), EU, of * voor de hele wereld',
      'not-a-web-address': 'geen webadres dat met https:// of http:// begint',
      'not-an-option': 'hier niet bekend; wat hier mag staan: {detail}',
      'not-yes-or-no': 'schrijf yes of no (ja of nee)',
      'not-a-day': 'geen dag; schrijf die als 2026-11-18',
      'in-future': 'deze dag moet nog komen',
      'unknown-column': 'de kolom “{detail}” is niet bekend',
      'missing-column': 'de kolom “{detail}” ontbreekt',
      'column-twice': 'de kolom “{detail}” staat er twee keer',
      'wrong-number-of-cells': 'heeft geen {detail} cellen, zoals de kolomkoppen',
      'row-twice': 'gaat over hetzelfde als regel {detail}',
      'stored-twice':
        'meerdere regels van de lijst heten zo; geef ze eerst in de lijst elk een eigen naam',
    },
  },
};
