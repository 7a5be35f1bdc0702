// The page for partners and posters in Dutch.
import type { OutreachMessages } from './outreach-messages';

export const outreach: OutreachMessages = {
  title: 'Voor partners en affiches',
  introduction:
    'Een kleine pagina die partners in die van hen zetten, een gewone link voor waar dat niet kan, en QR-codes voor drukwerk.',
  chooseTitle: 'Voor wie',
  language: 'Taal',
  partner: 'Partner van deze editie',
  noPartner: 'Geen, of een andere',
  poster: 'Affiche of plaats',
  posterHint: 'Een korte naam, zoals “Bibliotheek Gent”. Hij komt in het adres van de QR-code.',
  apply: 'Codes tonen',
  noAddress:
    'De site heeft nog geen openbaar adres (SITE_URL). Codes kunnen gemaakt worden zodra ze er een heeft, zodat er geen gedrukt wordt die nergens heen leidt.',
  embedTitle: 'Op de site van een partner',
  embedHint:
    'Voert geen script uit, plaatst geen cookie en weet niets van de bezoekers van de partner. Ze toont wat gepubliceerd is en verandert mee.',
  embedCode: 'Code om te kopiëren',
  previewAt: '{width} pixels breed',
  plainLink: 'Gewone link',
  plainLinkHint: 'Voor nieuwsbrieven, berichten en sites die geen code aannemen.',
  qrTitle: 'QR-code',
  qrHint:
    'Een camera leest hem vanop tien keer zijn breedte: voor twee meter drukt u hem {width} cm breed af. Behoud de witte rand. SVG voor de drukker, PNG voor kantoorprogramma’s.',
  qrAlt: 'QR-code voor {address}',
  downloadSvg: 'SVG downloaden',
  downloadPng: 'PNG downloaden',
  counted:
    'Wie zo komt, wordt samen geteld, als pagina’s van partners en als QR-codes, niet per partner of affiche: de naam staat alleen in het adres.',
  country: 'Land van de meldknop',
  ownCountry: 'Dat van de bezoeker',
  reportTitle: 'Meldknop',
  reportHint:
    'Een kleine knop voor pagina’s waar iemand hulp kan zoeken: hij leidt naar waar je meldt, noemt wie de melding krijgt en zegt dat de pagina en deze site er geen aannemen. Verandert het adres van een meldpunt, dan volgt de knop.',
};
