// A claim that is confirmed, denied or not confirmed: "unknown" is never shown as a no.
import type { SelectField } from 'payload';
import type { StaffLabel } from '../staff-label';

export const yesLabel: StaffLabel = { en: 'Yes', fr: 'Oui', nl: 'Ja', de: 'Ja' };
export const noLabel: StaffLabel = { en: 'No', fr: 'Non', nl: 'Nee', de: 'Nein' };
export const unknownLabel: StaffLabel = {
  en: 'Not confirmed',
  fr: 'Non confirmé',
  nl: 'Niet bevestigd',
  de: 'Nicht bestätigt',
};

export function threeWayField(
  name: string,
  label: StaffLabel,
  description?: StaffLabel,
): SelectField {
  return {
    name,
    type: 'select',
    required: true,
    defaultValue: 'unknown',
    label,
    ...(description && { admin: { description } }),
    options: [
      { value: 'yes', label: yesLabel },
      { value: 'no', label: noLabel },
      { value: 'unknown', label: unknownLabel },
    ],
  };
}
