// What the page for partners and posters says. {placeholders} are filled in by `fillIn`.

export interface OutreachMessages {
  title: string;
  introduction: string;
  chooseTitle: string;
  language: string;
  partner: string;
  /** In the list of partners. */
  noPartner: string;
  poster: string;
  posterHint: string;
  apply: string;
  /** No code can be made before the site has an address. */
  noAddress: string;
  embedTitle: string;
  embedHint: string;
  embedCode: string;
  /** Of a preview: {width} in pixels */
  previewAt: string;
  plainLink: string;
  plainLinkHint: string;
  qrTitle: string;
  /** {width}: a number already set, in cm */
  qrHint: string;
  /** Alternative text of the code: {address} */
  qrAlt: string;
  downloadSvg: string;
  downloadPng: string;
  counted: string;
  /** Of the report button. */
  country: string;
  ownCountry: string;
  reportTitle: string;
  reportHint: string;
}
