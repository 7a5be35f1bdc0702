// The forms of address in words, for forms and guidance alike.
import type { FormOfAddress } from '@/campaign/writing-guide';
import type { StaffLabel } from './staff-label';

export const formOfAddressLabels: Record<FormOfAddress, StaffLabel> = {
  formal: {
    en: 'Formal (vous, u, Sie)',
    fr: 'Vouvoiement (vous, u, Sie)',
    nl: 'Beleefd (vous, u, Sie)',
    de: 'Förmlich (vous, u, Sie)',
  },
  informal: {
    en: 'Informal (tu, je, du)',
    fr: 'Tutoiement (tu, je, du)',
    nl: 'Informeel (tu, je, du)',
    de: 'Persönlich (tu, je, du)',
  },
  neutral: {
    en: 'The language does not distinguish',
    fr: 'La langue ne distingue pas',
    nl: 'De taal maakt geen verschil',
    de: 'Die Sprache unterscheidet nicht',
  },
};
