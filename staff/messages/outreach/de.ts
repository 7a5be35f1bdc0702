// The page for partners and posters in German.
import type { OutreachMessages } from './outreach-messages';

export const outreach: OutreachMessages = {
  title: 'Für Partner und Plakate',
  introduction:
    'Eine kleine Seite, die Partner in ihre eigene setzen, ein einfacher Link, wo das nicht geht, QR-Codes für den Druck, und Links mit einem Begleittext für alle, die für die Kampagne sprechen.',
  chooseTitle: 'Für wen',
  language: 'Sprache',
  partner: 'Partner dieser Ausgabe',
  noPartner: 'Keiner oder ein anderer',
  poster: 'Plakat oder Ort',
  namesHint:
    'Kurze Namen wie „Bibliothek Gent“ oder „Emma“. Sie werden Teil von Adressen, die alle lesen können.',
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
  ambassador: {
    name: 'Botschafterin oder Botschafter',
    title: 'Für eine Botschafterin oder einen Botschafter',
    hint: 'Für jemanden mit eigenem Publikum, der oder die für die Kampagne spricht: zwei Links in der oben gewählten Sprache, jeder mit seinem QR-Code, und ein Begleittext zu einer Karte, einem Foto oder einem Video.',
    link: 'Link zur Kampagne',
    linkHint: 'Führt zur Kartenwerkstatt und trägt den Namen, den Sie oben angegeben haben.',
    reportLink: 'Link zum Melden',
    reportLinkHint:
      'Führt dorthin, wo man meldet. Er trägt keinen Namen: Wer etwas zu melden hat, bringt so möglichst wenig mit.',
    caption: 'Begleittext für den Beitrag',
    milderCaption: 'Dasselbe in milderen Worten, für Netzwerke, die harte Worte einschränken',
    noCaption: 'Es gibt keinen Begleittext, solange keine Zahl gezeigt werden darf.',
  },
  copy: 'Kopieren',
  copied: 'Kopiert.',
  copySelected: 'Markiert: kopieren Sie es mit der Tastatur oder über das Menü.',
  counted:
    'Wer so kommt, wird zusammen gezählt, als Seiten von Partnern, als QR-Codes und als Botschafterinnen und Botschafter, nie nach Namen: Der Name steht nur in der Adresse.',
  country: 'Land der Melde-Schaltfläche',
  ownCountry: 'Das des Besuchers',
  reportTitle: 'Melde-Schaltfläche',
  reportHint:
    'Eine kleine Schaltfläche für Seiten, auf denen jemand Hilfe suchen könnte: Sie führt dorthin, wo man meldet, nennt, wer die Meldung entgegennimmt, und sagt, dass weder die Seite noch diese Website es tut. Ändert sich die Adresse einer Meldestelle, folgt sie.',
};
