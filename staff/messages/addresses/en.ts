// Addresses in English.
import type { AddressMessages } from './address-messages';

export const addresses: AddressMessages = {
  unconfirmed: 'Not confirmed',
  confirmedBy: 'Confirmed on {day} by {author}.',
  confirmedOn: 'Confirmed on {day}.',
  nobody: 'Nobody has confirmed this',
  nobodyMeans:
    'The public page says so, and promises neither anonymity nor a number to call. Open it, compare, then confirm.',
  openAddress: 'Open the address',
  confirmOpened: 'Confirm: I opened this address today',
  confirmChecked: 'Confirm: I checked this today',
  goesWithProposal: 'It will be confirmed with what you propose now.',
  inFuture: 'This day has not come yet.',
};
