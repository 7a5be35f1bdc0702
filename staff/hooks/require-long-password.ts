// Collection hook: Payload itself takes passwords of three characters.
import { type CollectionBeforeValidateHook, ValidationError } from 'payload';
import { requireMessage } from '../messages/require-message';

const minLength = 12;

export const requireLongPassword: CollectionBeforeValidateHook = ({ collection, data, req }) => {
  const password: unknown = data?.password;
  if (typeof password !== 'string' || password.length >= minLength) return data;
  const message = requireMessage(req.i18n.language, 'passwordTooShort', {
    count: String(minLength),
  });
  throw new ValidationError({
    collection: collection.slug,
    errors: [{ path: 'password', message }],
    req,
  });
};
