// The page for partners and posters in English.
import type { OutreachMessages } from './outreach-messages';

export const outreach: OutreachMessages = {
  title: 'For partners and posters',
  introduction:
    'A small page that partners put into their own, a plain link for where that is not possible, and QR codes for print.',
  chooseTitle: 'For whom',
  language: 'Language',
  partner: 'Partner of this edition',
  noPartner: 'None, or another one',
  poster: 'Poster or place',
  posterHint: 'A short name, such as “Ghent library”. It becomes part of the QR code’s address.',
  apply: 'Show codes',
  noAddress:
    'The site has no public address yet (SITE_URL). Codes can be made once it has one, so that none is printed that leads nowhere.',
  embedTitle: 'On a partner’s site',
  embedHint:
    'Runs no script, sets no cookie and knows nothing of the partner’s visitors. It shows what is published, and changes with it.',
  embedCode: 'Code to copy',
  previewAt: '{width} pixels wide',
  plainLink: 'Plain link',
  plainLinkHint: 'For newsletters, posts and sites that take no code.',
  qrTitle: 'QR code',
  qrHint:
    'A camera reads it from ten times its width: for two metres, print it {width} cm wide. Keep the white margin. SVG for print, PNG for office programs.',
  qrAlt: 'QR code for {address}',
  downloadSvg: 'Download SVG',
  downloadPng: 'Download PNG',
  counted:
    'Visitors who come by these are counted together, as partners’ pages and as QR codes, not by partner or poster: the name is in the address alone.',
  country: 'Country of the report button',
  ownCountry: 'The visitor’s own',
  reportTitle: 'Report button',
  reportHint:
    'A small button for pages where somebody may look for help: it leads to where one reports, names who takes the report, and says that neither the page nor this site does. It follows when a reporting point’s address changes.',
};
