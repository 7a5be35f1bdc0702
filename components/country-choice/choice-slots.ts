// The page for a country's name that is not clear is made beforehand; the route fills its slots.
import { maxFoundCountries } from '@/campaign/countries';

export const choiceSlots = {
  title: '%%TITLE%%',
  detail: '%%DETAIL%%',
  /** What the visitor typed. */
  typed: '%%TYPED%%',
} as const;

/** One for each country that may be meant; those left over are not shown. */
export const countrySlots = Array.from({ length: maxFoundCountries }, (_, index) => {
  const letter = String.fromCharCode('A'.charCodeAt(0) + index);
  return {
    /** "yes" or "no". */
    isShown: `%%IS_SHOWN_${letter}%%`,
    code: `%%CODE_${letter}%%`,
    name: `%%NAME_${letter}%%`,
  };
});
