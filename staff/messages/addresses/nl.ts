// Addresses in Dutch.
import type { AddressMessages } from './address-messages';

export const addresses: AddressMessages = {
  unconfirmed: 'Niet bevestigd',
  confirmedBy: 'Bevestigd op {day} door {author}.',
  confirmedOn: 'Bevestigd op {day}.',
  nobody: 'Niemand heeft dit bevestigd',
  otherThanConfirmed: 'Hier veranderd sinds de bevestiging',
  otherMeans:
    'Bewaren beëindigt de bevestiging, tenzij je bevestigt wat hier nu staat. Open het, vergelijk, en bevestig.',
  nobodyMeansLine:
    'De openbare pagina geeft ze en zegt dat we ze niet hebben nagekeken. Open ze, vergelijk, en bevestig.',
  nobodyMeansRead:
    'De openbare pagina geeft ze zonder waarschuwing, omdat ze op een gepubliceerde pagina gelezen is. Open ze, vergelijk, en bevestig.',
  nobodyMeansNumber:
    'Tot dan krijgt het publiek dit nummer niet. Vergelijk het met een officiële pagina, en bevestig.',
  noNumberHere: 'Hier staat geen nummer: het publiek krijgt er geen.',
  nobodyMeansPoint:
    'De openbare pagina zegt dat, belooft geen anonimiteit en laat open of tekeningen en computergegenereerde beelden meetellen. Open het, vergelijk met wat hieronder staat, en bevestig.',
  keptBack:
    'Tot dan krijgt het publiek het internationale portaal in de plaats. Open het, vergelijk met wat hieronder staat, en bevestig.',
  openAddress: 'Het adres openen',
  confirmOpened: 'Bevestigen: ik heb dit adres vandaag geopend',
  confirmChecked: 'Bevestigen: ik heb dit vandaag nagekeken',
  goesWithProposal: 'Het wordt bevestigd met wat je nu voorstelt.',
  inFuture: 'Deze dag moet nog komen.',
  shown: {
    noNumber: 'nee: er is geen nummer',
    notYet: 'pas als iemand het bevestigt',
    marked: 'ja, gemarkeerd als niet bevestigd',
    portal: 'nee: het internationale portaal in de plaats',
    notAPortal: 'nee: voor de hele wereld wordt alleen een portaal genoemd',
  },
  watch: {
    title: 'Adressen in het oog',
    toLookAt: 'Te bekijken',
    toLookAtHint:
      'Open ze een voor een. Is het de verkeerde pagina, verander dan het adres: de naam leidt naar het formulier. Klopt wat er gevonden werd, zeg dat dan; je hoort het pas weer als er iets anders gevonden wordt.',
    nothingToLookAt: 'Niets te bekijken.',
    foundRight: 'Bekeken, en het klopt',
    foundRightHint:
      'Iemand heeft bekeken wat hier gevonden werd. Wordt er iets anders gevonden, dan staat het adres weer hierboven.',
    foundRightBy: 'Juist bevonden door {author} op {moment}.',
    unseen: 'Laten geen programma kijken',
    unseenHint: 'Dat zegt niets over de pagina’s. Open ze af en toe zelf.',
    failedOnce: 'Eén keer mislukt',
    failedOnceHint:
      'Eén keer kan een slecht moment zijn. Mislukt het de volgende keer ook, dan geldt het adres als dood.',
    answering: 'Er antwoordt een pagina: {count}',
    answeringHint:
      'Dat er een pagina antwoordt, maakt haar nog niet de juiste: ze kan “niet gevonden” zeggen, of intussen van iemand anders zijn. Alleen wie haar opent, ziet dat.',
    dead: 'Werkt niet meer sinds {day}: {reason}.',
    moved: 'Is voorgoed verhuisd.',
    unclear: 'Kon niet worden beoordeeld: {reason}.',
    leadsTo: 'Leidt naar',
    otherSite:
      'Dat is een andere site: zet het nieuwe adres in het formulier. Een oude naam die iemand anders overneemt, zou er nog altijd levend uitzien.',
    isRight: 'Ik heb gekeken: het klopt',
    askAgain: 'Vraag er weer naar',
    named: '{action}: {name}',
    keptAsRight: 'Bewaard, met je naam en de dag.',
    willAskAgain: 'Het staat weer bij wat te bekijken is.',
    foundElse:
      'Er is niets bewaard: er werd intussen iets anders gevonden. Laad deze pagina opnieuw en kijk nog eens.',
  },
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
