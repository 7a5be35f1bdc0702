// Addresses in Dutch.
import type { AddressMessages } from './address-messages';

export const addresses: AddressMessages = {
  unconfirmed: 'Niet bevestigd',
  confirmedBy: 'Bevestigd op {day} door {author}.',
  confirmedOn: 'Bevestigd op {day}.',
  nobody: 'Niemand heeft dit bevestigd',
  nobodyMeans:
    'De openbare pagina zegt dat, en belooft geen anonimiteit en geen nummer om te bellen. Open het, vergelijk, en bevestig.',
  openAddress: 'Het adres openen',
  confirmOpened: 'Bevestigen: ik heb dit adres vandaag geopend',
  confirmChecked: 'Bevestigen: ik heb dit vandaag nagekeken',
  goesWithProposal: 'Het wordt bevestigd met wat u nu voorstelt.',
  inFuture: 'Deze dag moet nog komen.',
};
