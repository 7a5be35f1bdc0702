// The page for partners and posters in German.
import type { OutreachMessages } from './outreach-messages';

export const outreach: OutreachMessages = {
  title: 'Für Partner und Plakate',
  introduction:
    'Eine kleine Seite, die Partner in ihre eigene setzen, ein einfacher Link, wo das nicht geht, und QR-Codes für den Druck.',
  chooseTitle: 'Für wen',
  language: 'Sprache',
  partner: 'Partner dieser Ausgabe',
  noPartner: 'Keiner oder ein anderer',
  poster: 'Plakat oder Ort',
  posterHint: 'Ein kurzer Name wie „Bibliothek Gent“. Er wird Teil der Adresse des QR-Codes.',
  apply: 'Codes anzeigen',
  noAddress:
    'Die Website hat noch keine öffentliche Adresse (SITE_URL). Codes lassen sich machen, sobald sie eine hat, damit keiner gedruckt wird, der nirgendwohin führt.',
  embedTitle: 'Auf der Website eines Partners',
  embedHint:
    'Führt kein Skript aus, setzt kein Cookie und weiß nichts von den Besuchern des Partners. Sie zeigt, was veröffentlicht ist, und ändert sich damit.',
  embedCode: 'Code zum Kopieren',
  previewAt: '{width} Pixel breit',
  plainLink: 'Einfacher Link',
  plainLinkHint: 'Für Newsletter, Beiträge und Websites, die keinen Code annehmen.',
  qrTitle: 'QR-Code',
  qrHint:
    'Eine Kamera liest ihn aus dem Zehnfachen seiner Breite: für zwei Meter drucken Sie ihn {width} cm breit. Lassen Sie den weißen Rand stehen. SVG für den Druck, PNG für Büroprogramme.',
  qrAlt: 'QR-Code für {address}',
  downloadSvg: 'SVG herunterladen',
  downloadPng: 'PNG herunterladen',
  counted:
    'Wer so kommt, wird zusammen gezählt, als Seiten von Partnern und als QR-Codes, nicht nach Partner oder Plakat: Der Name steht nur in der Adresse.',
  country: 'Land der Melde-Schaltfläche',
  ownCountry: 'Das des Besuchers',
  reportTitle: 'Melde-Schaltfläche',
  reportHint:
    'Eine kleine Schaltfläche für Seiten, auf denen jemand Hilfe suchen könnte: Sie führt dorthin, wo man meldet, nennt, wer die Meldung entgegennimmt, und sagt, dass weder die Seite noch diese Website es tut. Ändert sich die Adresse einer Meldestelle, folgt sie.',
};
