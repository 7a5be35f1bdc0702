// The admin's navigation groups.
import type { StaffLabel } from '../staff-label';

export const contentGroup: StaffLabel = {
  en: 'Campaign',
  fr: 'Campagne',
  nl: 'Campagne',
  de: 'Kampagne',
};

export const addressesGroup: StaffLabel = {
  en: 'Reporting and help',
  fr: 'Signalement et aide',
  nl: 'Melden en hulp',
  de: 'Melden und Hilfe',
};

export const settingsGroup: StaffLabel = {
  en: 'Settings',
  fr: 'Réglages',
  nl: 'Instellingen',
  de: 'Einstellungen',
};
