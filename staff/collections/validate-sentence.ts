// Field validation: the sentence of the language being edited. Every other language is checked when
// the statistic is published.
import type { TextareaFieldValidation } from 'payload';
import { isLocale } from '@/campaign/locales';
import { fillIn } from '@/campaign/placeholders';
import { checkSentence } from '@/campaign/sentences';
import { inLanguage } from '../messages/require-message';
import { problemMessages } from '../messages/staff-messages';

export const validateSentence: TextareaFieldValidation = (value, { req }) => {
  const locale = req.locale;
  if (!isLocale(locale)) return true;
  const [problem] = checkSentence(value ?? '', locale);
  if (!problem) return true;
  const message = inLanguage(problemMessages[problem.code], req.i18n.language);
  return fillIn(message, { detail: problem.detail });
};
