// Addresses in German.
import type { AddressMessages } from './address-messages';

export const addresses: AddressMessages = {
  unconfirmed: 'Nicht bestätigt',
  confirmedBy: 'Bestätigt am {day} von {author}.',
  confirmedOn: 'Bestätigt am {day}.',
  nobody: 'Das hat noch niemand bestätigt',
  nobodyMeans:
    'Die öffentliche Seite sagt das und verspricht weder Anonymität noch eine Nummer. Öffnen, vergleichen, dann bestätigen.',
  openAddress: 'Adresse öffnen',
  confirmOpened: 'Bestätigen: Ich habe diese Adresse heute geöffnet',
  confirmChecked: 'Bestätigen: Ich habe das heute geprüft',
  goesWithProposal: 'Es wird mit dem bestätigt, was Sie jetzt vorschlagen.',
  inFuture: 'Dieser Tag ist noch nicht gekommen.',
};
