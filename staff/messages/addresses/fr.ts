// Addresses in French.
import type { AddressMessages } from './address-messages';

export const addresses: AddressMessages = {
  unconfirmed: 'Non confirmé',
  confirmedBy: 'Confirmé le {day} par {author}.',
  confirmedOn: 'Confirmé le {day}.',
  nobody: 'Personne n’a confirmé cette entrée',
  nobodyMeans:
    'La page publique le dit et ne promet ni anonymat ni numéro à appeler. Ouvrez, comparez, puis confirmez.',
  openAddress: 'Ouvrir l’adresse',
  confirmOpened: 'Confirmer : j’ai ouvert cette adresse aujourd’hui',
  confirmChecked: 'Confirmer : j’ai vérifié cette entrée aujourd’hui',
  goesWithProposal: 'Elle sera confirmée avec ce que vous proposez maintenant.',
  inFuture: 'Ce jour n’est pas encore venu.',
};
