// Field validation: an absolute web address, nothing that a browser could run.
import type { TextFieldSingleValidation } from 'payload';
import { requireMessage } from '../messages/require-message';

function isWebAddress(value: string): boolean {
  return URL.canParse(value) && ['https:', 'http:'].includes(new URL(value).protocol);
}

export const validateWebAddress: TextFieldSingleValidation = (value, { req, required }) => {
  if (!value && !required) return true;
  return isWebAddress(value ?? '') || requireMessage(req.i18n.language, 'notAWebAddress');
};
