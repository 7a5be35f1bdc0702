// The page for partners and posters in Dutch.
import type { OutreachMessages } from './outreach-messages';

export const outreach: OutreachMessages = {
  title: 'Voor partners en affiches',
  introduction:
    'Een kleine pagina die partners in die van hen zetten, een gewone link voor waar dat niet kan, QR-codes voor drukwerk, en links met een bijschrift voor wie namens de campagne spreekt.',
  chooseTitle: 'Voor wie',
  language: 'Taal',
  partner: 'Partner van deze editie',
  noPartner: 'Geen, of een andere',
  poster: 'Affiche of plaats',
  namesHint:
    'Korte namen, zoals “Bibliotheek Gent” of “Emma”. Ze komen in adressen die iedereen kan lezen.',
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
    'Een camera leest hem vanop tien keer zijn breedte: voor twee meter druk je hem {width} cm breed af. Behoud de witte rand. SVG voor de drukker, PNG voor kantoorprogramma’s.',
  qrAlt: 'QR-code voor {address}',
  downloadSvg: 'SVG downloaden',
  downloadPng: 'PNG downloaden',
  ambassador: {
    name: 'Ambassadeur',
    title: 'Voor een ambassadeur',
    hint: 'Voor iemand met een eigen publiek die namens de campagne spreekt: twee links in de taal die je hierboven kiest, elk met een QR-code, en een bijschrift om bij een kaart, een foto of een video te plaatsen.',
    link: 'Link naar de campagne',
    linkHint: 'Leidt naar de kaartenmaker en draagt de naam die je hierboven hebt gegeven.',
    reportLink: 'Link om te melden',
    reportLinkHint:
      'Leidt naar waar je meldt. Hij draagt geen naam: wie iets te melden heeft, brengt dan zo weinig mogelijk mee.',
    caption: 'Bijschrift om te plaatsen',
    milderCaption: 'Hetzelfde in mildere woorden, voor netwerken die harde woorden beperken',
    noCaption: 'Er is geen bijschrift zolang er geen cijfer getoond mag worden.',
  },
  copy: 'Kopiëren',
  copied: 'Gekopieerd.',
  copySelected: 'Geselecteerd: kopieer het met het toetsenbord of het menu.',
  counted:
    'Wie zo komt, wordt samen geteld, als pagina’s van partners, als QR-codes en als ambassadeurs, nooit per naam: de naam staat alleen in het adres.',
  country: 'Land van de meldknop',
  ownCountry: 'Dat van de bezoeker',
  reportTitle: 'Meldknop',
  reportHint:
    'Een kleine knop voor pagina’s waar iemand hulp kan zoeken: hij leidt naar waar je meldt, noemt wie de melding krijgt en zegt dat de pagina en deze site er geen aannemen. Verandert het adres van een meldpunt, dan volgt de knop.',
};
