// An absolute web address, nothing that a browser could run.
import type { TextField, TextFieldSingleValidation } from 'payload';
import { staffMessagesFor } from '../messages/staff-message-catalogue';

const validateBy =
  (protocols: readonly string[]): TextFieldSingleValidation =>
  (value, { req, required }) => {
    if (!value && !required) return true;
    const isAddress =
      URL.canParse(value ?? '') && protocols.includes(new URL(value ?? '').protocol);
    return isAddress || staffMessagesFor(req.i18n.language).refusals.notAWebAddress;
  };

type NamedAddress = Pick<TextField, 'name' | 'label'>;

const address: NamedAddress = {
  name: 'url',
  label: { en: 'Address', fr: 'Adresse', nl: 'Adres', de: 'Adresse' },
};

export function webAddressField(
  { required }: { required: boolean },
  named: NamedAddress = address,
): TextField {
  return { ...named, type: 'text', required, validate: validateBy(['https:', 'http:']) };
}

/** May be empty; visitors are sent there to leave something of theirs, so nothing but https. */
export function safeAddressField(
  field: Pick<TextField, 'name' | 'label'> & { admin?: TextField['admin'] },
): TextField {
  return { ...field, type: 'text', validate: validateBy(['https:']) };
}
