// The admin's own words by language, for the server and the browser alike.
import { inLanguage, type PerStaffLanguage } from '../staff-label';
import { de } from './de';
import { en } from './en';
import { fr } from './fr';
import { nl } from './nl';
import type { StaffMessages } from './staff-messages';

const catalogue: PerStaffLanguage<StaffMessages> = { en, fr, nl, de };

/** The messages in the admin's language, `i18n.language`. */
export function staffMessagesFor(language: string): StaffMessages {
  return inLanguage(catalogue, language);
}
