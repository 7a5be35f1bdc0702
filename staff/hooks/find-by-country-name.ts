// A search of addresses finds the countries whose name has the words in it, "Belgique", beside the code
// that is stored.
import type { CollectionBeforeOperationHook } from 'payload';
import { placesNamed } from '../messages/say-place';
import { findSearched, widenSearch } from './widen-search';

export const findByCountryName: CollectionBeforeOperationHook = ({ args, operation, req }) => {
  if (operation !== 'read' || !('where' in args) || !args.where) return args;
  const words = findSearched(args.where, 'country');
  const codes = words === null ? [] : placesNamed(words, req.i18n.language);
  if (codes.length === 0) return args;
  return { ...args, where: widenSearch(args.where, 'country', { country: { in: codes } }) };
};
