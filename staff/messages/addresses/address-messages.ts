// What the desk says of reporting points, help lines and emergency numbers.
// {placeholders} are filled in by `fillIn`.

export interface AddressMessages {
  /** In a list. */
  unconfirmed: string;
  /** {day} {author} */
  confirmedBy: string;
  /** {day} */
  confirmedOn: string;
  nobody: string;
  nobodyMeans: string;
  openAddress: string;
  /** For what is an address and nothing else. */
  confirmOpened: string;
  confirmChecked: string;
  /** With somebody else's approval, or at a moment: it goes with what is proposed. */
  goesWithProposal: string;
  inFuture: string;
}
