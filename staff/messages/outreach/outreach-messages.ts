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
  /** Of posters, places and ambassadors. */
  namesHint: string;
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
  ambassador: {
    /** Of the field. */
    name: string;
    title: string;
    hint: string;
    link: string;
    linkHint: string;
    reportLink: string;
    reportLinkHint: string;
    caption: string;
    milderCaption: string;
    /** While no figure may be shown. */
    noCaption: string;
  };
  copy: string;
  copied: string;
  /** The clipboard is closed to the page: the text is selected. */
  copySelected: string;
  counted: string;
  /** Of the report button. */
  country: string;
  ownCountry: string;
  reportTitle: string;
  reportHint: string;
}
