// The page for partners and posters in English.
import type { OutreachMessages } from './outreach-messages';

export const outreach: OutreachMessages = {
  title: 'For partners and posters',
  introduction:
    'A small page that partners put into their own, a plain link for where that is not possible, QR codes for print, and links and a caption for those who speak for the campaign.',
  chooseTitle: 'For whom',
  language: 'Language',
  partner: 'Partner of this edition',
  noPartner: 'None, or another one',
  poster: 'Poster or place',
  namesHint:
    'Short names, such as “Ghent library” or “Emma”. They become part of addresses that everybody can read.',
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
  ambassador: {
    name: 'Ambassador',
    title: 'For an ambassador',
    hint: 'For somebody with a following who speaks for the campaign: two links in the language chosen above, each with its QR code, and a caption to post beside a card, a photo or a video.',
    link: 'Link to the campaign',
    linkHint: 'Leads to where cards are made, and carries the name that you gave above.',
    reportLink: 'Link for reporting',
    reportLinkHint:
      'Leads to where one reports. It carries no name, so that whoever has something to report brings along as little as possible.',
    caption: 'Caption to post',
    milderCaption: 'The same in milder words, for networks that limit hard ones',
    noCaption: 'There is no caption while no figure may be shown.',
  },
  copy: 'Copy',
  copied: 'Copied.',
  copySelected: 'Selected: copy it with the keyboard or the menu.',
  counted:
    'Visitors who come by these are counted together, as partners’ pages, as QR codes and as ambassadors, never by name: the name is in the address alone.',
  country: 'Country of the report button',
  ownCountry: 'The visitor’s own',
  reportTitle: 'Report button',
  reportHint:
    'A small button for pages where somebody may look for help: it leads to where one reports, names who takes the report, and says that neither the page nor this site does. It follows when a reporting point’s address changes.',
};
