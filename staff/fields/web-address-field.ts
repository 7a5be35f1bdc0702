// An absolute web address, nothing that a browser could run.
import type { TextField, TextFieldSingleValidation } from 'payload';
import { staffMessagesFor } from '../messages/staff-message-catalogue';

function isWebAddress(value: string): boolean {
  return URL.canParse(value) && ['https:', 'http:'].includes(new URL(value).protocol);
}

const validateWebAddress: TextFieldSingleValidation = (value, { req, required }) => {
  if (!value && !required) return true;
  return isWebAddress(value ?? '') || staffMessagesFor(req.i18n.language).refusals.notAWebAddress;
};

export function webAddressField({ required }: { required: boolean }): TextField {
  return {
    name: 'url',
    type: 'text',
    required,
    validate: validateWebAddress,
    label: { en: 'Address', fr: 'Adresse', nl: 'Adres', de: 'Adresse' },
  };
}
