// Field validation: an absolute web address, nothing that a browser could run.
import type { TextFieldSingleValidation } from 'payload';
import { staffMessagesFor } from '../messages/staff-message-catalogue';

function isWebAddress(value: string): boolean {
  return URL.canParse(value) && ['https:', 'http:'].includes(new URL(value).protocol);
}

export const validateWebAddress: TextFieldSingleValidation = (value, { req, required }) => {
  if (!value && !required) return true;
  return isWebAddress(value ?? '') || staffMessagesFor(req.i18n.language).refusals.notAWebAddress;
};
