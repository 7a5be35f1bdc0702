// Field validation: a short name that can stand in an address.
import type { TextFieldSingleValidation } from 'payload';
import { staffMessagesFor } from '../messages/staff-message-catalogue';

const slugPattern = /^[a-z0-9]+(-[a-z0-9]+)*$/;

export const validateSlug: TextFieldSingleValidation = (value, { req }) =>
  slugPattern.test(value ?? '') || staffMessagesFor(req.i18n.language).refusals.notASlug;
