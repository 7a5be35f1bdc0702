// Words of our own in the language of whoever is signed in.
import { fillIn } from '@/campaign/placeholders';
import { type StaffLabel, type StaffLanguage, staffLanguages } from '../staff-label';
import { staffMessages } from './staff-messages';

/** The label in the admin's language; English where Payload names one that we do not speak. */
export function inLanguage(label: StaffLabel, language: string): string {
  const known = staffLanguages.find((candidate) => candidate === language);
  return label[known ?? ('en' satisfies StaffLanguage)];
}

/** A message with its placeholders filled in. */
export function requireMessage(
  language: string,
  key: keyof typeof staffMessages,
  values: Record<string, string> = {},
): string {
  return fillIn(inLanguage(staffMessages[key], language), values);
}
