// Field validation: a short name that can stand in an address.
import type { TextFieldSingleValidation } from 'payload';
import { requireMessage } from '../messages/require-message';

const slugPattern = /^[a-z0-9]+(-[a-z0-9]+)*$/;

export const validateSlug: TextFieldSingleValidation = (value, { req }) =>
  slugPattern.test(value ?? '') || requireMessage(req.i18n.language, 'notASlug');
