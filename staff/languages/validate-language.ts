// Field validation: a language that the cards' fonts can write, and another one for its missing pages.
import type { SelectFieldSingleValidation } from 'payload';
import { isLocale } from '@/campaign/locales';
import { staffMessagesFor } from '../messages/staff-message-catalogue';

export const validateLanguage: SelectFieldSingleValidation = (value, { req }) => {
  const { languages } = staffMessagesFor(req.i18n.language);
  if (!value) return languages.chooseLanguage;
  return isLocale(value) || languages.notSupported;
};

export const validateFallback: SelectFieldSingleValidation = (value, { data, req }) => {
  if (value === null || value === undefined) return true;
  const isOther = value !== (data as { code?: string }).code;
  return (isOther && isLocale(value)) || staffMessagesFor(req.i18n.language).languages.notItself;
};
